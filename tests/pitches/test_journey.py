"""The whole way on the rooms' own verbs: at most four messages to the guest, and each step where it belongs."""

from collections.abc import Callable
from typing import Any

import pytest

from byline.accounts.models import User
from byline.mail import actions as mail_actions
from byline.mail.models import Message
from byline.pitches import actions, rules
from byline.pitches.models import Pitch, Terms, Writer
from byline.pitches.stages import Stage, standing_of
from byline.pitches.states import State, Who
from byline.posts import gate
from byline.posts.models import Post
from tests.pitches.conftest import link_in, link_of, pitched, write, writer_of

Post_office = Callable[[], list[Any]]


def stage(pitch: Pitch) -> Stage:
    return standing_of(Pitch.objects.get(pk=pitch.pk)).stage


def publish(pitch: Pitch, by: User) -> Post:
    post = Pitch.objects.get(pk=pitch.pk).post
    assert post is not None
    post.get_latest_revision().publish(user=by)
    return Post.objects.get(pk=post.pk)


def test_four_messages_from_pitch_to_published(host: User, terms: Terms, post_office: Post_office) -> None:
    pitch = pitched()
    assert stage(pitch) == Stage.LATER
    actions.confirm_pitch(writer_of(pitch))
    assert stage(pitch) == Stage.WAITING
    actions.commission_pitch(pitch, by=host, fee="£180", exclusive_days=30)
    assert stage(pitch) == Stage.COMMISSIONED
    writer = writer_of(pitch)
    actions.accept_terms(writer, link=link_of(writer), terms=terms)
    assert stage(pitch) == Stage.DRAFTING
    write(pitch, "What she wrote.")
    actions.hand_over(writer_of(pitch))
    assert stage(pitch) == Stage.WITH_HOST
    actions.send_proof(pitch, by=host)
    assert stage(pitch) == Stage.PROOF
    with pytest.raises(gate.PublishRefused, match="has not approved"):
        publish(pitch, host)
    consent = actions.approve_proof(writer_of(pitch), link=link_of(writer), seen="")
    assert consent.words["text"] == ["What she wrote."]
    assert publish(pitch, host).live
    assert stage(pitch) == Stage.PUBLISHED

    post_office()
    to_guest = Message.objects.filter(to="imogen@writes.example")
    assert sorted(to_guest.values_list("kind", flat=True)) == ["commission", "pitch_receipt", "proof", "published"]
    fresh = Pitch.objects.get(pk=pitch.pk)
    assert fresh.rights_return_on is not None


def test_a_piece_that_is_commissioned_has_a_byline_and_a_locked_user(commissioned: Pitch) -> None:
    writer = writer_of(commissioned)
    assert commissioned.post is not None
    assert writer.user is not None
    assert not writer.user.is_active
    assert not writer.user.has_usable_password()
    assert not writer.user.has_perm("wagtailadmin.access_admin")
    assert [byline.contributor for byline in commissioned.post.bylines.all()] == [writer.contributor]
    assert commissioned.post.get_latest_revision().user == writer.user
    assert not commissioned.post.live


def test_the_next_piece_finds_the_same_contributor_and_user(commissioned: Pitch, host: User) -> None:
    second = pitched(title="Another idea", email="Imogen@Writes.example")
    actions.confirm_pitch(writer_of(second))
    actions.commission_pitch(second, by=host)
    one, two = writer_of(commissioned), writer_of(second)
    assert (one.contributor, one.user) == (two.contributor, two.user)


def test_an_answer_can_be_taken_back_with_its_message(pitch: Pitch, host: User) -> None:
    actions.commission_pitch(pitch, by=host)
    mail_actions.take_back(Message.objects.get(kind="commission"), by=host)
    again = Pitch.objects.get(pk=pitch.pk)
    assert (again.state, again.post) == (State.WAITING, None)
    assert again.promised_on is not None
    assert not Post.objects.exists()
    actions.commission_pitch(again, by=host)
    assert Message.objects.filter(kind="commission", state="waiting").count() == 1


def test_a_move_that_others_have_built_on_is_not_undone(commissioned: Pitch, terms: Terms, host: User) -> None:
    writer = writer_of(commissioned)
    actions.accept_terms(writer, link=link_of(writer), terms=terms)
    with pytest.raises(Exception, match="Other things have happened"):
        mail_actions.take_back(Message.objects.get(kind="commission"), by=host)
    assert Message.objects.get(kind="commission").state == "waiting"


def test_every_move_is_written_down_with_who_and_when(drafted: Pitch, host: User) -> None:
    lines = [(line.verb, line.by, line.writer) for line in drafted.happenings.order_by("pk")]
    imogen = writer_of(drafted)
    assert lines == [
        ("submit", None, imogen),
        ("confirm", None, imogen),
        ("commission", host, None),
        ("accept_terms", None, imogen),
        ("hand_over", None, imogen),
    ]


def test_a_withdrawn_piece_is_nobodys_to_publish(drafted: Pitch, host: User) -> None:
    actions.withdraw_pitch(writer_of(drafted), note="I changed my mind.")
    assert standing_of(Pitch.objects.get(pk=drafted.pk)).whose == Who.NOBODY
    with pytest.raises(gate.PublishRefused, match="not ours to publish"):
        publish(drafted, host)
    with pytest.raises(rules.NotNow, match="now “Withdrawn”"):
        actions.let_go(drafted, by=host)


def test_invited_she_accepts_and_begins(host: User, terms: Terms, post_office: Post_office) -> None:
    pitch = actions.invite_writer(
        name="Yusra Haleem", email="yusra@writes.example", title="The lift inspector", by=host, brief="Your week."
    )
    assert "Your week." in post_office()[-1].body
    assert link_in(post_office()[-1])
    writer = writer_of(pitch)
    actions.accept_terms(writer, link=link_of(writer), terms=terms)
    assert stage(pitch) == Stage.DRAFTING


def test_the_draft_is_deleted_under_her(drafted: Pitch, host: User) -> None:
    assert drafted.post is not None
    drafted.post.delete()
    again = Pitch.objects.get(pk=drafted.pk)
    assert again.post is None
    with pytest.raises(rules.NotNow, match="draft of"):
        actions.send_back(again, note="?", by=host)
    assert Writer.objects.filter(pitch=again).exists()
