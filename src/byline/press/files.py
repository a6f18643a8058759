"""A file as an answer."""

from pathlib import Path

from .answers import Answer, FilePart, Headers
from .asked import Asked
from .validators import answer_range, file_tag, http_date, is_known


def answer_file(asked: Asked, path: Path, headers: Headers) -> Answer | None:
    """The file with its validators, a part of it, or 304; None when there is no such file."""
    try:
        facts = path.stat()
    except (OSError, ValueError):
        return None
    if not path.is_file():
        return None
    tag = file_tag(facts)
    own = [("etag", tag), ("last-modified", http_date(facts.st_mtime)), ("accept-ranges", "bytes")]
    if is_known(asked, tag=tag, changed=facts.st_mtime):
        return Answer(304, [*headers, *own])
    return answer_range(asked, Answer(200, [*headers, *own], FilePart(path, 0, facts.st_size)))
