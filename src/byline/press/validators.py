"""Has the reader this already, and which part is wanted: RFC 9110's conditions and ranges for one file."""

import re
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from os import stat_result

from .answers import Answer, FilePart
from .asked import Asked

ONE_RANGE = re.compile(r"bytes=\s*(\d{0,15})-(\d{0,15})\s*")


def file_tag(facts: stat_result) -> str:
    """A strong ETag: a file's time of change and size."""
    return f'"{facts.st_mtime_ns:x}-{facts.st_size:x}"'


def http_date(seconds: float) -> str:
    """A moment as HTTP writes it."""
    return format_datetime(datetime.fromtimestamp(int(seconds), UTC), usegmt=True)


def is_known(asked: Asked, *, tag: str, changed: float | None = None) -> bool:
    """Whether the reader's copy is still good. If-None-Match decides alone where it is given."""
    known = asked.headers.get("if-none-match")
    if known is not None:
        tags = {item.strip().removeprefix("W/") for item in known.split(",")}
        return "*" in tags or tag.removeprefix("W/") in tags
    since = _moment(asked.headers.get("if-modified-since", ""))
    return since is not None and changed is not None and int(changed) <= since


def _moment(text: str) -> float | None:
    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None


def answer_range(asked: Asked, answer: Answer) -> Answer:
    """The part of a whole file that was asked for: 206, 416, or the whole where the range is not for us.

    Several ranges at once are answered with the whole file, as the standard allows: nobody but attackers asks.
    """
    part, wanted = answer.body, asked.headers.get("range", "")
    if answer.status != 200 or not isinstance(part, FilePart) or asked.method != "GET" or not wanted:
        return answer
    match = ONE_RANGE.fullmatch(wanted)
    if match is None or match.groups() == ("", "") or not _same_file(asked, answer):
        return answer
    size = part.end
    span = _span(match[1], match[2], size)
    if span is None:
        whole = answer.with_headers(("content-range", f"bytes */{size}"))
        return Answer(416, whole.headers, b"")
    start, end = span
    partial = answer.with_headers(("content-range", f"bytes {start}-{end - 1}/{size}"))
    return Answer(206, partial.headers, FilePart(part.path, start, end, part.done))


def _span(first: str, last: str, size: int) -> tuple[int, int] | None:
    """From and up to; None when no byte of the file is meant."""
    if not first:
        count = min(int(last), size)
        return (size - count, size) if count else None
    start = int(first)
    end = min(int(last) + 1, size) if last else size
    return (start, end) if start < end else None


def _same_file(asked: Asked, answer: Answer) -> bool:
    """If-Range: the part is only wanted of the very file the reader has begun with."""
    condition = asked.headers.get("if-range")
    if condition is None:
        return True
    if condition.startswith(('"', "W/")):
        return condition == answer.header("etag") and not condition.startswith("W/")
    return condition == answer.header("last-modified")
