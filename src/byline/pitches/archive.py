"""What the guest's side adds to a piece's file: what was pitched, said, agreed and sent; and her own data, for herself."""

from collections.abc import Iterator
from pathlib import PurePath
from typing import Any

from django.forms.models import model_to_dict
from django.utils import timezone

from byline.contributors.models import Contributor
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
    """What is kept about her with this piece, for herself: no step of another writer, nothing of the host's own notes.

    Words that several write are in it: the versions of the piece, and the talks beside it in which she said something.
    """
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
        "you": {**_row(writer), **_contributor(contributor)},
        "history": [vars(line) for line in history.for_guest(pitch, writer)],
        "terms": [_terms(row) for row in writer.acceptances.select_related("terms", "link")],
        "answers": [_row(row) for row in writer.consents.all()],
        "messages": [_message(row) for row in messages],
    }
    yield from _files(parts)
    if contributor is not None and contributor.portrait is not None:
        with contributor.portrait.file.open() as portrait:
            yield f"guest/portrait{PurePath(contributor.portrait.file.name).suffix}", portrait.read()
    if pitch.post is not None:
        yield from evidence.versions(pitch.post, until=writer.left_at)
        if writer.user is not None:
            yield from evidence.comments(pitch.post, beside=writer.user)
        yield from evidence.corrections(pitch.post)


def _contributor(contributor: Contributor | None) -> dict[str, Any]:
    """What stands under her pieces."""
    if contributor is None:
        return {}
    links = [{"label": link.label, "url": link.url} for link in contributor.links.all()]
    return {"byline": contributor.name, "pronouns": contributor.pronouns, "bio": contributor.bio, "own_links": links}


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
