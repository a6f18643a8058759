"""An answer, and how it leaves through Granian."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from pathlib import Path
from typing import Any

Headers = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class FilePart:
    """Bytes of a file, from `start` up to and without `end`. `done` is called when the file may be let go."""

    path: Path
    start: int
    end: int
    done: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, headers and a body that is bytes or part of a file. A `dressed` one has every header that it leaves with."""

    status: int
    headers: Headers = field(default_factory=list)
    body: bytes | FilePart = b""
    dressed: bool = False

    def header(self, name: str) -> str:
        """The first header of that name, or nothing."""
        return next((value for key, value in self.headers if key == name), "")

    def with_headers(self, *more: tuple[str, str]) -> "Answer":
        """The same with these headers in place of any of the same names."""
        names = {name for name, _ in more}
        return replace(self, headers=[pair for pair in self.headers if pair[0] not in names] + list(more))


def plain(status: int, sentence: str = "", *headers: tuple[str, str]) -> Answer:
    """A short answer of the front's own."""
    text = (sentence or HTTPStatus(status).phrase) + "\n"
    kind = ("content-type", "text/plain; charset=utf-8")
    return Answer(status, [kind, ("cache-control", "no-store"), *headers], text.encode())


def send(proto: Any, answer: Answer) -> None:
    """Hand the answer to Granian, which sends it at the reader's pace without holding anything of ours.

    A body of bytes waits in memory until the reader has taken it, a file is read piece by piece: so what is large
    leaves as a file. (Granian's own streams are not held back by a slow reader: 400 MB went into memory.)
    """
    if answer.dressed and isinstance(answer.body, bytes):
        if answer.body:
            proto.response_bytes(answer.status, answer.headers, answer.body)
        else:
            proto.response_empty(answer.status, answer.headers)
    elif isinstance(answer.body, FilePart):
        part = answer.body
        length = ("content-length", str(part.end - part.start))
        proto.response_file_range(
            answer.status, [*answer.headers, length], str(part.path), part.start, max(part.end, part.start)
        )
    elif answer.status in (204, 304):
        proto.response_empty(answer.status, answer.headers)
    else:
        length = ("content-length", str(len(answer.body)))
        proto.response_bytes(answer.status, [*answer.headers, length], answer.body)
