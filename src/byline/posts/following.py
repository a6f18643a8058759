"""The index and the related reads follow what is published, by the worker, seconds after."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from django.apps import apps
from django.db import transaction
from django.db.models import Model
from django_tasks import task

from byline.contributors.models import Contributor
from byline.search import actions as search
from byline.search.models import Entry

from . import calendar, related
from .indexing import KIND, PERSON
from .models import Column, Format, Post, PostByline, Topic

BATCH = 100

_held: ContextVar[set[int] | None] = ContextVar("held", default=None)


def follow(ids: Iterable[int]) -> None:
    """Bring index and related reads up to date with these pieces: published, changed, taken back or deleted ones."""
    for batch in search.batches(ids, BATCH):
        _index(batch)
        before = {other for one in batch for other in related.concerned(one)}
        for one in batch:
            related.relate(one)
        after = {other for one in batch for other in related.concerned(one)}
        for other in (before | after) - set(batch):
            related.relate(other)


def _index(ids: list[int]) -> None:
    """The pieces' own entries, those of everybody who stands on them or stood on them before, and the months' numbers."""
    people = set(PostByline.objects.filter(post_id__in=ids).values_list("contributor_id", flat=True))
    moments = list(Post.objects.filter(pk__in=ids, listed_at__isnull=False).values_list("listed_at", flat=True))
    for facets, published_at in _indexed(ids):
        people |= {int(facet[6:]) for facet in facets.split() if facet.startswith("person")}
        moments.append(published_at)
    search.sync(KIND, ids)
    search.sync(PERSON, sorted(people))
    calendar.recount(calendar.month_of(moment) for moment in moments)


def _indexed(ids: list[int]) -> Iterable[tuple[str, datetime]]:
    """What the index still has of these pieces."""
    return Entry.objects.filter(kind=KIND, object_id__in=ids).values_list("facets", "published_at")


def follow_later(ids: Iterable[int]) -> None:
    """The same by the worker, once the transaction has ended."""
    held = _held.get()
    if held is not None:
        held.update(ids)
        return
    for batch in search.batches(ids, BATCH):
        transaction.on_commit(partial(follow_task.enqueue, batch))


@contextmanager
def held_back() -> Iterator[None]:
    """For importers and the like: what changes inside is followed once, at the end, however often it changed.

    The index is brought up to date before this returns, related reads by the worker.
    """
    token = _held.set(set())
    try:
        yield
    finally:
        changed = sorted(_held.get() or ())
        _held.reset(token)
        for batch in search.batches(changed, BATCH):
            _index(batch)
        follow_later(changed)


@dataclass(frozen=True)
class Shelf:
    """Something whose name stands on pieces: which field is the name, and how pieces point at it."""

    name: str
    pieces: str


SHELVES: dict[type[Model], Shelf] = {
    Contributor: Shelf("name", "bylines__contributor"),
    Column: Shelf("title", "column"),
    Topic: Shelf("name", "post_topics__topic"),
    Format: Shelf("name", "format"),
}


def follow_shelf(label: str, key: int) -> None:
    """Bring the entries of every piece of a contributor, column, topic or format up to date: it has a new name."""
    model = apps.get_model(label)
    shelf = SHELVES[model]
    pieces = Post.objects.filter(listed_at__isnull=False, **{shelf.pieces: key}).values_list("pk", flat=True)
    for batch in search.batches(list(pieces), BATCH):
        search.sync(KIND, batch)


def follow_shelf_later(renamed: Model) -> None:
    """The same by the worker, once the transaction has ended."""
    transaction.on_commit(lambda: follow_shelf_task.enqueue(renamed._meta.label, renamed.pk))


def relate_all() -> int:
    """Work out the related reads of every piece. Returns how many."""
    ids = list(Post.objects.filter(listed_at__isnull=False).values_list("pk", flat=True))
    for one in ids:
        related.relate(one)
    return len(ids)


def follow_person_later(person: Contributor) -> None:
    """Bring somebody's own entry up to date by the worker, once the transaction has ended."""
    transaction.on_commit(lambda: follow_person_task.enqueue(person.pk))


@task()
def follow_person_task(key: int) -> None:
    """The worker's part of `follow_person_later`."""
    search.sync(PERSON, [key])


@task()
def follow_task(ids: list[int]) -> None:
    """The worker's part of `follow_later`."""
    follow(ids)


@task()
def follow_shelf_task(label: str, key: int) -> None:
    """The worker's part of `follow_shelf_later`."""
    follow_shelf(label, key)
