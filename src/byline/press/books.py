"""The books: what was counted in memory is added to the day's numbers, many at once."""

import time
from collections.abc import Callable

from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from .models import DailyClicks, DailyReads
from .reads import Counts

Book = type[DailyReads] | type[DailyClicks]

WRITE_EVERY = 2.0  # sooner than a process that is told to end is made to, so that even then nothing is lost
BATCH = 500

ADD = """
INSERT INTO {table} (path, day, number) VALUES {rows}
ON CONFLICT (path, day) DO UPDATE SET number = {table}.number + excluded.number
"""


class Books:
    """Takes what the front counted and writes it down every two seconds. What could not be written is kept for the next time."""

    def __init__(self, *, reads: Counts, clicks: Counts, clock: Callable[[], float] = time.monotonic) -> None:
        self.counts: list[tuple[Book, Counts]] = [(DailyReads, reads), (DailyClicks, clicks)]
        self._clock, self._next = clock, clock() + WRITE_EVERY

    def write_when_due(self) -> None:
        """Write, if it is time."""
        if self._clock() >= self._next:
            self._next = self._clock() + WRITE_EVERY
            self.write()

    def write(self) -> None:
        """Write now. Raises DatabaseError, and then nothing that was counted is lost."""
        for model, counts in self.counts:
            taken = counts.take()
            try:
                if taken:
                    enter(model, taken)
            except DatabaseError:
                counts.give_back(taken)
                raise


@transaction.atomic
def enter(model: Book, numbers: dict[str, int]) -> None:
    """Add to today's numbers, today being the magazine's day."""
    day, rows = timezone.localdate(timezone=timezone.get_default_timezone()), sorted(numbers.items())
    table = connection.ops.quote_name(model._meta.db_table)
    with connection.cursor() as cursor:
        for start in range(0, len(rows), BATCH):
            part = rows[start : start + BATCH]
            values = [value for path, number in part for value in (path[:1000], day, number)]
            cursor.execute(ADD.format(table=table, rows=", ".join(["(%s, %s, %s)"] * len(part))), values)
