"""Finding a file of the old site: in the folder that was given, or at the address itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO
from urllib.parse import unquote, urljoin, urlsplit

from django.utils.translation import gettext as _

from byline.kit.fetch import NotFetched, fetch

_FOLDERS = ("/wp-content/uploads/", "/uploads/", "/files/")


@dataclass
class Found:
    """An open file and the name it had."""

    file: IO[bytes]
    size: int
    name: str


@dataclass(frozen=True)
class Finder:
    """Looks in the folder first; asks the old site only if that is allowed."""

    folder: Path | None
    may_fetch: bool
    site: str

    def find(self, addresses: Iterable[str], *, most_bytes: int, seconds: float) -> Found:
        """The first of these addresses that can be had. Raises NotFetched with the reason."""
        whole = [urljoin(self.site + "/", address) for address in addresses]
        for path in self._paths(whole):
            if path.stat().st_size > most_bytes:
                raise NotFetched(_("It is larger than %(most)s MB.") % {"most": most_bytes // (1024 * 1024)})
            return Found(path.open("rb"), path.stat().st_size, path.name)
        if not self.may_fetch:
            raise NotFetched(_("It is not in the folder of media, and fetching was switched off."))
        return _fetched(whole, most_bytes, seconds)

    def has(self, addresses: Iterable[str]) -> bool:
        """Whether the folder has one of them."""
        return any(True for _path in self._paths([urljoin(self.site + "/", address) for address in addresses]))

    def _paths(self, addresses: list[str]) -> Iterator[Path]:
        if self.folder is None:
            return
        root = self.folder.resolve()
        for address in addresses:
            for tail in _tails(address):
                path = (root / tail).resolve()
                if path.is_relative_to(root) and path.is_file():
                    yield path


def _tails(address: str) -> Iterator[str]:
    """Where in a folder of media the file may be: people hand over the uploads, their parent, or the whole site."""
    try:
        path = unquote(urlsplit(address).path)
    except ValueError:
        return
    if "\x00" in path:
        return
    for folder in _FOLDERS:
        if folder in path:
            tail = path.split(folder, 1)[1]
            yield from (tail, f"uploads/{tail}", f"wp-content/uploads/{tail}")
    yield path.lstrip("/")


def _fetched(addresses: list[str], most_bytes: int, seconds: float) -> Found:
    reason = NotFetched(_("It has no address."))
    for address in addresses:
        try:
            got = fetch(address, most_bytes=most_bytes, seconds=seconds)
        except NotFetched as error:
            reason = error
        else:
            return Found(got.file, got.size, PurePosixPath(unquote(urlsplit(address).path)).name)
    raise reason
