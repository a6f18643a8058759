"""No words go out that their writer has not approved, by any way of publishing."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import Revision

from byline.accounts.models import User
from byline.contributors.models import Contributor
from byline.mail.models import Message
from byline.pitches import actions, recurring, rules
from byline.pitches.models import Pitch, Terms, Waiver
from byline.pitches.words import changes_between, seal
from byline.posts import gate
from byline.posts.actions import publish_due
from byline.posts.models import Post, Refusal
from tests.pitches.conftest import BODY, link_of, write, writer_of


def approve(pitch: Pitch) -> None:
    writer = writer_of(pitch)
    actions.approve_proof(writer, link=link_of(writer), seen="")


def publish(pitch: Pitch, by: User) -> Post:
    post = Post.objects.get(pk=pitch.post_id)
    post.get_latest_revision().publish(user=by)
    return Post.objects.get(pk=post.pk)


@pytest.mark.parametrize(
    "change",
    [
        {"title": "In praise of the right note"},
        {"standfirst": "<p>A word from me.</p>"},
        {"outro": "<p>Thank you.</p>"},
        {"picture_caption": "The piano"},
        {"mail_subject": "Wrong notes"},
    ],
)
def test_every_change_of_words_asks_again(proofed: Pitch, host: User, change: dict[str, str]) -> None:
    approve(proofed)
    write(proofed, BODY, by=host, **change)
    with pytest.raises(gate.PublishRefused, match="Imogen Strand"):
        publish(proofed, host)


def test_a_changed_text_and_a_changed_bio_ask_again(proofed: Pitch, host: User) -> None:
    approve(proofed)
    write(proofed, BODY + " Or so they said.", by=host)
    with pytest.raises(gate.PublishRefused):
        publish(proofed, host)
    write(proofed, BODY, by=host)
    Contributor.objects.update(bio="<p>Plays the piano.</p>")
    with pytest.raises(gate.PublishRefused):
        publish(proofed, host)


def test_another_link_behind_the_same_words_asks_again(proofed: Pitch, host: User) -> None:
    outro = '<p><a href="https://{}.example/">Imogen</a> wrote this.</p>'
    write(proofed, BODY, by=host, outro=outro.format("slow-applause"))
    approve(proofed)
    write(proofed, BODY, by=host, outro=outro.format("a-shop"))
    with pytest.raises(gate.PublishRefused, match="Imogen Strand"):
        publish(proofed, host)
    write(proofed, BODY, by=host, outro=outro.format("slow-applause"))
    assert publish(proofed, host).live


def test_typography_is_not_a_change_of_words(proofed: Pitch, host: User) -> None:
    write(proofed, "“Play it,” she said - and I did...", by=host)
    approve(proofed)
    write(proofed, '<b>"Play it,"</b> she said\u00a0— and I did…', by=host)
    assert publish(proofed, host).live


def test_scheduling_needs_approval_too(proofed: Pitch, host: User) -> None:
    draft = Post.objects.get(pk=proofed.post_id).get_latest_revision_as_object()
    draft.go_live_at = timezone.now() + timedelta(days=1)
    with pytest.raises(gate.PublishRefused):
        draft.save_revision(user=host).publish(user=host)
    approve(proofed)
    draft.save_revision(user=host).publish(user=host)
    assert Post.objects.get(pk=proofed.post_id).scheduled_revision is not None


def test_a_reason_opens_the_gate_for_these_words_only_and_she_is_told(proofed: Pitch, host: User) -> None:
    with pytest.raises(rules.NotNow, match="reason in a sentence"):
        actions.publish_anyway(proofed, reason="because", by=host)
    reason = "She has not answered for three weeks."
    with pytest.raises(rules.NotNow, match="who has until"):
        actions.publish_anyway(proofed, reason=reason, by=host)
    proofed.turns.update(at=timezone.now() - timedelta(days=21))
    actions.publish_anyway(proofed, reason=reason, by=host)
    assert "three weeks" in Message.objects.get(kind="published_anyway").text
    assert Waiver.objects.get().by == host
    assert publish(proofed, host).live
    write(proofed, "Quite other words.", by=host)
    with pytest.raises(gate.PublishRefused):
        publish(proofed, host)


def test_no_comes_after_yes(drafted: Pitch, host: User, terms: Terms) -> None:
    samir = actions.add_writer(drafted, name="Samir Dost", email="samir@writes.example", by=host)
    actions.accept_terms(samir, link=link_of(samir), terms=terms)
    actions.send_proof(drafted, by=host)
    approve(drafted)
    actions.ask_for_change(writer_of(drafted), note="Not my name like this.")
    with pytest.raises(gate.PublishRefused, match="Imogen Strand"):
        publish(drafted, host)


def test_no_proof_of_words_that_everybody_has_approved(proofed: Pitch, host: User) -> None:
    approve(proofed)
    with pytest.raises(rules.NotNow, match="approved these very words already"):
        actions.send_proof(proofed, by=host)


def test_several_writers_each_approve(drafted: Pitch, host: User, terms: Terms) -> None:
    samir = actions.add_writer(drafted, name="Samir Dost", email="samir@writes.example", by=host)
    actions.accept_terms(samir, link=link_of(samir), terms=terms)
    actions.send_proof(drafted, by=host)
    assert Message.objects.filter(kind="proof").count() == 2
    approve(drafted)
    with pytest.raises(gate.PublishRefused, match=r"^(?!.*Imogen).*Samir Dost"):
        publish(drafted, host)
    actions.approve_proof(samir, link=link_of(samir), seen="")
    assert publish(drafted, host).live


def test_she_approves_what_she_saw_and_nothing_else(proofed: Pitch, host: User) -> None:
    writer = writer_of(proofed)
    with pytest.raises(rules.NotNow, match="changed since you opened"):
        actions.approve_proof(writer, link=link_of(writer), seen="0" * 64)


def test_an_old_link_is_not_enough_to_agree(proofed: Pitch) -> None:
    writer = writer_of(proofed)
    with pytest.raises(rules.NeedsFreshLink):
        actions.approve_proof(writer, link=link_of(writer, timedelta(hours=25)), seen="")


def test_a_live_piece_can_be_saved_as_it_is(proofed: Pitch, host: User) -> None:
    approve(proofed)
    post = publish(proofed, host)
    post.save()
    Pitch.objects.filter(pk=proofed.pk).update(state="withdrawn")
    post.save()


def test_after_publication_she_is_told_of_changes_once(proofed: Pitch, host: User) -> None:
    approve(proofed)
    post = publish(proofed, host)
    assert actions.tell_changed() == 0
    Post.objects.filter(pk=post.pk).update(outro="<p>Changed behind the gate.</p>")
    actions.tell_changed()
    actions.tell_changed()
    assert Message.objects.filter(kind="changed").count() == 1


def test_the_seal_and_the_redline_agree() -> None:
    old = {"title": ["A  wrong note"], "text": ["One two.", "Three"]}
    assert seal(old) == seal({"title": ["A wrong note"], "text": ["One two. Three"]})
    (change,) = changes_between(old, {"title": ["A wrong note"], "text": ["One four.", "Three"]})
    assert [(run.what, run.words) for run in change.runs] == [
        ("", "One"),
        ("struck", "two."),
        ("added", "four."),
        ("", "Three"),
    ]


def test_a_redline_of_a_book_is_quick_to_make_and_says_all() -> None:
    old = [f"Paragraph {number} says that {number} is a number." for number in range(8_000)]
    new = [text.replace("says", "swears") if number % 400 == 0 else text for number, text in enumerate(old)]
    (change,) = changes_between({"text": old}, {"text": new})
    assert [run.words for run in change.runs if run.what == "struck"] == ["says"] * 20
    assert " ".join(run.words for run in change.runs if run.what != "struck") == " ".join(new)
    (whole,) = changes_between({"text": old}, {"text": [text + " Truly." for text in old]})
    assert [run.what for run in whole.runs] == ["struck", "added"]
    assert whole.runs[0].words == " ".join(old)


@pytest.fixture
def due(proofed: Pitch, host: User) -> Pitch:
    """Approved, and scheduled for tomorrow."""
    approve(proofed)
    draft = Post.objects.get(pk=proofed.post_id).get_latest_revision_as_object()
    draft.go_live_at = timezone.now() + timedelta(days=1)
    draft.save_revision(user=host).publish(user=host)
    return Pitch.objects.get(pk=proofed.pk)


def proofs_sent() -> int:
    return Message.objects.filter(kind="proof").count()


def make_due(pitch: Pitch) -> None:
    """Its time comes."""
    past = timezone.now() - timedelta(minutes=1)
    revision = Revision.objects.get(object_id=str(pitch.post_id), approved_go_live_at__isnull=False)
    content = {**revision.content, "go_live_at": past.isoformat()}
    Revision.objects.filter(pk=revision.pk).update(content=content, approved_go_live_at=past)
    publish_due()


def test_a_bio_that_changes_after_the_yes_asks_her_again_once_and_the_day_stands(due: Pitch, client: Client) -> None:
    assert actions.ask_again() == 0, "nothing has changed"
    Contributor.objects.update(bio="<p>Plays the piano.</p>")
    assert actions.ask_again() == 1
    assert actions.ask_again() == 0
    Contributor.objects.update(bio="<p>Plays the organ.</p>")
    assert actions.ask_again() == 0, "she is being asked already"
    assert proofs_sent() == 2
    told = Message.objects.filter(kind="proof").latest("pk")
    assert "words have changed that stand under your name: the bio." in told.text
    assert "that day stands if your yes is there by then" in told.text
    page = client.get(actions.new_link(writer_of(due))).content.decode()
    assert "Read it once more, please" in page
    assert "You have said yes" not in page
    approve(due)
    assert "It goes out by itself" in client.get(actions.new_link(writer_of(due))).content.decode()
    make_due(due)
    assert Post.objects.get(pk=due.post_id).live
    assert actions.ask_again() == 0


def test_without_a_second_yes_it_does_not_go_out(due: Pitch) -> None:
    Contributor.objects.update(bio="<p>Plays the piano.</p>")
    actions.ask_again()
    make_due(due)
    assert not Post.objects.get(pk=due.post_id).live
    assert Refusal.objects.filter(post=due.post_id).exists(), "the host's first screen says so"
    actions.ask_again()
    assert proofs_sent() == 2


def test_a_bio_that_changes_at_the_last_moment_is_asked_for_when_the_gate_has_kept_it_back(due: Pitch) -> None:
    Contributor.objects.update(bio="<p>Plays the piano.</p>")
    make_due(due)
    assert actions.ask_again() == 1
    assert "due to go out" not in Message.objects.filter(kind="proof").latest("pk").text
    approve(due)
    assert actions.ask_again() == 0


def test_what_the_host_is_at_work_on_is_not_asked_about_by_itself(due: Pitch, host: User) -> None:
    write(due, BODY + " Another ending.", by=host)
    assert actions.ask_again() == 0
    assert Post.objects.get(pk=due.post_id).scheduled_revision is not None


def test_the_clock_asks_again(due: Pitch) -> None:
    Contributor.objects.update(bio="<p>Plays the piano.</p>")
    recurring.ask_again()
    assert proofs_sent() == 2
