"""One after another: work that two processes may begin at once and only one may do at a time."""

from collections.abc import Iterator
from contextlib import contextmanager
from zlib import crc32

from django.db import connection, transaction


@contextmanager
def one_at_a_time(name: str, key: int = 0) -> Iterator[None]:
    """A frame that others of the same name and key wait for, on every host; what it wrote is there when the next begins.

    On PostgreSQL it is one transaction, which holds an advisory lock until its end (PostgreSQL manual, 13.3.5). SQLite
    lets one write at a time anyway, so there nobody is kept from writing while the frame reads and computes.
    """
    if connection.vendor != "postgresql":
        yield
        return
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s, %s)", [_signed(crc32(name.encode())), _signed(key)])
        yield


def _signed(number: int) -> int:
    """The same 32 bits as PostgreSQL's integer."""
    return (number + 2**31) % 2**32 - 2**31
