"""The database's own numbers."""

import pytest
from django.db import connection

from byline.timetable.models import Mark
from byline.timetable.upkeep import keep_statistics


@pytest.mark.django_db
def test_sqlite_knows_how_many_rows_there_are() -> None:
    if connection.vendor != "sqlite":
        keep_statistics()  # does nothing, and does it quietly
        return
    Mark.objects.bulk_create(Mark(name=f"line {number}", began_at="2026-11-01T00:00Z") for number in range(40))

    keep_statistics()

    with connection.cursor() as cursor:
        cursor.execute("SELECT stat FROM sqlite_stat1 WHERE tbl = 'timetable_mark'")
        assert cursor.fetchone()[0].startswith("40 ")
