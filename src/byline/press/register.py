"""The register of printed pages: which addresses have which tags, so that a change can say whom it concerns.

It is written in batches, behind the readers' back. Whether a page is true never depends on it.
"""

import threading
from collections.abc import Iterable

from django.db import DatabaseError, transaction

from .models import PrintedPage, PrintedTag
from .prints import Print

BATCH = 200
MOST = 20_000  # pages waiting to be written


class Register:
    """Takes notes of printed pages and writes them down when told to."""

    def __init__(self) -> None:
        self._waiting: dict[str, tuple[int, ...]] = {}
        self._lock = threading.Lock()

    def note(self, page: Print) -> None:
        """It was printed."""
        with self._lock:
            if len(self._waiting) < MOST:
                self._waiting[page.path] = tuple(page.tags)

    def write(self) -> list[str]:
        """Write down what was noted; the addresses. What could not be written is noted again."""
        with self._lock:
            waiting, self._waiting = self._waiting, {}
        rows = list(waiting.items())
        try:
            for start in range(0, len(rows), BATCH):
                write_down(rows[start : start + BATCH])
        except DatabaseError:
            with self._lock:
                self._waiting = {**waiting, **self._waiting}
            raise
        return list(waiting)


@transaction.atomic
def write_down(rows: list[tuple[str, tuple[int, ...]]]) -> None:
    """Addresses with their tags, in place of what was written of them before."""
    PrintedPage.objects.bulk_create([PrintedPage(address=path) for path, _ in rows], ignore_conflicts=True)
    keys = dict(PrintedPage.objects.filter(address__in=[path for path, _ in rows]).values_list("address", "pk"))
    wanted = {(keys[path], tag) for path, tags in rows for tag in tags if path in keys}
    known = set(PrintedTag.objects.filter(page__in=keys.values()).values_list("page_id", "tag"))
    _forget(known - wanted)
    PrintedTag.objects.bulk_create(
        [PrintedTag(page_id=page, tag=tag) for page, tag in sorted(wanted - known)],
        ignore_conflicts=True,
        batch_size=5000,
    )


def addresses_with(tags: Iterable[int], most: int | None = None) -> list[str]:
    """Addresses of printed pages that depend on one of these tags."""
    pages = PrintedTag.objects.filter(tag__in=list(tags)).values("page")
    return list(PrintedPage.objects.filter(pk__in=pages).order_by("pk").values_list("address", flat=True)[:most])


def _forget(pairs: Iterable[tuple[int, int]]) -> None:
    gone: dict[int, list[int]] = {}
    for page, tag in pairs:
        gone.setdefault(page, []).append(tag)
    for page, tags in gone.items():
        PrintedTag.objects.filter(page=page, tag__in=tags).delete()
