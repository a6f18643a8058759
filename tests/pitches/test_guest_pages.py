"""The guest's side as her browser sees it, without scripts."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone
from wagtail.models import PageLogEntry, Revision

from byline.accounts.models import User
from byline.contributors.models import ContributorLink
from byline.mail.models import KeptMessage, Message
from byline.pitches import actions
from byline.pitches.models import Acceptance, Alert, Consent, Happening, Pitch, PitchCall, Terms, Turn, Writer
from byline.posts.models import Post
from byline.press.models import DailyClicks, DailyReads
from tests.pitches.conftest import link_in, link_of, write, writer_of

Post_office = Callable[[], list[Any]]
PITCH = {
    "name": "Imogen Strand",
    "email": "imogen@writes.example",
    "title": "In praise of the wrong note",
    "idea": "An evening at the piano.",
    "why_me": "I play badly.",
}


def door(pitch: Pitch, age: timedelta = timedelta(0)) -> str:
    """A private address of the first writer."""
    writer = writer_of(pitch)
    path = actions.new_link(writer)
    writer.guest_links.update(mailed_at=timezone.now() - age)
    return path


def text(answer: Any) -> str:
    return answer.content.decode()


def test_from_the_form_to_the_inbox(client: Client, host: User, post_office: Post_office) -> None:
    assert "within 21 days" in text(client.get("/pitch/"))
    assert client.post("/pitch/", PITCH).headers["Location"] == "/pitch/sent/"
    (receipt,) = post_office()
    path = link_in(receipt)

    client.get(path)
    client.head(path)
    assert Pitch.objects.get().state == "unconfirmed"  # opening a link, as scanners do, confirms nothing
    assert client.get(path + "confirm/").headers["Location"] == path
    assert Pitch.objects.get().state == "unconfirmed"
    client.post(path + "confirm/")
    assert Pitch.objects.get().state == "waiting"
    assert "You will have an answer by" in text(client.get(path))
    assert client.post(path + "confirm/").headers["Location"] == path  # pressed twice, done once
    assert Message.objects.filter(kind="pitch_arrived").count() == 1


def test_sent_twice_is_one_pitch(client: Client, host: User) -> None:
    client.post("/pitch/", PITCH)
    client.post("/pitch/", {**PITCH, "title": "In Praise of the Wrong Note"})
    assert Pitch.objects.count() == 1
    assert Message.objects.count() == 1


def test_machines_and_floods_are_held_off(client: Client, host: User) -> None:
    links = client.post("/pitch/", {**PITCH, "idea": "https://a.example www.b.example http://c.example"})
    assert (links.status_code, "https://a.example" in text(links)) == (422, True)
    for number in range(3):
        client.post("/pitch/", {**PITCH, "title": f"Idea {number}"})
    flood = client.post("/pitch/", {**PITCH, "title": "Idea 4"})
    assert flood.status_code == 429
    assert "An evening at the piano." in text(flood)
    assert Pitch.objects.count() == 3


def test_bad_input_is_told_in_a_sentence_and_kept(client: Client, host: User) -> None:
    answer = client.post("/pitch/", {**PITCH, "title": "T" * 500, "email": "nonsense"})
    assert answer.status_code == 422
    assert "T" * 500 in text(answer)
    assert "at most 200 characters" in text(answer)
    client.post("/pitch/", {**PITCH, "name": "🎹 נועה\r\nBcc: x@y.example", "title": "שלום 🎹"})
    assert Pitch.objects.get().title == "שלום 🎹"


def test_closed_says_when_it_opens_and_keeps_a_list(client: Client, host: User, post_office: Post_office) -> None:
    call = PitchCall.load()
    call.is_open, call.opens_on = False, timezone.localdate() + timedelta(days=3)
    call.save()
    assert "We open again on" in text(client.get("/pitch/"))
    assert client.post("/pitch/", PITCH).status_code == 409
    client.post("/pitch/tell-me/", {"email": "Reader@x.example"})
    client.post("/pitch/tell-me/", {"email": "reader@X.example"})
    (asked,) = post_office()
    button = re.search(r"https?://[^/\s]+(/pitch/tell-me/\S+/)", asked.body)[1]
    assert "Yes, tell me" in text(client.get(button))
    assert Alert.objects.get().confirmed_at is None  # opening a link, as scanners do, confirms nothing
    assert actions.tell_that_open() == 0
    PitchCall.objects.update(opens_on=timezone.localdate())
    cache.clear()
    assert actions.tell_that_open() == 0, "nobody has pressed the button"
    assert client.post(button).status_code == client.post(button).status_code == 200
    assert actions.tell_that_open() == 1
    assert not Alert.objects.exists()
    assert "/pitch/" in post_office()[-1].body
    assert client.post(button).status_code == 410


def test_an_address_whose_button_nobody_pressed_is_forgotten(client: Client, host: User) -> None:
    actions.ask_to_be_told(email="somebody-else@x.example")
    assert actions.forget_unconfirmed_alerts() == 0
    Alert.objects.update(asked_at=timezone.now() - timedelta(days=8))
    assert actions.forget_unconfirmed_alerts() == 1


def test_terms_writing_proof_and_approval(client: Client, commissioned: Pitch, terms: Terms, host: User) -> None:
    path = door(commissioned)
    assert client.get(path + "write/").status_code == 409  # first the terms
    assert terms.text in text(client.get(path + "terms/"))
    client.post(path + "terms/", {"terms": terms.pk})
    assert Acceptance.objects.get().link is not None
    assert client.get(path + "write/").status_code == 200
    write(commissioned, "What she wrote.")
    client.post(path + "hand-over/", {"note": "Done."})
    assert client.post(path + "hand-over/", {"note": "Done again."}).status_code == 409

    actions.send_proof(commissioned, by=host, note="Do look at the title.")
    proof = text(client.get(path + "proof/"))
    assert "Do look at the title." in proof
    page = text(client.get(path + "proof/page/"))
    assert "What she wrote." in page
    assert "Imogen Strand" in page
    assert client.get(path + "proof/card.png")["Content-Type"] == "image/png"
    seal = proof.split('name="seal" value="')[1].split('"')[0]
    client.post(path + "proof/approve/", {"seal": seal})
    assert Consent.objects.get().answer == "approved"
    assert "You have approved it" in text(client.get(path))


def test_terms_that_changed_meanwhile_are_read_again(
    client: Client, commissioned: Pitch, terms: Terms, host: User
) -> None:
    path = door(commissioned)
    newer = actions.word_terms(text="We have it alone for ever.", by=host)
    assert client.post(path + "terms/", {"terms": terms.pk}).status_code == 409
    assert not Acceptance.objects.exists()
    client.post(path + "terms/", {"terms": newer.pk})
    actions.word_terms(text="Another.", by=host)
    assert "for ever" in text(client.get(path + "terms/"))  # what she accepted stays what it was


def test_an_old_link_asks_for_a_fresh_one_and_keeps_what_was_typed(
    client: Client, commissioned: Pitch, terms: Terms, post_office: Post_office
) -> None:
    path = door(commissioned, timedelta(days=2))
    assert client.get(path).status_code == 200
    answer = client.post(path + "terms/", {"terms": terms.pk})
    assert answer.status_code == 403
    assert not Acceptance.objects.exists()
    client.post(link_in(post_office()[-1]) + "terms/", {"terms": terms.pk})
    assert Acceptance.objects.exists()


@pytest.mark.parametrize("what", ["expired", "revoked", "guessed"])
def test_dead_links_say_why_and_keep_what_was_typed(client: Client, drafted: Pitch, host: User, what: str) -> None:
    path, writer = door(drafted), writer_of(drafted)
    if what == "expired":
        writer.guest_links.update(expires_at=timezone.now())
    if what == "revoked":
        actions.revoke_links(writer, by=host)
    if what == "guessed":
        path = "/yours/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/"
    answer = client.post(path + "hand-over/", {"note": "Words I want to keep."})
    assert answer.status_code == (404 if what == "guessed" else 410)
    assert "Words I want to keep." in text(answer)
    assert ("Mail me a new link" in text(answer)) is (what == "expired")
    client.post(path + "renew/")
    client.post(path + "renew/")
    assert Message.objects.filter(kind="new_link").count() == (1 if what == "expired" else 0)


def test_nothing_behind_the_link_is_kept_or_told_on(client: Client, drafted: Pitch) -> None:
    path = door(drafted)
    for place in ("", "terms/", "write/", "proof/", "proof/page/", "data/", "copy/html/", "forget/", "write/about/"):
        answer = client.get(path + place)
        assert answer.status_code == 200, place
        assert "no-store" in answer["Cache-Control"], place
        assert answer["Referrer-Policy"] in ("same-origin", "no-referrer"), place
        assert "noindex" in answer["X-Robots-Tag"], place


def test_after_publication_she_reads_copies_and_asks(client: Client, proofed: Pitch, host: User) -> None:
    writer = writer_of(proofed)
    actions.approve_proof(writer, link=link_of(writer), seen="")
    Post.objects.get(pk=proofed.post_id).get_latest_revision().publish(user=host)
    path = door(proofed)
    page = text(client.get(path))
    assert "Rights come back to you" in page
    assert "£180" in page
    assert 'rel="canonical"' in text(client.get(path + "copy/html/"))
    assert "My left hand" in text(client.get(path + "copy/md/"))
    assert client.get(path + "copy/docx/").content.startswith(b"PK")
    client.post(path + "correction/", {"note": "It was a Tuesday."})
    assert "Tuesday" in Message.objects.get(kind="correction_asked").text
    assert client.post(path + "withdraw/").status_code == 409
    client.post(path + "another/", {name: PITCH[name] for name in ("idea", "why_me")} | {"title": "The next one"})
    assert Pitch.objects.filter(title="The next one", state="unconfirmed").exists()


def test_her_page_counts_reads_and_clicks_on_her_links(client: Client, proofed: Pitch, host: User) -> None:
    writer = writer_of(proofed)
    actions.approve_proof(writer, link=link_of(writer), seen="")
    Post.objects.get(pk=proofed.post_id).get_latest_revision().publish(user=host)
    post, person = Post.objects.get(pk=proofed.post_id), writer_of(proofed).contributor
    assert person is not None
    for url in ("https://imogen.example/songs", "https://imogen.example/never"):
        ContributorLink.objects.create(contributor=person, kind="site", label="Songs", url=url)
    assert "Readers followed" not in text(client.get(door(proofed)))
    DailyClicks.objects.create(path="https://imogen.example/songs", day=timezone.localdate(), number=7)
    DailyReads.objects.create(path=post.url, day=timezone.localdate(), number=41)
    page = text(client.get(door(proofed)))
    assert "Read 41 times so far" in page
    assert "https://imogen.example/songs: 7 times" in page
    assert "imogen.example/never" not in page


def test_being_forgotten(client: Client, drafted: Pitch, host: User, settings: Any, post_office: Post_office) -> None:
    settings.EMAIL_BACKEND = "byline.mail.backends.MailboxBackend"
    post_office()
    assert KeptMessage.objects.filter(recipients__contains="imogen@writes.example").exists()
    path = door(drafted)
    actions.revoke_links(writer_of(drafted), by=host)
    path = door(drafted)
    assert client.post(path + "forget/").status_code == 200
    again = Pitch.objects.get()
    assert (again.state, again.idea, again.post) == ("withdrawn", "", None)
    assert not Post.objects.exists()
    assert not Message.objects.filter(to="imogen@writes.example").exists()
    assert client.get(path).status_code == 404
    assert not KeptMessage.objects.filter(recipients__contains="imogen").exists()
    kept = [Pitch, Writer, Happening, Turn, Consent, Message, PageLogEntry, Revision]
    rows = str([list(model.objects.values()) for model in kept]).lower()
    assert [words for words in ("imogen", "wrong note", "piano", "left hand", "here it is") if words in rows] == []


def test_the_room_stays_open_when_who_stands_for_her_was_deleted(drafted: Pitch) -> None:
    writer = writer_of(drafted)
    home = actions.new_link(writer)
    writer.user.delete()

    assert Client().get(f"{home}write/").status_code == 200
    assert Client().get(f"{home}write/about/").status_code == 200
    assert writer_of(drafted).user is not None
