"""What the guest's side adds to a piece's file: what was pitched, said, agreed and sent; and her own data, for herself."""

from collections.abc import Iterator
from typing import Any

from django.forms.models import model_to_dict
from django.utils import timezone

from byline.kit.archive import Entry, archive, as_json
from byline.mail.models import Message
from byline.posts import evidence
from byline.posts.models import Post

from . import history, rules
from .models import Acceptance, Consent, Pitch, Waiver, Writer


def file_of_pitch(pitch: Pitch, *, by: Any) -> bytes:
    """Everything, for the host: the piece's file, or what there is before there is a piece."""
    if pitch.post is not None:
        return evidence.piece_archive(pitch.post, by=by)
    return archive(_entries(pitch), about={"piece": pitch.title}, moment=timezone.now())


def file_of_writer(writer: Writer) -> bytes:
    """What is kept about her with this piece, for herself: nothing of other writers, nothing of the host's own notes."""
    about = {"piece": writer.pitch.title, "of": writer.name}
    return archive(_own_entries(writer), about=about, moment=timezone.now())


@evidence.add
def guest_files(post: Post, by: Any) -> Iterator[Entry]:
    """Pitch, terms, turns, consent and messages, for whoever minds pitches."""
    pitch = Pitch.objects.filter(post_id=post.pk).first()
    if pitch is not None and rules.can_mind_pitches(by):
        yield from _entries(pitch)


def name_of(pitch: Pitch) -> str:
    """The archive's own name."""
    return f"piece-{pitch.pk}.zip"


def _entries(pitch: Pitch) -> Iterator[Entry]:
    accepted = Acceptance.objects.filter(writer__pitch=pitch).select_related("terms", "link")
    parts = {
        "pitch": _row(pitch),
        "writers": [_row(writer) for writer in pitch.writers.all()],
        "history": [vars(line) for line in history.for_host(pitch)],
        "terms": [_terms(row) for row in accepted],
        "answers": [_row(row) for row in Consent.objects.filter(writer__pitch=pitch)],
        "without-approval": [_row(row) for row in Waiver.objects.filter(pitch=pitch)],
        "turns": [_row(row) for row in pitch.turns.all()],
        "messages": [_message(row) for row in Message.objects.filter(about=pitch.about)],
    }
    yield from _files(parts)


def _own_entries(writer: Writer) -> Iterator[Entry]:
    pitch, contributor = writer.pitch, writer.contributor
    messages = Message.objects.filter(about=pitch.about, to__iexact=writer.email)
    parts = {
        "pitch": _row(pitch),
        "you": {**_row(writer), "bio": contributor.bio if contributor else ""},
        "history": [vars(line) for line in history.for_guest(pitch)],
        "terms": [_terms(row) for row in writer.acceptances.select_related("terms", "link")],
        "answers": [_row(row) for row in writer.consents.all()],
        "messages": [_message(row) for row in messages],
    }
    yield from _files(parts)
    if pitch.post is not None:
        for part in (evidence.versions, evidence.comments, evidence.corrections):
            yield from part(pitch.post)


def _files(parts: dict[str, Any]) -> Iterator[Entry]:
    for name, content in parts.items():
        yield f"guest/{name}.json", as_json(content)


def _row(row: Any) -> dict[str, Any]:
    return {
        "id": row.pk,
        **model_to_dict(row),
        **{name: getattr(row, name) for name in ("at", "made_at") if hasattr(row, name)},
    }


def _terms(row: Acceptance) -> dict[str, Any]:
    return {
        "at": row.at,
        "link_mailed_at": row.link.mailed_at if row.link else None,
        "terms": row.terms_id,
        "text": row.terms.text,
    }


def _message(row: Message) -> dict[str, Any]:
    fields = ("kind", "to", "subject", "text", "state", "queued_at", "settled_at", "message_id")
    return {name: getattr(row, name) for name in fields}
