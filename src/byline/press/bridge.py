"""Django behind the front: its WSGI callable in a pool of threads."""

import asyncio
import logging
from collections.abc import Callable, Iterable
from concurrent.futures import Executor
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

from .answers import Answer, FilePart, Headers, plain
from .asked import Asked
from .bodies import take_body
from .environ import SentFile, make_environ
from .kinds import packs_well
from .packing import LEAST, pack, takes_gzip
from .proxies import Network
from .spool import gather
from .validators import answer_range

logger = logging.getLogger("byline.press")

WSGI = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
LONGEST_QUEUE = 200
NOTHING_MORE = Asked("GET", "/", "", {})


class Bridge:
    """Hands a request on to a WSGI callable and turns what it gives into an answer."""

    def __init__(self, wsgi: WSGI, *, pool: Executor, spool: Path, limit: int, trusted: list[Network]) -> None:
        self.wsgi, self.pool, self.spool = wsgi, pool, spool
        self.limit, self.trusted = limit, trusted
        self.waiting = 0

    async def answer(self, asked: Asked, scope: Any, proto: Any) -> Answer:
        """The callable's answer. Raises Refused when the body is not taken."""
        if self.waiting >= LONGEST_QUEUE:
            return plain(503, "Too many at once. Please try again in a moment.", ("retry-after", "2"))
        body, length = await take_body(scope, proto, limit=self.limit, folder=self.spool)
        environ = make_environ(scope, body, length, self.trusted)
        self.waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self.pool, self._call, asked, environ, body)
        finally:
            self.waiting -= 1

    def _call(self, asked: Asked, environ: dict[str, Any], body: IO[bytes]) -> Answer:
        try:
            return self.pack(asked, _for_one(asked, self._ask(asked, environ)))
        except Exception:
            logger.exception("The application did not answer")
            return plain(500, "Something broke here. It has been written down; please try again later.")
        finally:
            body.close()

    def ask(self, environ: dict[str, Any]) -> Answer:
        """The application's answer as it is, without packing or parts; for the press, which asks for everybody."""
        return self._ask(NOTHING_MORE, environ)

    def _ask(self, asked: Asked, environ: dict[str, Any]) -> Answer:
        begun: dict[str, Any] = {}

        def start_response(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> None:
            begun["status"], begun["headers"] = int(status[:3]), headers

        pieces = self.wsgi(environ, start_response)
        try:
            found: bytes | FilePart = _whole_file(pieces) or gather(pieces, self.spool)
        finally:
            close = getattr(pieces, "close", None)
            if close is not None:
                close()
        answer = Answer(begun["status"], _tidy(begun["headers"]), found)
        return answer_range(asked, answer) if isinstance(found, FilePart) and found.done is None else answer

    def pack(self, asked: Asked, answer: Answer) -> Answer:
        """Gzip for pages; with padding where a cookie is in play, because such a page may hold a secret."""
        body = answer.body
        if not isinstance(body, bytes) or len(body) < LEAST or answer.header("content-encoding"):
            return answer
        if answer.status == 206 or not packs_well(answer.header("content-type")):
            return answer
        answer = answer.with_headers(("vary", _and_encoding(answer.header("vary"))))
        if not takes_gzip(asked.headers.get("accept-encoding", "")):
            return answer
        secret = bool(asked.headers.get("cookie") or answer.header("set-cookie"))
        answer = answer.with_headers(("content-encoding", "gzip"), *_weaker(answer.header("etag")))
        return replace(answer, body=pack(body, padded=secret))


def _for_one(asked: Asked, answer: Answer) -> Answer:
    """What somebody with a cookie got is nobody else's: no cache on the way may keep it."""
    if not asked.headers.get("cookie") or answer.header("cache-control"):
        return answer
    return answer.with_headers(("cache-control", "private, max-age=0"))


def _tidy(headers: list[tuple[str, str]]) -> Headers:
    """Small letters, bytes as text; the length is reckoned anew from the body."""
    small = [(name.lower(), value.encode("latin-1").decode("utf-8", "replace")) for name, value in headers]
    return [pair for pair in small if pair[0] not in ("content-length", "connection")]


def _whole_file(pieces: Any) -> FilePart | None:
    """The file on disk behind an answer, when it is sent from its beginning."""
    if not isinstance(pieces, SentFile):
        return None
    name = getattr(pieces.file, "name", None)
    try:
        if not isinstance(name, str) or pieces.file.tell() != 0:
            return None
        return FilePart(Path(name), 0, Path(name).stat().st_size)
    except (OSError, ValueError):
        return None


def _and_encoding(vary: str) -> str:
    if "accept-encoding" in vary.lower():
        return vary
    return f"{vary}, Accept-Encoding" if vary else "Accept-Encoding"


def _weaker(tag: str) -> list[tuple[str, str]]:
    """A packed page is not the same bytes: its tag becomes a weak one."""
    return [("etag", tag if tag.startswith("W/") else f"W/{tag}")] if tag else []
