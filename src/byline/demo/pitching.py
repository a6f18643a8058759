"""The demo's pitches: one in every state, made by the same verbs that guests and the host use."""

from datetime import timedelta
from typing import Any

from django.utils import timezone

from byline.accounts.models import User
from byline.contributors.models import Contributor
from byline.mail.models import Message, MessageState
from byline.mail.wording import Words
from byline.pitches import actions
from byline.pitches.models import (
    Consent,
    FeeState,
    GuestLink,
    Happening,
    Pitch,
    PitchCall,
    Terms,
    Turn,
    TurnKind,
    Writer,
)
from byline.pitches.proofs import proof_of
from byline.pitches.states import State
from byline.posts.models import Post

from .files import Table, read

AGREED: dict[str, Any] = {"words_wanted": 1200, "fee": "£180", "kill_fee": "£90", "exclusive_days": 30}
ASKED = ("drafting", "with_host", "with_guest", "proof", "approved")


def add_pitches() -> None:
    """Every pitch, and the page that asks for them. Nobody is written to: the demo's messages count as sent."""
    table = read("pitches")
    terms = actions.word_terms(text=table["terms"].strip(), by=User.objects.owner())
    call = PitchCall.load()
    call.wanted, call.length, call.fee, call.rights = (table[name] for name in ("wanted", "length", "fee", "rights"))
    call.save()
    for row in table["pitch"]:
        pitch = _attach(row) if "piece" in row else _play(row, terms)
        _backdate(pitch, row["days_ago"])
    Message.objects.update(state=MessageState.SENT, settled_at=timezone.now())


def _play(row: Table, terms: Terms) -> Pitch:
    """The journey as far as it goes."""
    host, to = User.objects.owner(), row["to"]
    if to == "invited":
        return actions.invite_writer(
            name=row["name"], email=row["email"], title=row["title"], by=host, brief=row["brief"], **AGREED
        )
    pitch = actions.submit_pitch(
        name=row["name"],
        email=row["email"],
        contributor=Contributor.objects.filter(slug=row.get("contributor", "")).first(),
        **{name: row.get(name, "") for name in ("title", "idea", "why_me", "links")},
    )
    if to != "unconfirmed":
        actions.confirm_pitch(_writer(pitch))
        _answer(pitch, row, terms, host)
    return pitch


def _answer(pitch: Pitch, row: Table, terms: Terms, host: User | None) -> None:
    to, note = row["to"], row.get("note", "")
    if to == "not_now":
        actions.postpone_pitch(pitch, back_on=timezone.localdate() + timedelta(days=90), by=host, note=note)
    elif to == "declined":
        words = Words("Your pitch", f"{row['reason']}\n\nNell Abara, The Open Drawer")
        actions.decline_pitch(pitch, words=words, by=host, reason=row["reason"])
    elif to == "withdrawn":
        actions.withdraw_pitch(_writer(pitch), note=note)
    elif to != "waiting":
        deadline = timezone.localdate() + timedelta(days=18)
        actions.commission_pitch(pitch, by=host, brief=row["brief"], deadline_on=deadline, **AGREED)
    if to in ASKED:
        _write(pitch, row, terms, host)
    if to == "let_go":
        actions.let_go(pitch, by=host, note=note)


def _write(pitch: Pitch, row: Table, terms: Terms, host: User | None) -> None:
    writer, to = _writer(pitch), row["to"]
    link = _link(writer)
    actions.accept_terms(writer, link=link, terms=terms)
    draft = pitch.post.get_latest_revision_as_object()  # type: ignore[union-attr]
    draft.body = draft.body.stream_block.to_python([{"type": "paragraph", "value": f"<p>{row['text']}</p>"}])
    draft.save_revision(user=_writer(pitch).user)
    if to != "drafting":
        actions.hand_over(_writer(pitch), note=row.get("note", "") if to == "with_host" else "")
    if to == "with_guest":
        actions.send_back(pitch, note=row["note"], by=host)
    if to in ("proof", "approved"):
        actions.send_proof(pitch, by=host)
    if to == "approved":
        actions.approve_proof(_writer(pitch), link=link, seen="")


def _attach(row: Table) -> Pitch:
    """A piece of the demo that came by this way; it is live or scheduled already."""
    post = Post.objects.get(slug=row["piece"])
    pitch = Pitch.objects.create(
        post=post,
        state=State.COMMISSIONED,
        fee_state=FeeState.PAID if post.live else FeeState.AGREED,
        rights_return_on=timezone.localdate() if post.live else None,
        **{name: row[name] for name in ("title", "idea", "why_me")},
        **AGREED,
    )
    person = Contributor.objects.get(slug=row["contributor"])
    writer = Writer.objects.create(pitch=pitch, name=row["name"], email=row["email"], contributor=person)
    actions.settle_writer(writer)
    shown = proof_of(pitch)
    Consent.objects.create(
        writer=writer, answer="approved", seal=shown.seal, words=shown.words, revision=shown.revision
    )
    Turn.objects.create(pitch=pitch, kind=TurnKind.READY, writer=writer)
    for verb in ("submit", "confirm", "commission", "accept_terms", "hand_over", "proof", "approved"):
        Happening.objects.create(pitch=pitch, verb=verb, writer=writer if verb != "commission" else None)
    return pitch


def _writer(pitch: Pitch) -> Writer:
    return Writer.objects.select_related("pitch__post", "user").get(pitch=pitch)


def _link(writer: Writer) -> GuestLink:
    actions.new_link(writer)
    return writer.guest_links.latest("pk")


def _backdate(pitch: Pitch, days: int) -> None:
    """So long ago it began."""
    moment = timezone.now() - timedelta(days=days)
    Pitch.objects.filter(pk=pitch.pk).update(made_at=moment)
    pitch.happenings.filter(verb__in=["submit", "confirm", "invite"]).update(at=moment)
    pitch.refresh_from_db()
    if pitch.promised_on:
        pitch.promised_on -= timedelta(days=days)
        pitch.save(update_fields=["promised_on"])
