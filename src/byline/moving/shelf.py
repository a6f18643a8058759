"""The shelf of an import: pictures and recordings of the old site, each taken in once and found again by its address."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from html import unescape

from django.utils.translation import gettext as _

from byline.kit.fetch import NotFetched
from byline.manuscripts.blocks import Placed
from byline.manuscripts.parts import Picture as WantedPicture
from byline.publication.models import Picture, Recording

from .finding import Finder, Found
from .ledger import Book, Entry, Line
from .models import Outcome
from .pictures import check_picture, keep_picture, most_bytes
from .recordings import MOST_BYTES, check_recording, keep_recording

AT_ONCE = 6
PICTURE_SECONDS, RECORDING_SECONDS = 40, 600

KeyOf = Callable[[str], str]
Candidates = Callable[[str], list[str]]


@dataclass(frozen=True, slots=True)
class Described:
    """What the old site said about a picture."""

    title: str = ""
    alt: str = ""


class Shelf:
    """`key_of` tells which addresses mean the same file, `candidates` where it may be found, `describe` what it is."""

    def __init__(
        self, book: Book, finder: Finder, *, key: KeyOf, candidates: Candidates, describe: Callable[[str], Described]
    ) -> None:
        self._book, self._finder = book, finder
        self._key, self._candidates, self._describe = key, candidates, describe
        self._failed: set[tuple[str, str]] = set()  # in this run; a later run tries again

    def take_in(self, pictures: Iterable[str], recordings: Iterable[str]) -> None:
        """Get what is not here yet: files are fetched side by side, kept one after the other."""
        wanted = [("picture", address) for address in self._missing("picture", pictures)]
        wanted += [("recording", address) for address in self._missing("recording", recordings)]
        if not wanted:
            return
        with ThreadPoolExecutor(AT_ONCE) as pool:
            for (kind, address), got in zip(wanted, pool.map(self._get, wanted), strict=True):
                self._book.write(self._kept(kind, address, got))

    def _missing(self, kind: str, addresses: Iterable[str]) -> list[str]:
        found: dict[str, str] = {}
        for address in addresses:
            key = self._key(address)
            if (kind, address) not in self._failed and not self._there(kind, key):
                found.setdefault(key, address)
        return list(found.values())

    def _there(self, kind: str, key: str) -> bool:
        entry = self._book.find(kind, key)
        return entry is not None and entry.outcome == Outcome.IMPORTED

    def _get(self, wanted: tuple[str, str]) -> Found | NotFetched:
        kind, address = wanted
        most, seconds = (most_bytes(), PICTURE_SECONDS) if kind == "picture" else (MOST_BYTES, RECORDING_SECONDS)
        try:
            return self._finder.find(self._candidates(unescape(address)), most_bytes=most, seconds=seconds)
        except NotFetched as error:
            return error
        except OSError as error:
            return NotFetched(_("The file could not be read: %(error)s.") % {"error": error.strerror})

    def _kept(self, kind: str, address: str, got: Found | NotFetched) -> Entry:
        entry = Entry(kind, self._key(address), title=address)
        try:
            if isinstance(got, NotFetched):
                raise got
            with got.file:
                entry.object_id = str(self._keep(kind, address, got))
            entry.model = f"publication.{kind}"
        except NotFetched as error:
            entry.outcome = Outcome.FAILED
            entry.lines.append(Line(f"{kind}_lost", str(error)))
            self._failed.add((kind, address))
        return entry

    def _keep(self, kind: str, address: str, got: Found) -> int:
        known = self._describe(address)
        if kind == "picture":
            ending = check_picture(got.file)
            return keep_picture(
                got.file, name=got.name, ending=ending, title=known.title or got.name, alt=known.alt, source_url=address
            ).pk
        ending = check_recording(got.file)
        return keep_recording(got.file, name=got.name, ending=ending, title=known.title or got.name).pk

    def picture(self, picture: WantedPicture) -> Placed | None:
        """Where a picture of a manuscript is kept."""
        entry = self._book.find("picture", self._key(picture.src))
        if entry is None or not entry.object_id:
            return None
        kept = Picture.objects.filter(pk=entry.object_id).only("pk", "description").first()
        return Placed(kept.pk, self._describe(picture.src).alt) if kept else None

    def recording(self, src: str) -> int | None:
        """Where a recording of a manuscript is kept."""
        entry = self._book.find("recording", self._key(src))
        found = Recording.objects.filter(pk=entry.object_id).first() if entry and entry.object_id else None
        return found.pk if found else None

    def why_not(self, src: str) -> str:
        """Why a file could not be had."""
        for kind in ("picture", "recording"):
            entry = self._book.find(kind, self._key(src))
            if entry and entry.lines:
                return entry.lines[0].message
        return _("It could not be found.")

    def address_of(self, src: str) -> str:
        """The address here of a file that was taken in, empty if it was not."""
        if entry := self._book.find("recording", self._key(src)):
            found = Recording.objects.filter(pk=entry.object_id or 0).first()
            return found.url if found else ""
        if entry := self._book.find("picture", self._key(src)):
            picture = Picture.objects.filter(pk=entry.object_id or 0).first()
            return picture.file.url if picture else ""
        return ""


class EmptyShelf(Shelf):
    """The shelf of a rehearsal: takes nothing in, and says what could be had."""

    def take_in(self, pictures: Iterable[str], recordings: Iterable[str]) -> None:
        for kind, addresses in (("picture", pictures), ("recording", recordings)):
            for address in self._missing(kind, addresses):
                entry = Entry(kind, self._key(address), title=address, model=f"publication.{kind}", object_id="0")
                if not self._finder.may_fetch and not self._finder.has(self._candidates(address)):
                    entry.outcome, entry.object_id = Outcome.FAILED, ""
                    entry.lines.append(Line(f"{kind}_lost", _("It is not in the folder of media.")))
                    self._failed.add((kind, address))
                self._book.write(entry)

    def picture(self, picture: WantedPicture) -> Placed | None:
        entry = self._book.find("picture", self._key(picture.src))
        return Placed(0, self._describe(picture.src).alt) if entry and entry.object_id else None

    def recording(self, src: str) -> int | None:
        entry = self._book.find("recording", self._key(src))
        return 0 if entry and entry.object_id else None

    def address_of(self, src: str) -> str:
        return ""
