"""Two shapes of the piece's table, for the decision that cannot be undone: `docs/decisions/0001-flat-tree.md`.

    python benchmarks/page_model.py [--folder FOLDER] [--postgres ADDRESS] [--size 100000] [--rounds 25]

Two tables: Wagtail's own page table, and the piece's beside it with column and date (what Byline has). One table: what
Wagtail's swappable base page would give, every field of page and piece in one row. The second is made from the first, with
the same indexes, in a magazine of the benchmarks, and dropped afterwards. The statements are those of the real lists.
"""

import argparse
import time
from collections import defaultdict
from pathlib import Path
from statistics import median
from typing import Any

from magazines import Magazines

PAGE = "wagtailcore_page"
POST = "posts_post"
ONE = "one_page"
SHOWN = "title, slug, url_path, search_description, live, format_id, column_id, picture_id, q.listed_at, published_at"

Statements = dict[str, list[tuple[str, list[Any]]]]


def main() -> None:
    """Both shapes in turn, several rounds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, default=Path("benchmark-data"))
    parser.add_argument("--postgres", default="")
    parser.add_argument("--size", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=25)
    chosen = parser.parse_args()
    Magazines(chosen.folder, chosen.postgres).open(chosen.size)
    make_one_table()
    try:
        compare(chosen.rounds)
    finally:
        _run(f"DROP TABLE {ONE}")


def make_one_table() -> None:
    """Every field of page and piece in one row, with the indexes that both tables have together."""
    _run(f"DROP TABLE IF EXISTS {ONE}")
    posts = ", ".join(f"q.{name}" for name in _columns(POST) if name != "page_ptr_id")
    _run(f"CREATE TABLE {ONE} AS SELECT p.*, {posts} FROM {PAGE} p JOIN {POST} q ON q.page_ptr_id = p.id")
    _run(f"CREATE UNIQUE INDEX one_id ON {ONE} (id)")
    _run(f"CREATE UNIQUE INDEX one_path ON {ONE} (path)")
    for name in ("slug", "owner_id", "content_type_id", "locale_id", "picture_id", "latest_revision_id"):
        _run(f"CREATE INDEX one_{name} ON {ONE} ({name})")
    _run(f"CREATE INDEX one_listing ON {ONE} (listed_at DESC, id DESC)")
    _run(f"CREATE INDEX one_column ON {ONE} (column_id, listed_at DESC, id DESC)")
    _run(f"CREATE INDEX one_format ON {ONE} (format_id, listed_at DESC, id DESC)")
    _run("ANALYZE")


def compare(rounds: int) -> None:
    """Prints medians of both shapes and how much slower the first is."""
    two, one = statements(two_tables=True), statements(two_tables=False)
    times: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for _ in range(rounds):
        for name in two:
            for shape, steps in (("two", two[name]), ("one", one[name])):
                times[name][shape].append(_time(steps))
    print(f"{'milliseconds':26}{'two tables':>12}{'one table':>12}{'ratio':>8}")
    for name, found in times.items():
        first, second = median(found["two"]), median(found["one"])
        print(f"{name:26}{first:12.3f}{second:12.3f}{first / second:8.2f}")


def statements(*, two_tables: bool) -> Statements:
    """The same questions to either shape."""
    source = f"{POST} q JOIN {PAGE} p ON p.id = q.page_ptr_id" if two_tables else f"{ONE} q"
    key = "q.page_ptr_id" if two_tables else "q.id"
    order = f"ORDER BY q.listed_at DESC, {key} DESC LIMIT 21"
    deep, slug, topic, column, pk = _samples()
    lists: Statements = {
        "front page, archive": [(f"SELECT {SHOWN} FROM {source} WHERE q.listed_at IS NOT NULL {order}", [])],
        "archive, deep": [
            (
                f"SELECT {SHOWN} FROM {source} WHERE q.listed_at <= %s AND (q.listed_at < %s OR {key} < 9) {order}",
                [deep, deep],
            )
        ],
        "column": [
            (f"SELECT {SHOWN} FROM {source} WHERE q.listed_at IS NOT NULL AND q.column_id = %s {order}", [column])
        ],
        "topic": [
            (
                f"SELECT {SHOWN} FROM {source} JOIN posts_posttopic t ON t.post_id = {key} WHERE t.topic_id = %s "
                "AND t.listed_at IS NOT NULL ORDER BY t.listed_at DESC, t.post_id DESC LIMIT 21",
                [topic],
            )
        ],
        "twenty by key": [
            (f"SELECT {SHOWN} FROM {source} WHERE {key} IN ({', '.join(['%s'] * 20)})", list(range(pk, pk + 20)))
        ],
    }
    return {**lists, **_one_piece(slug, pk, two_tables=two_tables)}


def _one_piece(slug: str, pk: int, *, two_tables: bool) -> Statements:
    """Routing to a piece and publishing it. Wagtail reads the base row first and the piece after it; one table saves a step."""
    pages = [(f"SELECT * FROM {PAGE if two_tables else ONE} WHERE slug = %s AND depth = 3", [slug])]
    if two_tables:
        pages.append((f"SELECT * FROM {POST} q JOIN {PAGE} p ON p.id = q.page_ptr_id WHERE q.page_ptr_id = %s", [pk]))
    touched = [name for name in _columns(PAGE) if name not in ("id", "path")]
    own = [name for name in _columns(POST) if name != "page_ptr_id"]
    if two_tables:
        updates = [_update(PAGE, "id", touched, pk), _update(POST, "page_ptr_id", own, pk)]
    else:
        updates = [_update(ONE, "id", touched + own, pk)]
    return {"piece by its address": pages, "publishing: the update": updates}


def _update(table: str, key: str, columns: list[str], pk: int) -> tuple[str, list[Any]]:
    """Every column set to a value, as `save()` does; the date moves, so that indexes have work."""
    values = _run(f"SELECT {', '.join(columns)} FROM {table} WHERE {key} = %s", pk)[0]
    return f"UPDATE {table} SET {', '.join(f'{name} = %s' for name in columns)} WHERE {key} = %s", [*values, pk]


def _samples() -> tuple[Any, str, int, int, int]:
    deep, pk, column = _run(
        f"SELECT listed_at, page_ptr_id, column_id FROM {POST} ORDER BY listed_at LIMIT 1 OFFSET 20000"
    )[0]
    slug = _run(f"SELECT slug FROM {PAGE} WHERE id = %s", pk)[0][0]
    topic = _run("SELECT topic_id FROM posts_posttopic GROUP BY topic_id ORDER BY count(*) DESC LIMIT 1")[0][0]
    return deep, slug, topic, column, pk


def _time(steps: list[tuple[str, list[Any]]]) -> float:
    """Milliseconds of some statements in a transaction that is taken back."""
    from django.db import transaction

    with transaction.atomic():
        began = time.perf_counter()
        for statement, values in steps:
            _run(statement, *values)
        took = (time.perf_counter() - began) * 1000
        transaction.set_rollback(True)
    return took


def _columns(table: str) -> list[str]:
    from django.db import connection

    with connection.cursor() as cursor:
        return [row.name for row in connection.introspection.get_table_description(cursor, table)]


def _run(statement: str, *values: Any) -> list[Any]:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(statement, values or None)
        return cursor.fetchall() if cursor.description else []


if __name__ == "__main__":
    main()
