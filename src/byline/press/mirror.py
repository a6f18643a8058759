"""The mirror: a folder with copies of the printed pages, from which nginx or Caddy serve readers while we are down.

`pages/` has each page under its address, packed beside plain. `gone/` has a file where 410 is due. Redirects and the house's
headers are lines that the web server includes. See docs/how-to/serve-while-byline-is-down.md.
"""

import json
import os
import tempfile
from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path

from django.conf import settings

from .answers import Headers
from .prints import Print

LONGEST_NAME = 200
# A web server tells the kind of a file by its ending. Where an address has another ending than its kind, one is added.
ENDINGS = {
    "application/rss+xml": ".rss",
    "application/atom+xml": ".atom",
    "application/feed+json": ".feed",
    "image/png": ".png",
}
NOT_OF_THE_HOUSE = frozenset(
    {"content-type", "content-length", "content-encoding", "etag", "vary", "cache-control", "last-modified", "location", "server"}
)  # fmt: skip


class Mirror:
    """One folder."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or Path(settings.MIRROR or "")

    def take(self, page: Print) -> None:
        """Put it in, in place of what stood there."""
        self.withdraw([page.path])
        place = self.place(page.path)
        if place is None:
            return
        copy = page.copies[""]
        if page.status == 200:
            name = f"{place}{ending_of(place, copy.headers)}"
            write(self.folder / "pages" / name, copy.body)
            if "gzip" in page.copies:
                write(self.folder / "pages" / f"{name}.gz", page.copies["gzip"].body)
        elif page.status == 410:
            write(self.folder / "gone" / place, copy.body)
        else:
            where = next((value for name, value in copy.headers if name == "location"), "")
            write(self._signpost(page.path), json.dumps([page.path, where, page.status]).encode())
            self._write_signposts()

    def withdraw(self, paths: Sequence[str]) -> None:
        """Remove these at once. The packed copy goes first: a web server may not send what is half removed."""
        changed = False
        for path in paths:
            place = self.place(path)
            if place is None:
                continue
            for ending in ("", *ENDINGS.values()):
                for name in (f"pages/{place}{ending}.gz", f"pages/{place}{ending}"):
                    _remove(self.folder / name)
            _remove(self.folder / "gone" / place)
            changed |= _remove(self._signpost(path))
        if changed:
            self._write_signposts()

    def has(self, path: str) -> bool:
        """Whether something stands there."""
        place = self.place(path)
        names = [] if place is None else [f"gone/{place}", *(f"pages/{place}{end}" for end in ("", *ENDINGS.values()))]
        return any((self.folder / name).exists() for name in names) or self._signpost(path).exists()

    def place(self, path: str) -> str | None:
        """Where a page lies below `pages/`; None for an address that is no safe name of a file."""
        parts = path.removeprefix("/").split("/")
        if parts[-1] == "":
            parts[-1] = "index.html"
        safe = all(part and part[0] != "." and "\0" not in part and len(part.encode()) < LONGEST_NAME for part in parts)
        return "/".join(parts) if safe and path.startswith("/") else None

    def write_house(self, headers: Headers, not_found: bytes) -> None:
        """The headers that every page has, as lines for nginx and for Caddy, and the page for what is not there."""
        house = [(name, value.replace('"', "'")) for name, value in headers if name not in NOT_OF_THE_HOUSE]
        nginx = "".join(f'add_header {name} "{value}" always;\n' for name, value in house)
        caddy = "".join(f'header {name} "{value}"\n' for name, value in house)
        for name, content in (
            ("headers.nginx", nginx.encode()),
            ("headers.caddy", caddy.encode()),
            ("404.html", not_found),
        ):
            _write_if_new(self.folder / name, content)

    def _signpost(self, path: str) -> Path:
        return self.folder / "moved" / blake2b(path.encode("utf-8", "surrogateescape"), digest_size=12).hexdigest()

    def _write_signposts(self) -> None:
        rows = []
        for place in sorted((self.folder / "moved").glob("[0-9a-f]*")):
            try:
                path, where, _status = json.loads(place.read_text())
            except (OSError, ValueError):
                continue
            if not set('"\\\n{}$ ;') & set(f"{path}{where}"):  # what could end a line of the web server's settings
                rows.append((path, where))
        write(self.folder / "moved.nginx", "".join(f'"{path}" "{where}";\n' for path, where in rows).encode())
        write(self.folder / "moved.caddy", "".join(f'"{path}" "{where}"\n' for path, where in rows).encode())


def ending_of(place: str, headers: Headers) -> str:
    """What is added to a name, so that its ending says its kind."""
    kind = next((value for name, value in headers if name == "content-type"), "").partition(";")[0]
    ending = ENDINGS.get(kind, "")
    return "" if place.endswith(ending) else ending


def write(place: Path, content: bytes) -> None:
    """A file, whole or not at all, that other programs may read."""
    place.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=".new-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.chmod(name, 0o644)
        os.replace(name, place)
    except BaseException:
        os.unlink(name)
        raise


def _write_if_new(place: Path, content: bytes) -> None:
    """Whoever watches the file is told of true changes only."""
    if not place.exists() or place.read_bytes() != content:
        write(place, content)


def _remove(place: Path) -> bool:
    try:
        place.unlink()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True
