"""Where entries come from: rooms above register how to make them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from zlib import crc32

from django.db.models import Model


@dataclass(frozen=True)
class Indexable:
    """What a room says about one thing readers may find.

    `labels` are words that find it and are never shown (topics, its column); `facets` are what answers can be narrowed by,
    words of letters and digits such as "column7".
    """

    object_id: int
    title: str
    url: str
    published_at: datetime
    byline: str = ""
    summary: str = ""
    text: str = ""
    labels: str = ""
    facets: tuple[str, ...] = ()
    language: str = "en"


@dataclass(frozen=True)
class Source:
    """One kind of thing: which ones readers may read now, and how to make entries of some of them.

    `make` leaves out whatever readers may not read; what it leaves out is taken from the index. `model` is whose keys the
    entries carry, where editors look for them as well.
    """

    kind: str
    readable: Callable[[], Iterable[int]]
    make: Callable[[Sequence[int]], Iterable[Indexable]]
    model: type[Model] | None = None


_sources: dict[str, Source] = {}


def register(source: Source) -> None:
    """Add a kind of thing to the index. The same kind replaces. ValueError when the name falls on another's keys."""
    if any(kind != source.kind and band_of(kind) == band_of(source.kind) for kind in _sources):
        raise ValueError(f"The kinds of the search need names whose checksums differ: rename {source.kind!r}.")
    _sources[source.kind] = source


def band_of(kind: str) -> range:
    """The keys of a kind's entries: one kind is a range of keys, which every index can read alone."""
    start = (crc32(kind.encode()) % 120) << 56
    return range(start, start + (1 << 56))


def source_of(kind: str) -> Source:
    """The source of a kind. KeyError when no room registered it."""
    return _sources[kind]


def all_sources() -> list[Source]:
    return list(_sources.values())
