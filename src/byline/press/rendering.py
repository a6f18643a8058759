"""Rendering a page for everybody: as a reader without a past would see it, with notes of what it was made of."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import blake2b
from io import BytesIO
from typing import Any
from urllib.parse import urlsplit

from .answers import Answer, FilePart, Headers
from .changes import newest
from .kinds import packs_well
from .packings import MARKS, pack_all
from .prints import Copy, Print
from .tags import Sheet, address_tag, noting

PRINTED = frozenset({200, 301, 308, 410})
OWN = frozenset({"etag", "vary", "content-length", "server", "date"})
ASK_AGAIN = "public, max-age=0, must-revalidate"
LARGEST = 8 * 1024 * 1024

Ask = Callable[[dict[str, Any]], Answer]


@dataclass(frozen=True)
class Rendered:
    """An answer, and the page it became, or why it became none."""

    answer: Answer
    page: Print | None
    reason: str = ""


class Renderer:
    """Asks the application for a page. `house` are the headers that every answer carries."""

    def __init__(self, ask: Ask, *, address: str, house: Headers, edition: str) -> None:
        self.ask, self.house, self.edition = ask, house, edition
        self.place = urlsplit(address)

    def render(self, path: str) -> Rendered:
        """Render it. Only the address goes in: no query, no cookie, no header of the one who asks."""
        made = newest()
        with noting() as sheet:
            answer = whole(self.ask(self._environ(path)))
        reason = why_not(answer, sheet)
        if reason:
            return Rendered(answer, None, reason)
        sheet.tags.add(address_tag(path))
        return Rendered(answer, self._print(path, answer, sheet, made))

    def _environ(self, path: str) -> dict[str, Any]:
        host = self.place.netloc
        return {
            "REQUEST_METHOD": "GET",
            "SCRIPT_NAME": "",
            "PATH_INFO": path.encode("utf-8", "surrogateescape").decode("latin-1"),
            "QUERY_STRING": "",
            "SERVER_NAME": self.place.hostname or "localhost",
            "SERVER_PORT": str(self.place.port or (443 if self.place.scheme == "https" else 80)),
            "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": "127.0.0.1",
            "HTTP_HOST": host,
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": self.place.scheme,
            "wsgi.input": BytesIO(),
            "wsgi.errors": BytesIO(),
            "wsgi.multithread": True,
            "wsgi.multiprocess": True,
            "wsgi.run_once": False,
        }

    def _print(self, path: str, answer: Answer, sheet: Sheet, made: int) -> Print:
        content = answer.body if isinstance(answer.body, bytes) else b""
        packable = packs_well(answer.header("content-type")) and answer.status == 200
        bodies = pack_all(content) if packable else {"": content}
        name = blake2b(content, digest_size=12).hexdigest()
        headers = self._headers(answer, varies=len(bodies) > 1)
        copies = {}
        for packing, body in bodies.items():
            tag = f'"{name}{MARKS[packing]}"'
            own = [("etag", tag), ("content-length", str(len(body)))]
            own += [("content-encoding", packing)] if packing else []
            copies[packing] = Copy(tag, [*headers, *own], body)
        parameters = frozenset(sheet.parameters)
        return Print(path, answer.status, copies, sheet.numbers, parameters, made, made, self.edition)

    def _headers(self, answer: Answer, *, varies: bool) -> Headers:
        kept = [pair for pair in answer.headers if pair[0] not in OWN]
        names = {name for name, _ in kept}
        if "cache-control" not in names:
            kept.append(("cache-control", ASK_AGAIN))
        if varies:
            kept.append(("vary", "Accept-Encoding"))
        return [*kept, *(pair for pair in self.house if pair[0] not in names)]


def whole(answer: Answer) -> Answer:
    """With the body in memory where it is not too large for a page."""
    part = answer.body
    if not isinstance(part, FilePart) or part.done is None or part.end > LARGEST:
        return answer
    try:
        return replace(answer, body=part.path.read_bytes())
    finally:
        part.done()


def why_not(answer: Answer, sheet: Sheet) -> str:
    """Why this answer is not one for everybody; empty where it is."""
    if answer.status not in PRINTED:
        return f"its status is {answer.status}"
    if answer.status != 200 and not sheet.stands:
        return "no row says so"  # else any address that is made up would be kept
    if answer.header("set-cookie"):
        return "it sets a cookie"
    if {"no-store", "private", "no-cache"} & {item.strip() for item in answer.header("cache-control").split(",")}:
        return "it may not be kept"
    vary = {item.strip().lower() for item in answer.header("vary").split(",")} - {"", "cookie", "accept-encoding"}
    if vary:
        return f"it differs by {', '.join(sorted(vary))}"
    if isinstance(answer.body, FilePart) or len(answer.body) > LARGEST:
        return "it is too large"
    return sheet.refusals[0] if sheet.refusals else ""
