"""What the desk knows of the magazine is read once, and again as soon as any of it changes."""

from collections.abc import Callable
from typing import Any

import pytest

from byline.contributors.models import Contributor, ContributorLink
from byline.desk.context import Person
from byline.desk.context.index import index_of
from byline.desk.pieces import context_for
from byline.dossiers.models import Alias, Dossier, Fact
from byline.posts import knowing
from byline.posts.models import Post, PostByline
from byline.publication.models import FrontPage

AT_FIRST, AFTERWARDS = 9, 4  # queries; afterwards: two looks at what changed, earlier pieces, their bylines


@pytest.fixture
def post(magazine: FrontPage, imogen: Contributor) -> Post:
    """A piece, with one earlier piece and one person in the people file."""
    older = magazine.add_child(instance=Post(title="Older", slug="older", live=True))
    PostByline.objects.create(post=older, contributor=imogen)
    Fact.objects.create(dossier=Dossier.objects.create(name="Delphine Marr"), when="2011", what="Meets Jonah.")
    return magazine.add_child(instance=Post(title="Newer", slug="newer"))


def test_what_is_known_is_read_once(post: Post, django_assert_num_queries: Any) -> None:
    knowing.forget()
    with django_assert_num_queries(AT_FIRST):
        first = context_for(post)
    with django_assert_num_queries(AFTERWARDS):
        second = context_for(post)
    assert second.people is first.people
    assert second.index is first.index
    assert [(each.title, each.byline) for each in second.earlier] == [("Older", "Imogen Strand")]


@pytest.mark.parametrize(
    "change",
    [
        lambda: Dossier.objects.create(name="Jonah Vale"),
        lambda: Alias.objects.create(dossier=Dossier.objects.get(), name="Del Marr"),
        lambda: Fact.objects.get().delete(),
        lambda: Contributor.objects.create(name="Ottilie Brand", slug="ottilie"),
        lambda: ContributorLink.objects.create(
            contributor=Contributor.objects.get(slug="imogen-strand"), url="https://a.example", kind="podcast"
        ),
    ],
    ids=["person", "name", "fact", "contributor", "channel"],
)
def test_a_change_is_known_at_once(post: Post, change: Callable[[], Any]) -> None:
    before = context_for(post)
    change()
    after = context_for(post)
    assert (before.people, before.contributors) != (after.people, after.contributors)


def test_indexes_are_kept_for_the_very_same_names_and_not_for_ever() -> None:
    people = [(Person(f"Agnes {number}"),) for number in range(9)]
    first = index_of(people[0], (), ())
    assert index_of(people[0], (), ()) is first
    for others in people[1:]:
        index_of(others, (), ())
    assert index_of(people[0], (), ()) is not first
