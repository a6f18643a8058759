"""The host's board and steps."""

import io
import json
import zipfile
from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from byline.accounts.models import User
from byline.mail.models import Message
from byline.pitches import actions, queries
from byline.pitches.models import GuestLink, Pitch, Terms, Turn
from byline.posts.evidence import piece_archive
from byline.posts.models import Post
from byline.publication.models import FrontPage
from tests.pitches.conftest import link_of, pitched, writer_of


def text(answer: Any) -> str:
    return answer.content.decode()


def waiting(number: int) -> None:
    for n in range(Pitch.objects.count(), Pitch.objects.count() + number):
        made = pitched(title=f"Idea {n}", email=f"guest{n}@writes.example")
        actions.confirm_pitch(writer_of(made))


def test_the_board_costs_the_same_for_few_and_many(desk: Client, host: User) -> None:
    waiting(2)
    desk.get("/admin/pitches/")
    with CaptureQueriesContext(connection) as few:
        desk.get("/admin/pitches/")
    waiting(12)
    with CaptureQueriesContext(connection) as many:
        desk.get("/admin/pitches/")
    assert len(many) == len(few)


def in_state(state: str, number: int, **facts: Any) -> None:
    """Many at once, without what leads there."""
    Pitch.objects.bulk_create(Pitch(title=f"{state} {n}", state=state, **facts) for n in range(number))


def shown() -> dict[str, int]:
    return {column.stage.value: len(column.cards) for column in queries.board() if column.cards}


def test_who_waits_never_drops_out_and_what_only_grows_is_cut_by_itself(
    host: User, magazine: FrontPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "SHOWN", 3)
    long_ago = {"made_at": timezone.now() - timedelta(days=90), "state_at": timezone.now() - timedelta(days=90)}
    in_state("waiting", 40, promised_on=timezone.localdate(), **long_ago)
    in_state("commissioned", 9, **long_ago)
    in_state("not_now", 2, back_on=timezone.localdate(), **long_ago)
    in_state("unconfirmed", 30)
    in_state("declined", 30)
    for number in range(40):
        magazine.refresh_from_db()
        post = magazine.add_child(instance=Post(title=f"Piece {number}", slug=f"piece-{number}", live=True))
        Pitch.objects.create(title=post.title, state="commissioned", post=post)

    assert shown() == {"waiting": 40, "commissioned": 9, "later": 3 + 2, "published": 3, "ended": 3}
    published = next(column for column in queries.board() if column.stage == "published")
    assert [card.pitch.title for card in published.cards] == ["Piece 39", "Piece 38", "Piece 37"]


def test_the_oldest_promise_stands_first_and_late_ones_are_called_late(desk: Client, host: User) -> None:
    waiting(3)
    today = timezone.localdate()
    for title, days in (("Idea 0", 5), ("Idea 1", -2), ("Idea 2", 1)):
        Pitch.objects.filter(title=title).update(promised_on=today + timedelta(days=days))
    page = text(desk.get("/admin/pitches/"))
    assert page.index("Idea 1") < page.index("Idea 2") < page.index("Idea 0")
    assert "2 days late" in page


def test_yes_from_the_board(desk: Client, pitch: Pitch) -> None:
    assert "Commission" in text(desk.get(f"/admin/pitches/{pitch.pk}/"))
    given = {"brief": "Tell it plainly.", "words_wanted": 900, "deadline_on": "2030-01-31", "fee": "£180"}
    desk.post(f"/admin/pitches/{pitch.pk}/do/commission/", given)
    again = Pitch.objects.get()
    assert (again.state, again.words_wanted, str(again.deadline_on)) == ("commissioned", 900, "2030-01-31")
    assert "31 Jan 2030" in Message.objects.get(kind="commission").text
    twice = desk.post(f"/admin/pitches/{pitch.pk}/do/commission/", given, follow=True)
    assert "cannot be done any more" in text(twice)


def test_no_with_kindness(desk: Client, pitch: Pitch) -> None:
    draft = desk.get(f"/admin/pitches/{pitch.pk}/do/decline/?reason=too_wide")
    assert "There are three pieces in it." in text(draft)
    desk.post(f"/admin/pitches/{pitch.pk}/do/decline/", {"subject": "No, alas", "text": "Dear Imogen, no."})
    assert Pitch.objects.get().state == "declined"
    message = Message.objects.get(kind="decline")
    assert (message.subject, message.text) == ("No, alas", "Dear Imogen, no.\n")
    address = f"/admin/outbox/{message.pk}/take-back/"
    desk.post(address, {"next": f"/admin/pitches/{pitch.pk}/"})
    assert Pitch.objects.get().state == "waiting"


def test_not_now_and_more_time(desk: Client, pitch: Pitch) -> None:
    past = desk.post(f"/admin/pitches/{pitch.pk}/do/postpone/", {"back_on": "2020-01-01"})
    assert past.status_code == 422
    assert "still to come" in text(past)
    desk.post(f"/admin/pitches/{pitch.pk}/do/hold/", {"until": "2031-05-01"})
    assert str(Pitch.objects.get().promised_on) == "2031-05-01"
    desk.post(f"/admin/pitches/{pitch.pk}/do/postpone/", {"back_on": "2031-06-01", "note": "In summer."})
    assert Pitch.objects.get().state == "not_now"


def test_turns_from_the_pitch_page(desk: Client, drafted: Pitch) -> None:
    desk.post(f"/admin/pitches/{drafted.pk}/do/send-back/", {"note": "More piano."})
    assert Turn.objects.first().kind == "revise"  # type: ignore[union-attr]
    desk.post(f"/admin/pitches/{drafted.pk}/do/send-proof/", {})
    assert Turn.objects.first().kind == "proof"  # type: ignore[union-attr]
    Turn.objects.update(at=timezone.now() - timedelta(days=21))
    desk.post(f"/admin/pitches/{drafted.pk}/do/publish-anyway/", {"reason": "She has not answered for weeks."})
    page = text(desk.get(f"/admin/pitches/{drafted.pk}/"))
    assert "She has not answered for weeks." in page


def test_a_deleted_draft_can_be_begun_anew(desk: Client, drafted: Pitch) -> None:
    drafted.post.delete()  # type: ignore[union-attr]
    assert "Begin the draft anew" in text(desk.get(f"/admin/pitches/{drafted.pk}/"))
    desk.post(f"/admin/pitches/{drafted.pk}/do/begin-again/")
    assert Pitch.objects.get().post is not None


def test_inviting_terms_and_links(desk: Client, host: User) -> None:
    desk.post("/admin/pitches/terms/", {"text": "Thirty days."})
    desk.post("/admin/pitches/terms/", {"text": "Thirty days."})
    assert Terms.objects.count() == 1
    desk.post("/admin/pitches/invite/", {"name": "Yusra", "email": "yusra@x.example", "title": "Lifts"})
    writer = writer_of(Pitch.objects.get())
    link_of(writer)
    desk.post(f"/admin/pitches/writers/{writer.pk}/revoke/")
    assert not GuestLink.objects.filter(revoked_at=None).exists()
    desk.post(f"/admin/pitches/writers/{writer.pk}/link/")
    assert Message.objects.filter(kind="new_link").exists()


def test_the_whole_file_is_one_archive(desk: Client, proofed: Pitch) -> None:
    writer = writer_of(proofed)
    actions.approve_proof(writer, link=link_of(writer), seen="")
    answer = desk.get(f"/admin/pitches/{proofed.pk}/file.zip")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as packed:
        index = json.loads(packed.read("contents.json"))
        assert (index["format"], index["piece"]) == ("byline-file/1", proofed.title)
        assert packed.namelist() == ["contents.json", *(row["name"] for row in index["files"])]
        assert json.loads(packed.read("guest/terms.json"))[0]["text"].startswith("We have it alone")
        assert json.loads(packed.read("guest/answers.json"))[0]["answer"] == "approved"
        versions = [packed.read(name).decode() for name in packed.namelist() if name.startswith("versions/0002")]
        assert "My left hand" in "".join(versions)
        assert "yours/" not in packed.read("guest/messages.json").decode()
        assert "desk/ledger.json" in packed.namelist()


def test_a_pitch_without_a_piece_has_a_file_too(desk: Client, pitch: Pitch) -> None:
    answer = desk.get(f"/admin/pitches/{pitch.pk}/file.zip")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as packed:
        assert json.loads(packed.read("guest/pitch.json"))["idea"] == "An evening at the piano."


def test_the_file_gives_the_guests_side_only_to_whoever_minds_pitches(proofed: Pitch, callum: User, host: User) -> None:
    def names(by: User) -> list[str]:
        assert proofed.post is not None
        return zipfile.ZipFile(io.BytesIO(piece_archive(proofed.post, by=by))).namelist()

    assert "guest/pitch.json" in names(host)
    helpers = names(callum)
    assert "comments.json" in helpers
    assert not [name for name in helpers if name.startswith("guest/")]


def test_co_editors_have_the_board_and_the_outbox(client: Client, pitch: Pitch) -> None:
    bea = User.objects.create_user("bea@open.example")
    bea.groups.add(Group.objects.get(name="Moderators"))
    client.force_login(bea)
    assert "wrong note" in text(client.get("/admin/pitches/"))
    assert client.get(f"/admin/pitches/{pitch.pk}/do/commission/").status_code == 200
    assert client.get(reverse("outbox")).status_code == 200
    assert not bea.has_perm("mail.change_wording")


@pytest.mark.parametrize("place", ["", "1/", "1/file.zip", "1/do/decline/", "invite/", "terms/"])
def test_a_helper_sees_nobodys_pitch(client: Client, callum: User, pitch: Pitch, place: str) -> None:
    client.force_login(callum)
    place = place.replace("1/", f"{pitch.pk}/")
    answer = client.get(f"/admin/pitches/{place}")
    assert answer.status_code == 302
    assert "wrong note" not in text(client.get("/admin/"))


def test_the_piece_leads_to_its_pitch(desk: Client, drafted: Pitch, magazine: FrontPage) -> None:
    page = text(desk.get(f"/admin/pages/{drafted.post_id}/edit/"))
    assert f"/admin/pitches/{drafted.pk}/" in page
