"""Where printed pages lie: in memory the ones that are asked for most, up to a limit in bytes; on disk all of them."""

import logging
import os
import tempfile
import threading
import time
from collections import OrderedDict
from hashlib import blake2b
from pathlib import Path

from .prints import Print, Unreadable

logger = logging.getLogger("byline.press")

COMPLAIN_EVERY = 60.0


class Memory:
    """Pages by path, the longest unused thrown out when all weigh more than `limit`."""

    def __init__(self, limit: int) -> None:
        self.limit, self.weight = limit, 0
        self._pages: OrderedDict[str, Print] = OrderedDict()
        self._lock = threading.Lock()
        self.get = self._pages.get

    def used(self, path: str) -> None:
        """It was asked for again."""
        try:
            self._pages.move_to_end(path)
        except KeyError:
            pass

    def keep(self, page: Print) -> None:
        """Put it in, in place of an older one."""
        with self._lock:
            self._drop(page.path)
            if page.weight > self.limit:
                return
            self._pages[page.path] = page
            self.weight += page.weight
            while self.weight > self.limit:
                self._drop(next(iter(self._pages)))

    def drop(self, path: str) -> None:
        """Take it out."""
        with self._lock:
            self._drop(path)

    def clear(self) -> None:
        """Take all of them out."""
        with self._lock:
            self._pages.clear()
            self.weight = 0

    def __len__(self) -> int:
        return len(self._pages)

    def _drop(self, path: str) -> None:
        page = self._pages.pop(path, None)
        if page is not None:
            self.weight -= page.weight


class Disk:
    """One file a page. A file that is broken or of another edition is as good as none; a full disk costs speed only."""

    def __init__(self, folder: Path, edition: str) -> None:
        self.folder, self.edition = folder, edition
        self._complained = 0.0

    def place(self, path: str) -> Path:
        """Where the page of an address lies."""
        name = blake2b(path.encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()
        return self.folder / name[:2] / name[2:]

    def get(self, path: str) -> Print | None:
        """The page, or None."""
        place = self.place(path)
        try:
            page = Print.from_bytes(place.read_bytes())
        except FileNotFoundError:
            return None
        except (OSError, Unreadable) as error:
            self._complain("A printed page could not be read (%s); it is printed again", type(error).__name__)
            return None
        return page if page.edition == self.edition and page.path == path else None

    def keep(self, page: Print) -> bool:
        """Write it, whole or not at all. False where the disk does not take it."""
        place = self.place(page.path)
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=place.parent, prefix=".new-")
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(page.to_bytes())
                os.replace(name, place)
            except BaseException:
                os.unlink(name)
                raise
        except OSError as error:
            self._complain("A printed page could not be kept on disk (%s); it stays in memory", error.strerror)
            return False
        return True

    def drop(self, path: str) -> None:
        """Remove it."""
        self.place(path).unlink(missing_ok=True)

    def clear(self) -> None:
        """Remove all of them; files that a dead process left half written too."""
        for place in self.folder.glob("??/*"):
            place.unlink(missing_ok=True)
        for place in self.folder.glob("??/.new-*"):
            place.unlink(missing_ok=True)

    def _complain(self, sentence: str, *arguments: object) -> None:
        if time.monotonic() - self._complained > COMPLAIN_EVERY or not self._complained:
            self._complained = time.monotonic()
            logger.warning(sentence, *arguments)
