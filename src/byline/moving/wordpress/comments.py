"""Comments are kept with their threads, names and standing; addresses of machines are not."""

from __future__ import annotations

import html
from datetime import UTC, datetime

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _
from wagtail.models import Page

from byline.conversation.models import Comment, CommentStatus
from byline.manuscripts.clean import address, squeeze
from byline.manuscripts.html.comments import comment_html
from byline.moving.ledger import Line

from .records import Item, WrittenComment

_STATUS = {
    "1": CommentStatus.APPROVED,
    "approve": CommentStatus.APPROVED,
    "spam": CommentStatus.SPAM,
    "trash": CommentStatus.BINNED,
    "post-trashed": CommentStatus.BINNED,
}
_NOTICES = {"pingback", "trackback"}


def sorted_out(item: Item) -> tuple[list[WrittenComment], list[Line]]:
    """The comments that come along, and lines for those that do not."""
    notices = [one for one in item.comments if one.kind in _NOTICES]
    written = [one for one in item.comments if one.kind not in _NOTICES]
    lines = [Line("pingback", _("A notice from another site (a pingback) was left off.")) for _notice in notices]
    return written, lines


def keep_comments(written: list[WrittenComment], page: Page, origin: str) -> int:
    """Keep those that are not here yet, answers under what they answer."""
    numbers = [one.number for one in written]
    known = dict(Comment.objects.filter(origin=origin, origin_id__in=numbers).values_list("origin_id", "pk"))
    new = list({one.number: one for one in written if one.number not in known}.values())
    rows = Comment.objects.bulk_create([_comment(one, page, origin) for one in new], batch_size=200)
    known |= {row.origin_id: row.pk for row in rows}
    above = {one.number: one.parent for one in written}
    answers = []
    for one, row in zip(new, rows, strict=True):
        if one.parent in known and not _leads_back(one.number, above):
            row.parent_id = known[one.parent]
            answers.append(row)
    Comment.objects.bulk_update(answers, ["parent"], batch_size=200)
    return len(rows)


def _leads_back(number: str, above: dict[str, str]) -> bool:
    """Whether a damaged file says that a comment answers itself, over however many others."""
    seen: set[str] = set()
    up = above.get(number, "")
    while up and up not in seen:
        if up == number:
            return True
        seen.add(up)
        up = above.get(up, "")
    return False


def _comment(one: WrittenComment, page: Page, origin: str) -> Comment:
    return Comment(
        page=page,
        name=squeeze(html.unescape(one.name))[:200],
        email=_email(one.email),
        url=address(one.url)[:500],
        text=comment_html(one.text),
        status=_STATUS.get(one.status, CommentStatus.HELD),
        written_at=one.written_at or page.first_published_at or datetime.now(UTC),
        origin=origin,
        origin_id=one.number[:60],
    )


def _email(text: str) -> str:
    try:
        validate_email(text)
    except ValidationError:
        return ""
    return text[:254]
