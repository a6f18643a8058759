"""The writing page without scripts: everything is one form."""

import io
import re
from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from lxml import html
from PIL import Image
from wagtail.models import Comment, CommentReply

from byline.accounts.models import User
from byline.contributors.models import ContributorLink
from byline.posts.models import Post
from byline.publication.models import Picture
from byline.writing.drafts import draft_of
from byline.writing.seats import Seat

ROOM = "/w/imogen/"


def form(client: Client) -> dict[str, str]:
    """The form's fields, as a browser would send them back."""
    page = client.get(ROOM).content.decode()
    found = html.fromstring(page).forms[0]
    return {
        name: (value or "").removeprefix("\n")
        for name, value in found.form_values()
        if name not in {"picture", "document"}
    }


def value_of(seat: Seat, place: int = 0) -> Any:
    return draft_of(seat).body[place]["value"]


def test_the_page_shows_her_text_and_nothing_may_keep_it(guest: Client) -> None:
    answer = guest.get(ROOM)
    assert answer.status_code == 200
    assert b"We owe her a song." in answer.content
    assert b"[[bg: Background box" in answer.content
    assert answer["Cache-Control"] == "no-store, private"
    assert answer["Referrer-Policy"] == "same-origin"
    assert "script-src 'self'" in answer["Content-Security-Policy"]


def test_what_she_types_is_the_hosts_draft_at_once_with_its_ids(guest: Client, seat: Seat, locked: User) -> None:
    sent = form(guest)
    sent["text"] = sent["text"].replace("a song", "one song").replace("## What we", "## What they")
    answer = guest.post(ROOM, {**sent, "do": "save"})
    assert answer.status_code == 302
    draft = draft_of(seat)
    assert draft.body[0]["id"] == "a"
    assert draft.body[0]["value"].startswith('<p data-block-key="k1">We owe her one song.</p>')
    assert draft.body[2]["value"]["title"] == "Who they are"
    assert draft.revision.user == locked
    assert not Post.objects.get(pk=seat.piece.pk).live


def test_saving_nothing_makes_no_version(guest: Client, seat: Seat) -> None:
    before = draft_of(seat).mark
    guest.post(ROOM, {**form(guest), "do": "save"})
    assert draft_of(seat).mark == before


def test_her_saves_within_ten_minutes_are_one_version(guest: Client, seat: Seat) -> None:
    count = seat.piece.revisions.count
    first = count()
    for word in ("one", "two", "three"):
        sent = form(guest)
        sent["text"] = re.sub(r"her \w+ song", f"her {word} song", sent["text"])
        guest.post(ROOM, {**sent, "do": "save"})
    assert count() == first + 1
    assert "three song" in value_of(seat)


def test_a_title_of_500_characters_is_refused_and_kept(guest: Client, seat: Seat) -> None:
    sent = form(guest)
    answer = guest.post(ROOM, {**sent, "title": "Long " * 100, "text": sent["text"] + "\n\nMore.", "do": "save"})
    assert answer.status_code == 422
    assert b"255" in answer.content
    assert b"Long Long Long" in answer.content
    assert b"More." in answer.content


def test_pasting_too_many_words_is_refused_and_kept(guest: Client) -> None:
    answer = guest.post(ROOM, {**form(guest), "text": "word " * 60_001, "do": "save"})
    assert answer.status_code == 422
    assert b"60000" in answer.content or b"60,000" in answer.content


def test_a_closed_link_gives_back_what_was_typed(guest: Client) -> None:
    answer = guest.post("/w/gone/", {"title": "Mine", "text": "Every word of it."})
    assert answer.status_code == 410
    assert b"Every word of it." in answer.content
    assert b"/renew/" in answer.content


def test_an_editor_who_removes_the_piece_leaves_her_her_words(guest: Client, seat: Seat, piece: Post) -> None:
    sent = form(guest)
    piece.delete()
    answer = guest.post(ROOM, {**sent, "text": "Every word of it.", "do": "save"})
    assert answer.status_code == 410
    assert b"Every word of it." in answer.content


def test_when_it_is_not_her_turn_she_may_answer_but_not_write(
    guest: Client, seat: Seat, reseat: Callable[..., None], nell: User
) -> None:
    sent = form(guest)
    reseat(may_write=False, why_not="It is with Nell.")
    assert b"It is with Nell." in guest.get(ROOM).content
    answer = guest.post(ROOM, {**sent, "text": sent["text"] + "\n\nMore.", "do": "save"})
    assert answer.status_code == 403
    assert b"More." in answer.content
    comment = Comment.objects.create(page=seat.piece, user=nell, text="Source?", contentpath="body.a")
    assert guest.post(ROOM, {"do": f"answer:{comment.pk}", f"answer-{comment.pk}": "The radio."}).status_code == 302


def test_comments_stand_with_their_words_and_are_answered_once(
    guest: Client, seat: Seat, nell: User, locked: User
) -> None:
    place = '[{"key": "k1", "start": 7, "end": 10}]'
    comment = Comment(page=seat.piece, user=nell, text="Who is she?", contentpath="body.a", position=place)
    comment.save(update_position=True)
    page = guest.get(ROOM).content.decode()
    assert '<p class="remark__at">her</p>' in page
    assert "Who is she?" in page
    for _time in range(2):
        guest.post(ROOM, {**form(guest), "do": f"answer:{comment.pk}", f"answer-{comment.pk}": "The singer."})
    reply = CommentReply.objects.get(comment=comment)
    assert (reply.user, reply.text) == (locked, "The singer.")


def test_an_answer_to_another_pieces_comment_is_refused(guest: Client, seat: Seat, magazine: Any, nell: User) -> None:
    other = magazine.add_child(instance=Post(title="Other", slug="other", live=False))
    comment = Comment.objects.create(page=other, user=nell, text="Secret", contentpath="title")
    answer = guest.post(ROOM, {**form(guest), "do": f"answer:{comment.pk}", f"answer-{comment.pk}": "Hm."})
    assert answer.status_code == 422
    assert b"Secret" not in answer.content
    assert not CommentReply.objects.exists()


@pytest.mark.parametrize("wish", ["accept", "restore"])
def test_each_change_of_the_host_can_be_accepted_or_put_back(
    guest: Client, seat: Seat, host_edits: Callable[..., Post], wish: str
) -> None:
    guest.get(ROOM)
    host_edits(old="a song", new="one song", title="A New Title")
    host_edits(old="Six million", new="Seven million")
    page = guest.get(ROOM).content.decode()
    assert "3 changes by the editor" in page
    assert re.search(r"<del><span[^>]*>struck: </span>Six</del>", page)
    name = re.findall(f'value="{wish}:([0-9a-f]+)"', page)[0]
    guest.post(ROOM, {**form(guest), "do": f"{wish}:{name}"})
    assert "2 changes by the editor" in guest.get(ROOM).content.decode()
    assert ("one song" in value_of(seat)) == (wish == "accept")
    guest.post(ROOM, {**form(guest), "do": f"{wish}:all"})
    assert "by the editor" not in guest.get(ROOM).content.decode().split("data-writing")[1].split("Title")[0]
    assert draft_of(seat).title == ("A New Title" if wish == "accept" else "The Song at the Harbour")
    assert ("Seven" in value_of(seat, 3)) == (wish == "accept")


def test_what_she_writes_herself_is_no_change_of_the_hosts(guest: Client, host_edits: Callable[..., Post]) -> None:
    guest.get(ROOM)
    host_edits(old="Six million", new="Seven million")
    sent = form(guest)
    guest.post(ROOM, {**sent, "text": sent["text"].replace("a song", "one song"), "do": "save"})
    page = guest.get(ROOM).content.decode()
    assert "1 change by the editor" in page


def test_a_picture_loses_its_place_and_stands_at_the_end(guest: Client, seat: Seat, locked: User) -> None:
    from io import BytesIO

    from PIL import Image

    exif = Image.Exif()
    exif[0x8825] = {1: "N", 2: (54.0, 5.0, 0.0)}
    out = BytesIO()
    Image.new("RGB", (40, 30), "teal").save(out, "JPEG", exif=exif)
    file = SimpleUploadedFile("IMG_1.jpg", out.getvalue(), "image/jpeg")
    answer = guest.post(ROOM, {**form(guest), "do": "picture", "picture": file, "alt": "The harbour"})
    assert answer.status_code == 302, answer.content
    picture = Picture.objects.get()
    assert picture.uploaded_by_user == locked
    assert b"Exif" not in picture.file.read()
    assert draft_of(seat).body[-1]["value"]["image"] == {
        "image": picture.pk,
        "alt_text": "The harbour",
        "decorative": False,
    }


def test_what_is_no_picture_is_refused_and_her_text_is_saved_first(guest: Client, seat: Seat) -> None:
    sent = form(guest)
    file = SimpleUploadedFile("x.jpg", b"<script>alert(1)</script>", "image/jpeg")
    answer = guest.post(ROOM, {**sent, "text": sent["text"] + "\n\nMore.", "do": "picture", "picture": file})
    assert answer.status_code == 422
    assert b"its content is svg" in answer.content
    assert "More." in value_of(seat, -1)


def test_somebody_elses_picture_cannot_be_taken(guest: Client, seat: Seat, nell: User) -> None:
    from wagtail.images.tests.utils import get_test_image_file

    secret = Picture.objects.create(title="Secret", file=get_test_image_file(), uploaded_by_user=nell)
    sent = form(guest)
    guest.post(ROOM, {**sent, "text": sent["text"] + f"\n\n![x](picture/{secret.pk})", "do": "save"})
    assert all(block["type"] != "image" for block in draft_of(seat).body)


def test_handing_over_saves_first(guest: Client, seat: Seat, reseat: Callable[..., None]) -> None:
    assert b"send to the editor" not in guest.get(ROOM).content
    reseat(hand_over="/hers/hand-over/")
    sent = form(guest)
    answer = guest.post(ROOM, {**sent, "text": sent["text"].replace("a song", "one song"), "do": "send"})
    assert answer["Location"] == "/hers/hand-over/"
    assert "one song" in value_of(seat)


def test_versions_can_be_looked_at_and_brought_back(guest: Client, seat: Seat) -> None:
    first = draft_of(seat).revision.pk
    sent = form(guest)
    guest.post(ROOM, {**sent, "text": sent["text"].replace("a song", "one song"), "do": "save"})
    page = guest.get(f"{ROOM}versions/").content.decode()
    assert f"versions/{first}/" in page
    page = guest.get(f"{ROOM}versions/{first}/").content.decode()
    assert "<ins>" in page
    mark = re.search('name="mark" value="([^"]*)"', page)
    guest.post(f"{ROOM}versions/{first}/", {"mark": mark[1] if mark else ""})
    assert "a song" in value_of(seat)


def test_another_pieces_version_is_not_hers(guest: Client, magazine: Any) -> None:
    other = magazine.add_child(instance=Post(title="Other", slug="other", live=False))
    assert guest.get(f"{ROOM}versions/{other.save_revision().pk}/").status_code == 404


def test_her_text_leaves_in_three_forms(guest: Client) -> None:
    for kind, start in (("html", b"<!doctype html>"), ("md", b"# The Song"), ("docx", b"PK")):
        answer = guest.get(f"{ROOM}copy/{kind}/")
        assert answer.content.startswith(start)
        assert "attachment" in answer["Content-Disposition"]
    assert guest.get(f"{ROOM}copy/exe/").status_code == 404


def test_she_says_who_she_is(guest: Client, imogen: Any) -> None:
    page = guest.get(f"{ROOM}about/").content.decode()
    assert "Writes Slow Applause." in page
    sent = {
        "pronouns": "she",
        "bio": "Writes *Slow Applause*.\n\n<script>x</script>",
        "links-TOTAL_FORMS": "1",
        "links-INITIAL_FORMS": "0",
        "links-0-kind": "blog",
        "links-0-url": "https://strand.example/",
    }
    assert guest.post(f"{ROOM}about/", sent).status_code == 302
    imogen.refresh_from_db()
    assert "<i>Slow Applause</i>" in imogen.bio
    assert "<script" not in imogen.bio
    assert imogen.links.get().label == "strand.example"
    assert guest.post(f"{ROOM}about/", {**sent, "links-0-url": "javascript:alert(1)"}).status_code == 422


def test_she_sees_her_portrait_and_can_go_on_without_one(guest: Client, imogen: Any) -> None:
    held = io.BytesIO()
    Image.new("RGB", (300, 300), "teal").save(held, "PNG")
    sent = {"bio": "Writes Slow Applause.", "links-TOTAL_FORMS": "0", "links-INITIAL_FORMS": "0"}
    assert "Go on without a portrait" not in guest.get(f"{ROOM}about/").content.decode()
    portrait = SimpleUploadedFile("imogen.png", held.getvalue())
    assert guest.post(f"{ROOM}about/", {**sent, "portrait": portrait}).status_code == 302
    imogen.refresh_from_db()
    assert imogen.portrait is not None
    page = guest.get(f"{ROOM}about/").content.decode()
    assert "This is your portrait now." in page
    assert guest.post(f"{ROOM}about/", {**sent, "no_portrait": "on"}).status_code == 302
    imogen.refresh_from_db()
    assert imogen.portrait is None


def test_a_link_that_another_window_took_out_is_no_trouble(guest: Client, imogen: Any) -> None:
    row = ContributorLink.objects.create(
        contributor=imogen, kind="blog", label="x", url="https://x.example/", sort_order=0
    )
    fields = {"id": row.pk, "contributor": imogen.pk, "kind": "blog", "label": "y", "url": "https://y.example/"}
    sent = {"bio": "Writes well.", "links-TOTAL_FORMS": 1, "links-INITIAL_FORMS": 1}
    row.delete()
    answer = guest.post(f"{ROOM}about/", sent | {f"links-0-{name}": value for name, value in fields.items()})
    assert answer.status_code in (302, 422)
    assert b"Writes well." in guest.get(f"{ROOM}about/").content or b"Writes well." in answer.content
