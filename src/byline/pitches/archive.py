"""A piece's whole file as one archive: what was pitched, said, agreed, written and sent, in plain formats.

A ZIP of JSON and text files. `file.json` says what it is; every other file is named there with its SHA-256, so that
somebody can show later that nothing was added or taken away.
"""

import hashlib
import io
import json
import zipfile
from typing import Any

from django.forms.models import model_to_dict
from django.utils import timezone
from wagtail.models import Comment

from byline.mail.models import Message
from byline.posts.models import Post

from . import history
from .models import Acceptance, Consent, Pitch, Waiver, Writer
from .words import words_of_piece

FORMAT = "byline-file"
VERSION = 1
SAME_TIME = (1980, 1, 1, 0, 0, 0)


def file_of_pitch(pitch: Pitch) -> bytes:
    """Everything, for the host."""
    parts = {
        "pitch.json": _row(pitch),
        "writers.json": [_row(writer) for writer in pitch.writers.all()],
        "history.json": [vars(line) for line in history.for_host(pitch)],
        "terms.json": [_terms(row) for row in Acceptance.objects.filter(writer__pitch=pitch).select_related("terms")],
        "answers.json": [_row(row) for row in Consent.objects.filter(writer__pitch=pitch)],
        "without-approval.json": [_row(row) for row in Waiver.objects.filter(pitch=pitch)],
        "turns.json": [_row(row) for row in pitch.turns.all()],
        "messages.json": [_message(row) for row in Message.objects.filter(about=pitch.about)],
        **_piece(pitch.post),
    }
    return pack("piece", pitch.title, parts)


def file_of_writer(writer: Writer) -> bytes:
    """What is kept about her with this piece, for herself: nothing of other writers, nothing of the host's own notes."""
    pitch = writer.pitch
    contributor = writer.contributor
    parts = {
        "pitch.json": _row(pitch),
        "you.json": {**_row(writer), "bio": contributor.bio if contributor else ""},
        "history.json": [vars(line) for line in history.for_guest(pitch)],
        "terms.json": [_terms(row) for row in writer.acceptances.select_related("terms")],
        "answers.json": [_row(row) for row in writer.consents.all()],
        "messages.json": [_message(row) for row in Message.objects.filter(about=pitch.about, to__iexact=writer.email)],
        **_piece(pitch.post),
    }
    return pack("writer", pitch.title, parts)


def pack(kind: str, title: str, parts: dict[str, Any]) -> bytes:
    """One archive. The format is the same for whatever is filed."""
    files = {name: _bytes(content) for name, content in parts.items()}
    index = {
        "format": FORMAT,
        "version": VERSION,
        "kind": kind,
        "title": title,
        "made_at": timezone.now(),
        "files": {name: hashlib.sha256(content).hexdigest() for name, content in files.items()},
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {"file.json": _bytes(index), **files}.items():
            archive.writestr(zipfile.ZipInfo(name, SAME_TIME), content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def name_of(pitch: Pitch) -> str:
    """The archive's own name."""
    return f"piece-{pitch.pk}.zip"


def _piece(post: Post | None) -> dict[str, Any]:
    if post is None:
        return {}
    comments = Comment.objects.filter(page_id=post.pk).select_related("user").prefetch_related("replies__user")
    parts: dict[str, Any] = {
        f"versions/{number:04}.json": {
            "at": revision.created_at,
            "by": str(revision.user or ""),
            "words": words_of_piece(revision.as_object()),
            "content": revision.content,
        }
        for number, revision in enumerate(post.revisions.order_by("pk").select_related("user"), start=1)
    }
    parts["comments.json"] = [
        {
            "by": str(comment.user),
            "at": comment.created_at,
            "place": comment.contentpath,
            "text": comment.text,
            "replies": [
                {"by": str(reply.user), "at": reply.created_at, "text": reply.text} for reply in comment.replies.all()
            ],
        }
        for comment in comments
    ]
    parts["corrections.json"] = [_row(row) for row in post.corrections.all()]
    return parts


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


def _bytes(content: Any) -> bytes:
    return json.dumps(content, ensure_ascii=False, indent=1, default=str).encode()
