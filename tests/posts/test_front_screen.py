"""The host's first screen shows what waits, and asks the database the same number of questions however much waits."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from byline.accounts.models import User
from byline.contributors.models import Contributor
from byline.posts.models import Column, Format, Post, PostByline, Refusal
from byline.posts.waiting import waiting
from byline.publication.models import FrontPage
from tests.posts.forms import told


def add(magazine: FrontPage, slug: str, by: Contributor | None = None, **fields: object) -> Post:
    magazine.refresh_from_db()
    post = Post(title=slug.replace("-", " ").capitalize(), slug=slug, live=False, **fields)
    post.bylines = [PostByline(contributor=by)] if by else []
    magazine.add_child(instance=post)
    post.save_revision()
    return post


def test_an_empty_magazine_offers_to_write(desk: Client, magazine: FrontPage) -> None:
    page = told(desk.get("/admin/"))
    assert "Write a piece" in page
    assert "No drafts." in page
    editor = desk.get("/admin/write/", follow=True)
    assert "New: Piece" in told(editor)


def test_each_kind_of_waiting_has_its_list(desk: Client, magazine: FrontPage, imogen: Contributor) -> None:
    add(magazine, "in-the-drawer", imogen)
    add(magazine, "for-sunday", go_live_at=timezone.now() + timedelta(days=3)).get_latest_revision().publish()
    out = add(magazine, "already-out", imogen)
    out.get_latest_revision().publish()
    refused = add(magazine, "held-back")
    Refusal.objects.create(post=refused, due_at=timezone.now(), reasons=["Consent was withdrawn."])
    found = waiting()
    assert [post.slug for post in found.drafts] == ["held-back", "in-the-drawer"]
    assert [each.post.slug for each in found.scheduled] == ["for-sunday"]
    assert [post.slug for post in found.published] == ["already-out"]
    page = told(desk.get("/admin/"))
    for words in ("In the drawer", "For sunday", "Already out", "Consent was withdrawn.", "Imogen Strand"):
        assert words in page


def test_changes_to_a_public_piece_are_drafts_too(magazine: FrontPage) -> None:
    out = add(magazine, "already-out")
    out.get_latest_revision().publish()
    assert waiting().drafts == []
    out = Post.objects.get(pk=out.pk)
    out.title = "Being changed"
    out.save_revision()
    assert [post.pk for post in waiting().drafts] == [out.pk]


def test_what_is_in_review_is_not_in_hand(magazine: FrontPage, callum: User) -> None:
    sent_in = add(magazine, "sent-in")
    sent_in.get_workflow().start(sent_in, callum)
    assert waiting().drafts == []


def test_the_host_sees_what_was_sent_in(desk: Client, magazine: FrontPage, callum: User) -> None:
    sent_in = add(magazine, "sent-in")
    sent_in.get_workflow().start(sent_in, callum)
    page = told(desk.get("/admin/"))
    assert "Sent in" in page
    assert page.index("Awaiting your review") < page.index("No drafts.")


@pytest.mark.parametrize("end", ["unpublish", "delete"])
def test_a_related_read_that_leads_nowhere_any_more(magazine: FrontPage, end: str) -> None:
    target = add(magazine, "worth-reading")
    target.get_latest_revision().publish()
    source = add(magazine, "points-there")
    source.body = source.body.stream_block.to_python([{"type": "related_read", "value": {"piece": target.pk}}])
    source.save_revision().publish()
    assert waiting().lost_reads == []
    getattr(Post.objects.get(pk=target.pk), end)()
    assert [each.post.slug for each in waiting().lost_reads] == ["points-there"]


def test_parts_an_import_left_over(magazine: FrontPage) -> None:
    post = add(magazine, "moved-in")
    blocks = [{"type": "unconverted", "value": {"source": "[map]"}}] * 2
    post.body = post.body.stream_block.to_python(blocks)
    post.save()
    [found] = waiting().leftovers
    assert (found.pk, found.leftovers) == (post.pk, 2)
    post.body = post.body.stream_block.to_python([])
    post.save()
    assert waiting().leftovers == []


def test_the_screen_asks_as_many_questions_for_many_as_for_few(
    magazine: FrontPage, imogen: Contributor, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(2):
        add(magazine, f"draft-{number}", imogen)
        add(magazine, f"out-{number}", imogen).get_latest_revision().publish()
    waiting()  # content types are remembered from here on
    with django_assert_max_num_queries(14) as few:
        waiting()
    for number in range(2, 9):
        add(magazine, f"draft-{number}", imogen)
        add(magazine, f"out-{number}", imogen).get_latest_revision().publish()
    with django_assert_max_num_queries(len(few)):
        waiting()


def test_the_list_of_pieces_narrows(desk: Client, magazine: FrontPage, imogen: Contributor) -> None:
    add(magazine, "in-the-drawer", imogen)
    add(magazine, "already-out").get_latest_revision().publish()
    add(magazine, "for-sunday", go_live_at=timezone.now() + timedelta(days=3)).get_latest_revision().publish()

    def titles(query: str) -> set[str]:
        return {post.slug for post in desk.get(f"/admin/pieces/?{query}").context["object_list"]}

    assert titles("") == {"in-the-drawer", "already-out", "for-sunday"}
    assert titles("state=draft") == {"in-the-drawer"}
    assert titles("state=live") == {"already-out"}
    assert titles("state=scheduled") == {"for-sunday"}
    assert titles("by=imogen") == {"in-the-drawer"}
    assert titles("by=nobody") == set()
    assert titles("by=%00") == {"in-the-drawer", "already-out", "for-sunday"}
    assert titles("q=imogen") == {"in-the-drawer"}
    assert titles("q=sunday") == {"for-sunday"}


def test_the_list_of_pieces_asks_as_many_questions_for_many_as_for_few(
    desk: Client, magazine: FrontPage, imogen: Contributor, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    def sorted_in(number: int) -> None:
        post = add(magazine, f"piece-{number}", imogen)
        Post.objects.filter(pk=post.pk).update(
            column=Column.objects.create(title=f"Column {number}", slug=f"column-{number}"),
            format=Format.objects.create(name=f"Format {number}", slug=f"format-{number}"),
        )

    for number in range(2):
        sorted_in(number)
    desk.get("/admin/pieces/")
    with django_assert_max_num_queries(30) as few:
        desk.get("/admin/pieces/")
    for number in range(2, 12):
        sorted_in(number)
    with django_assert_max_num_queries(len(few)):
        desk.get("/admin/pieces/")
