"""The demo fills a magazine, once."""

import pytest

from byline.demo.actions import fill_magazine
from byline.desk.models import Claim
from byline.dossiers.models import Dossier
from byline.posts.models import Post


@pytest.mark.django_db
def test_the_demo_fills_an_empty_magazine_and_nothing_twice() -> None:
    assert fill_magazine()
    pieces = Post.objects.count()
    assert not fill_magazine()
    assert Post.objects.count() == pieces
    assert Post.objects.filter(live=True, listed_at__isnull=True).count() == 0


@pytest.mark.django_db
def test_the_op_ed_of_the_demo_has_been_at_the_desk() -> None:
    fill_magazine()
    post = Post.objects.get(slug="delphine-and-jonah")
    settled = Claim.objects.filter(page_id=post.pk).exclude(status="open")
    assert settled.count() >= 3
    assert Dossier.objects.get(name="Delphine Marr").facts.count() == 3
