"""What a database wants done for it now and then."""

from django.db import connection

ROWS = 1000  # looked at in each index; enough to tell a rare value from a common one


def keep_statistics() -> None:
    """Let SQLite count what is in its indexes; PostgreSQL does so by itself.

    With numbers of some tables and none of others (a migration makes a table anew, and its numbers are gone) SQLite chose to
    walk through every page where it should have read six rows of an index.
    """
    if connection.vendor != "sqlite":
        return
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA analysis_limit={ROWS}")
        cursor.execute("ANALYZE")
