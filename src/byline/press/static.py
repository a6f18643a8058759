"""The files that come with the program: styles, scripts, fonts, pictures of the rooms."""

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from pathlib import Path

from .answers import Answer, Headers
from .asked import Asked
from .files import answer_file
from .kinds import kind_of, packs_well
from .packing import LEAST, Shelf, pack, takes_gzip
from .validators import file_tag, is_known

YEAR = "public, max-age=31536000, immutable"
PACKED_LIMIT = 16 * 1024 * 1024


class StaticFiles:
    """Serves the files of an index (name → path). Only what the index lists can be asked for.

    An address is `/static/VERSION/NAME`. Under today's version a file never changes and is kept for a year; under any
    other version (a page printed before an upgrade) today's file answers, and is asked for again.
    """

    def __init__(self, *, prefix: str, index: Callable[[], Mapping[str, Path]], pool: Executor) -> None:
        self.prefix = prefix
        self.root = prefix.split("/")[1]
        self._make_index, self._index = index, index()
        self._packed = Shelf(PACKED_LIMIT)
        self._pool = pool

    async def answer(self, asked: Asked) -> Answer | None:
        """The file, or None when the address is not one of ours."""
        parts = asked.path.split("/", 3)
        if len(parts) != 4 or parts[1] != self.root or not asked.reads:
            return None
        path = self._index.get(parts[3])
        if path is None:
            return None
        kind = kind_of(path.name)
        today = asked.path.startswith(self.prefix)
        headers: Headers = [("content-type", kind), ("cache-control", YEAR if today else "public, max-age=300")]
        if not packs_well(kind):
            return answer_file(asked, path, headers)
        headers.append(("vary", "Accept-Encoding"))
        if "range" not in asked.headers and takes_gzip(asked.headers.get("accept-encoding", "")):
            packed = await self._answer_packed(asked, path, headers)
            if packed is not None:
                return packed
        return answer_file(asked, path, headers)

    async def _answer_packed(self, asked: Asked, path: Path, headers: Headers) -> Answer | None:
        facts = path.stat()
        if facts.st_size < LEAST:
            return None
        tag = f'{file_tag(facts)[:-1]}-gz"'
        own = [*headers, ("etag", tag), ("content-encoding", "gzip")]
        if is_known(asked, tag=tag, changed=facts.st_mtime):
            return Answer(304, own)
        key = f"{path}:{tag}"
        content = self._packed.get(key)
        if content is None:
            loop = asyncio.get_running_loop()
            content = await loop.run_in_executor(self._pool, self._pack, key, path)
        return Answer(200, own, content)

    def _pack(self, key: str, path: Path) -> bytes:
        return self._packed.keep(key, lambda: pack(path.read_bytes(), level=9))


def index_of_finders() -> dict[str, Path]:
    """Every static file of every room, by name; where two have the same name the first stands, as in Django."""
    from django.contrib.staticfiles.finders import get_finders

    index: dict[str, Path] = {}
    for finder in get_finders():
        for name, storage in finder.list(["CVS", ".*", "*~"]):
            index.setdefault(name, Path(storage.path(name)))
    return index
