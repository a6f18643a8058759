"""Old addresses lead on."""

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from byline.contributors.models import Contributor
from byline.posts.models import Column, Topic
from byline.publication.models import FrontPage, StandingPage


def leads_to(path: str) -> tuple[int, str]:
    answer = Client().get(path)
    return answer.status_code, answer.get("Location", "")


@pytest.mark.parametrize(
    ("model", "name", "where"),
    [(Column, "title", "columns"), (Topic, "name", "topics"), (Contributor, "name", "contributors")],
)
def test_a_new_slug_leaves_a_way(magazine: FrontPage, model: type, name: str, where: str) -> None:
    row = model.objects.create(
        **{name: "First", "slug": "first"}, **({"standing": "regular"} if model is Contributor else {})
    )
    row.slug = "second"
    row.save()
    assert leads_to(f"/{where}/first/") == (301, f"/{where}/second/")
    row.slug = "third"
    row.save()
    assert leads_to(f"/{where}/first/") == (301, f"/{where}/third/"), "no chain"
    row.slug = "first"
    row.save()
    assert leads_to(f"/{where}/first/")[0] == 200, "no circle"
    assert leads_to(f"/{where}/third/") == (301, f"/{where}/first/")


def test_another_name_alone_moves_nothing(magazine: FrontPage) -> None:
    from wagtail.contrib.redirects.models import Redirect

    topic = Topic.objects.create(name="First", slug="first")
    topic.name = "Renamed"
    topic.save()
    assert not Redirect.objects.exists()


def test_a_standing_page_does_not_take_the_magazines_own_addresses(magazine: FrontPage) -> None:
    with pytest.raises(ValidationError, match="one of the magazine’s own"):
        magazine.add_child(instance=StandingPage(title="Archive", slug="archive"))
