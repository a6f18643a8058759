"""The piece's file: its ledger, what was said of people, what was decided, by whom, every version, and what was said beside it.

Rooms above add their own parts (mails, consent, terms) with `add`.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any, TypeVar

from django.db.models import Q
from django.forms.models import model_to_dict
from django.utils import timezone
from django.utils.text import slugify
from wagtail.log_actions import log
from wagtail.models import Comment, PageLogEntry

from byline.desk import queries as desk
from byline.desk.models import Claim, Decision, Report, Statement
from byline.kit.archive import Entry, archive, as_json
from byline.publication.words import words_of

from .models import Post, Waiver

Part = Callable[[Post, Any], Iterable[Entry]]
Given = TypeVar("Given", bound=Part)
_parts: list[Part] = []


def add(part: Given) -> Given:
    """The decorated function `part(post, by)` gives more files for a piece's archive: names with folders, and contents.

    It gives what `by` may see: who may edit a piece may take its file.
    """
    if part not in _parts:
        _parts.append(part)
    return part


def piece_archive(post: Post, *, by: Any) -> bytes:
    """Everything that is known of the piece, as one zip. Taking it is logged."""
    entries = [entry for part in _parts for entry in part(post, by)]
    made = archive(entries, about={"piece": post.draft_title or post.title, "slug": post.slug}, moment=timezone.now())
    log(instance=post, action="byline.piece_file", user=by)
    return made


@add
def desk_files(post: Post, by: Any = None) -> Iterator[Entry]:
    """Ledger, statements, decisions, waivers, and the reports that were kept."""
    yield "desk/ledger.json", as_json([_row(each) for each in Claim.objects.filter(page_id=post.pk)])
    yield "desk/statements.json", as_json([_row(each) for each in Statement.objects.filter(page_id=post.pk)])
    yield "desk/decisions.json", as_json([_row(each) for each in _decisions(post)])
    yield "desk/waivers.json", as_json([_row(each) for each in Waiver.objects.filter(post_id=post.pk)])
    for report in Report.objects.filter(page_id=post.pk).exclude(frozen_at=None).order_by("pk"):
        yield f"desk/reports/{report.revision_id}-{report.frozen_for}.json", as_json(_row(report))


@add
def versions(post: Post, by: Any = None, *, until: datetime | None = None) -> Iterator[Entry]:
    """Each version as it is stored and as plain text, the oldest first; with `until` those before that moment."""
    rows = post.revisions.filter(**({"created_at__lt": until} if until else {}))
    for number, revision in enumerate(rows.select_related("user").order_by("created_at", "pk"), 1):
        name = f"versions/{number:04}-{timezone.localtime(revision.created_at):%Y-%m-%d-%H%M%S}"
        about = {"made": revision.created_at, "by": str(revision.user or ""), "content": revision.content}
        yield f"{name}.json", as_json(about)
        yield f"{name}.txt", _text(revision.as_object())


@add
def history(post: Post, by: Any = None) -> Iterator[Entry]:
    """What Wagtail's log says of the piece."""
    rows = PageLogEntry.objects.filter(page=post.pk).select_related("user").order_by("timestamp", "pk")
    told = [{"at": row.timestamp, "by": str(row.user or ""), "action": row.action, "data": row.data} for row in rows]
    yield "history.json", as_json(told)


@add
def comments(post: Post, by: Any = None, *, beside: Any = None) -> Iterator[Entry]:
    """What was said beside the text, with the answers; with `beside` only where this user said something."""
    rows = Comment.objects.filter(page_id=post.pk).select_related("user").prefetch_related("replies__user")
    if beside is not None:
        rows = rows.filter(Q(user=beside) | Q(replies__user=beside)).distinct()
    told = [
        {**_said(row), "place": row.contentpath, "replies": [_said(each) for each in row.replies.all()]} for row in rows
    ]
    yield "comments.json", as_json(told)


@add
def corrections(post: Post, by: Any = None) -> Iterator[Entry]:
    """What was put right after publication."""
    yield "corrections.json", as_json([_row(each) for each in post.corrections.all()])


def _said(row: Any) -> dict[str, Any]:
    return {"by": str(row.user), "at": row.created_at, "text": row.text}


def _decisions(post: Post) -> list[Decision]:
    """Those of the piece, and of the magazine's those that answered something in it."""
    reports = Report.objects.filter(page_id=post.pk).values_list("settled", flat=True)
    answered = {finding["saying"] for settled in reports for finding in settled}
    rows = desk.decisions_for(post.pk)
    return [each for each in rows if each.page_id == post.pk or each.identity in answered]


def file_name(post: Post) -> str:
    """What the archive is called."""
    return f"{slugify(post.slug) or 'piece'}-{timezone.localdate():%Y-%m-%d}.zip"


def _row(row: Any) -> dict[str, Any]:
    """A row with its moments, and people by name."""
    moments = {
        field.name: getattr(row, field.name) for field in row._meta.concrete_fields if field.name.endswith("_at")
    }
    people = {
        name: str(getattr(row, name) or "") for name in ("by", "cleared_by", "signed_off_by") if hasattr(row, name)
    }
    return {**model_to_dict(row), "identity": getattr(row, "identity", ""), **moments, **people}


def _text(post: Post) -> str:
    return "\n\n".join([post.title, *words_of(post.body)]) + "\n"
