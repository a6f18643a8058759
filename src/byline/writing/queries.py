"""What the room shows besides the text."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from wagtail.models import Comment, Revision

from byline.desk import queries as desk
from byline.desk.models import Decision
from byline.manuscripts.redline import Redline, between
from byline.manuscripts.redline.lines import lines_of
from byline.publication.models import Picture

from .drafts import Draft
from .models import AgreedText
from .seats import Seat

QUOTED_MOST = 120
NOTHING: Mapping[str, str] = {}


@dataclass(frozen=True)
class Remark:
    """A comment of the host's with its answers, the words it stands at, and the block and paragraph to mark."""

    comment: Comment
    replies: list[Any]
    quoted: str
    block: str
    key: str
    typed: str = ""


@dataclass(frozen=True)
class Question:
    """What the copy-desk's reader asked and the host passed on to her; `typed` is what stands in the field for her answer."""

    asked: Decision
    typed: str


def agreed_text(seat: Seat, draft: Draft) -> AgreedText:
    """What she last agreed to; before her first look, the draft itself."""
    row = AgreedText.objects.filter(piece_id=seat.piece.pk, user=seat.user).first()
    return row or AgreedText(piece_id=seat.piece.pk, user=seat.user, title=draft.title, body=draft.body)


def redline_for(seat: Seat, draft: Draft) -> Redline:
    """What changed since she last agreed."""
    return between(agreed_text(seat, draft).body, draft.body)


def questions(draft: Draft, typed: Mapping[str, str]) -> list[Question]:
    """What she was asked and what still stands in the text, the first first."""
    rows = desk.waiting_for_writer(draft.piece.pk)
    return [Question(each, typed.get(f"question-{each.pk}", each.answer)) for each in rows]


def question(draft: Draft, number: str) -> Decision | None:
    """One question to her, also when her text does not give rise to it any more."""
    rows = desk.assigned_to_writer(draft.piece.pk)
    return rows.filter(pk=number).first() if number.isdecimal() else None


def remarks(draft: Draft, typed: Mapping[str, str] = NOTHING) -> list[Remark]:
    """Open comments in the order of the text, with the answers that were typed and not kept yet."""
    rows = Comment.objects.filter(page_id=draft.piece.pk, resolved_at=None).select_related("user")
    found = [_remark(row, draft, typed) for row in rows.prefetch_related("replies__user").order_by("created_at")]
    places = {block.get("id"): place for place, block in enumerate(draft.body)}
    return sorted(found, key=lambda remark: places.get(remark.block, -1))


def _remark(comment: Comment, draft: Draft, typed: Mapping[str, str]) -> Remark:
    steps = comment.contentpath.split(".")
    block = steps[1] if steps[0] == "body" and len(steps) > 1 else ""
    key, start, end = _position(comment.position)
    quoted = _quoted(draft, steps[0], block, key, start, end)
    return Remark(comment, list(comment.replies.all()), quoted, block, key, typed.get(f"answer-{comment.pk}", ""))


def _position(stored: str) -> tuple[str, int, int]:
    try:
        first = json.loads(stored or "[]")[0]
        return str(first["key"]), int(first["start"]), int(first["end"])
    except (ValueError, LookupError, TypeError):
        return "", 0, 0


def _quoted(draft: Draft, field: str, block: str, key: str, start: int, end: int) -> str:
    if field == "title":
        return draft.title
    lines = list(lines_of([raw for raw in draft.body if raw.get("id") == block]))
    texts = [
        "".join(each.text for _, held in line.fields for each in held if each.marks[-1:] != ("json",))
        for line in lines
        if not key or line.key == key
    ]
    text = " ".join(texts)
    return (text[start:end] if end > start else text)[:QUOTED_MOST].strip()


def versions(seat: Seat) -> list[Revision]:
    """Every saved state of the piece, newest first, without their text."""
    rows = Revision.page_revisions.filter(object_id=str(seat.piece.pk)).select_related("user").defer("content")
    return list(rows.order_by("-created_at", "-pk")[:100])


def usable_pictures(seat: Seat, draft: Draft) -> set[int]:
    """The pictures that may stand in her text: those that stand there, and those she brought."""
    mine = Picture.objects.filter(uploaded_by_user=seat.user).values_list("pk", flat=True)
    return {*mine, *pictures_in(draft.body)}


def pictures_in(body: list[dict[str, Any]]) -> set[int]:
    held = [block["value"].get("image") for block in body if block["type"] == "image"]
    return {int(each["image"]) for each in held if each and each.get("image")}


def pictures(numbers: Collection[int]) -> dict[int, Picture]:
    return {row.pk: row for row in Picture.objects.filter(pk__in=numbers)}


def saved_before(draft: Draft) -> Revision | None:
    """How the piece stood when somebody else than its latest hand saved last."""
    if draft.revision is None:
        return None
    rows = Revision.page_revisions.filter(object_id=str(draft.piece.pk), created_at__lt=draft.revision.created_at)
    return rows.exclude(user_id=draft.revision.user_id).order_by("-created_at", "-pk").first()


def has_writer(piece: int) -> bool:
    """Whether somebody writes this piece in the room."""
    return AgreedText.objects.filter(piece_id=piece).exists()
