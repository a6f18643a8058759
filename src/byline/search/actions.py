"""Verbs of the index. The actor is the machine: entries follow what rooms above publish, so none of them takes `by`."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any

from django.db import transaction

from byline.kit.rows import insert
from byline.kit.turns import one_at_a_time

from . import vocabulary
from .backends import current
from .models import Entry, Word
from .sources import Indexable, all_sources, band_of, source_of
from .words import clean

BATCH = 500
LONGEST_TEXT = 300_000
A_SECOND = 2**16  # keys in one second; with the seconds from the year 1 to 9999 they fit into a band of 2**56
EPOCH = datetime(1, 1, 1, tzinfo=UTC)
SECOND = timedelta(seconds=1)
COLUMNS = [field.attname for field in Entry._meta.concrete_fields]
FIELDS = ("title", "byline", "summary", "labels", "text", "facets", "url", "language", "published_at")


def sync(kind: str, ids: Sequence[int]) -> None:
    """Bring the entries of some things up to date: those readers may read are put in, the others taken out."""
    with one_at_a_time("search"):
        made = list(source_of(kind).make(ids))
        put(kind, made)
        drop(kind, set(ids) - {one.object_id for one in made})


@transaction.atomic
def put(kind: str, made: Iterable[Indexable]) -> None:
    """Write entries, in place of older ones of the same things. Entries that have not changed are left alone."""
    fresh = {one.object_id: _entry(kind, one) for one in made}
    old = {entry.object_id: entry for entry in Entry.objects.filter(kind=kind, object_id__in=fresh)}
    changed = [entry for entry in fresh.values() if not _same(entry, old.get(entry.object_id))]
    if not changed:
        return
    replaced = [old[entry.object_id] for entry in changed if entry.object_id in old]
    counts = vocabulary.no_counts()
    for entry in replaced:
        vocabulary.count(counts, entry, -1)
    for entry in changed:
        vocabulary.count(counts, entry)
    _delete(replaced)
    _insert(changed)
    vocabulary.add(counts)


@transaction.atomic
def drop(kind: str, ids: Iterable[int]) -> None:
    """Take entries out."""
    gone = list(Entry.objects.filter(kind=kind, object_id__in=list(ids)))
    if not gone:
        return
    counts = vocabulary.no_counts()
    for entry in gone:
        vocabulary.count(counts, entry, -1)
    _delete(gone)
    vocabulary.add(counts)


def rebuild(report: Callable[[str, int], None] = lambda kind, done: None) -> None:
    """Bring every entry of every kind up to date while readers go on searching. Safe to stop and to start again."""
    for source in all_sources():
        wanted: set[int] = set()
        for ids in batches(source.readable(), BATCH):
            wanted.update(ids)
            sync(source.kind, ids)
            report(source.kind, len(wanted))
        stale = Entry.objects.filter(kind=source.kind).values_list("object_id", flat=True)
        for ids in batches((one for one in list(stale) if one not in wanted), BATCH):
            with one_at_a_time("search"):
                drop(source.kind, ids)
    recount()


@transaction.atomic
def fill(report: Callable[[str, int], None] = lambda kind, done: None) -> None:
    """Make the whole index anew in one go. Quicker than `rebuild`, but it holds the database: for filling a new magazine."""
    Word.objects.all()._raw_delete(Word.objects.db)
    with pour() as into:
        Entry.objects.all()._raw_delete(Entry.objects.db)
        for source in all_sources():
            for number, ids in enumerate(batches(source.readable(), BATCH), start=1):
                into(source.kind, source.make(ids))
                report(source.kind, number * BATCH)


@contextmanager
def pour() -> Iterator[Callable[[str, Iterable[Indexable]], None]]:
    """A frame for putting in many entries of things that have none yet: yields a function of kind and entries.

    Nothing is found until the frame closes, and the database is held meanwhile.
    """
    counts = vocabulary.no_counts()

    def into(kind: str, made: Iterable[Indexable]) -> None:
        every = list(made)
        keys = _free_keys(kind, every)
        insert(Entry, (_row(kind, one, key, counts) for one, key in zip(every, keys, strict=True)))
        current().put(keys)

    with transaction.atomic():
        with current().bulk():
            yield into
        vocabulary.add(counts)


@transaction.atomic
def recount() -> None:
    """Count the vocabulary again from the entries."""
    counts = vocabulary.no_counts()
    for entry in Entry.objects.only("title", "byline", "summary", "labels", "text").iterator(BATCH):
        vocabulary.count(counts, entry)
    Word.objects.all()._raw_delete(Word.objects.db)
    vocabulary.add(counts)


def batches(ids: Iterable[int], size: int) -> Iterator[list[int]]:
    """`ids` in lists of at most `size`."""
    rest = iter(ids)
    while batch := list(islice(rest, size)):
        yield batch


def _entry(kind: str, made: Indexable) -> Entry:
    return Entry(
        kind=kind,
        object_id=made.object_id,
        title=clean(made.title, 1000),
        byline=clean(made.byline, 1000),
        summary=clean(made.summary, 5000),
        labels=clean(made.labels, 5000),
        text=clean(made.text, LONGEST_TEXT),
        facets=" ".join(made.facets),
        url=made.url,
        language=made.language,
        published_at=made.published_at,
    )


def _row(kind: str, made: Indexable, key: int, counts: vocabulary.Counts) -> dict[str, Any]:
    """An entry as a row. Made only when the database asks for it: a server works on the row before meanwhile."""
    entry = _entry(kind, made)
    entry.pk = key
    vocabulary.count(counts, entry)
    return {name: getattr(entry, name) for name in COLUMNS}


def _same(entry: Entry, old: Entry | None) -> bool:
    return old is not None and all(getattr(entry, name) == getattr(old, name) for name in FIELDS)


def _insert(entries: list[Entry]) -> None:
    for kind in {entry.kind for entry in entries}:
        of_kind = [entry for entry in entries if entry.kind == kind]
        for entry, key in zip(of_kind, _free_keys(kind, of_kind), strict=True):
            entry.pk = key
    entries.sort(key=lambda entry: entry.pk)  # full-text tables take rows in the order of their keys quickest
    Entry.objects.bulk_create(entries, batch_size=BATCH)
    current().put([entry.pk for entry in entries])


def _delete(entries: list[Entry]) -> None:
    keys = [entry.pk for entry in entries]
    current().drop(keys)
    Entry.objects.filter(pk__in=keys).delete()


def _free_keys(kind: str, things: Sequence[Indexable | Entry]) -> list[int]:
    """Keys that grow with the moment of publishing; things of one second stand in the order of their ids where they can.

    Each kind has keys of its own.
    """
    start, keys = band_of(kind).start, []
    for one in things:
        seconds = (one.published_at - EPOCH) // SECOND
        keys.append(start + seconds * A_SECOND + one.object_id % A_SECOND)
    taken = set(Entry.objects.filter(pk__in=keys).values_list("pk", flat=True))
    for place, key in enumerate(keys):
        while key in taken:
            key += 1
            if Entry.objects.filter(pk=key).exists():
                taken.add(key)
        taken.add(key)
        keys[place] = key
    return keys
