"""The other way round: what the writer changed, in the host's admin."""

import re
from typing import Any

from django.test import Client
from django.urls import reverse

from byline.accounts.models import User
from byline.writing import actions
from byline.writing.drafts import draft_of
from byline.writing.seats import Seat


def written(seat: Seat, old: str, new: str) -> None:
    """She changes words."""
    draft = draft_of(seat)
    body = [
        {**block, "value": block["value"].replace(old, new) if isinstance(block["value"], str) else block["value"]}
        for block in draft.body
    ]
    actions.begin_agreeing(seat, draft)
    actions.save_draft(seat, title=draft.title, body=body, mark=draft.mark, by=seat.user)


def test_the_host_sees_her_changes_and_puts_one_back(desk: Client, seat: Seat, nell: User) -> None:
    edit = reverse("wagtailadmin_pages:edit", args=[seat.piece.pk])
    assert b"What the writer changed" not in desk.get(edit).content
    written(seat, "a song", "one song")
    written(seat, "Six million", "Nine million")
    assert b"What the writer changed" in desk.get(edit).content
    address = reverse("writing_changes", args=[seat.piece.pk])
    page = desk.get(address).content.decode()
    assert re.search(r"<del><span[^>]*>struck: </span>a</del>", page)
    mark, name = (
        re.findall(r'name="mark" value="([^"]+)"', page)[0],
        re.findall(r'name="do" value="([0-9a-f]{12})"', page)[0],
    )
    assert desk.post(address, {"mark": mark, "do": name}).status_code == 302
    draft = draft_of(seat)
    assert "a song" in draft.body[0]["value"]
    assert "Nine million" in draft.body[3]["value"]
    assert draft.revision.user == nell
    assert desk.post(address, {"mark": mark, "do": "all"}).status_code == 409, "the button was pressed in an old window"


def test_her_comments_stay_where_they_are_anchored_when_she_writes(seat: Seat, nell: User) -> None:
    from wagtail.models import Comment

    place = '[{"key": "k3", "start": 0, "end": 3}]'
    comment = Comment(page=seat.piece, user=nell, text="Source?", contentpath="body.b", position=place)
    comment.save(update_position=True)
    written(seat, "a song", "one song")
    comment.refresh_from_db()
    assert (comment.contentpath, comment.position) == ("body.b", place)
    assert 'data-block-key="k3"' in draft_of(seat).body[3]["value"]


def test_only_who_may_edit_the_piece_sees_them(client: Client, seat: Seat, locked: User, magazine: Any) -> None:
    address = reverse("writing_changes", args=[seat.piece.pk])
    assert client.get(address).status_code == 302
    client.force_login(locked)
    assert client.get(address).status_code in {302, 403}
    stranger = User.objects.create_user("s@x.example")
    client.force_login(stranger)
    assert client.get(address).status_code in {302, 403}


def test_pages_cost_the_same_with_many_comments_and_versions(guest: Client, seat: Seat, nell: User) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext
    from wagtail.models import Comment, CommentReply

    def cost(place: str) -> int:
        with CaptureQueriesContext(connection) as queries:
            assert guest.get(f"/w/imogen/{place}").status_code == 200
        return len(queries)

    def add() -> None:
        comment = Comment.objects.create(page=seat.piece, user=nell, text="Source?", contentpath="body.a")
        CommentReply.objects.create(comment=comment, user=seat.user, text="The radio.")
        seat.piece.save_revision(user=nell)

    add()
    guest.get("/w/imogen/")
    before = {place: cost(place) for place in ("", "versions/")}
    for _each in range(4):
        add()
    assert {place: cost(place) for place in before} == before
    assert before[""] < 40


def test_the_host_can_comment_beside_each_field(desk: Client, seat: Seat, nell: User) -> None:
    from wagtail.models import Comment

    edit = reverse("wagtailadmin_pages:edit", args=[seat.piece.pk])
    Comment.objects.create(page=seat.piece, user=nell, text="Who sings here?", contentpath="title")
    page = desk.get(edit).content.decode()
    assert "Toggle comments" in page
    assert "Who sings here?" in page
