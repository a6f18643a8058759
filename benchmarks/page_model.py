"""Two shapes of the page's tables, timed with the queries that readers cause.

    python benchmarks/page_model.py [--posts 100000]

`child`: Wagtail's stock page with the piece as a child table, which carries column and listing date itself (what Byline has).
`plain`: the same child table without them, lists by the page's own `live` and the tree's path (what Wagtail's guide shows).
`single`: a swapped base page, everything in one table.
Each query runs on SQLite in the settings Byline uses; printed are medians in milliseconds and the ratio to `child`.
"""

import argparse
import sqlite3
import statistics
import time

COLUMNS, TOPICS, RUNS = 20, 200, 15
FILLER = "x" * 6000  # a body of about a thousand words

TREE = "id INTEGER PRIMARY KEY, path TEXT UNIQUE, slug TEXT, title TEXT, live INTEGER, published TEXT"
SHAPES = {
    "child": [
        f"CREATE TABLE page ({TREE})",
        "CREATE INDEX page_slug ON page (slug)",
        "CREATE TABLE post (page_id INTEGER PRIMARY KEY, column_id INTEGER, listed_at TEXT, body TEXT)",
        "CREATE INDEX listing ON post (listed_at DESC, page_id DESC)",
        "CREATE INDEX column_listing ON post (column_id, listed_at DESC, page_id DESC)",
    ],
    "plain": [
        f"CREATE TABLE page ({TREE})",
        "CREATE INDEX page_slug ON page (slug)",
        "CREATE TABLE post (page_id INTEGER PRIMARY KEY, published_at TEXT, body TEXT)",
        "CREATE INDEX published ON post (published_at)",
    ],
    "single": [
        f"CREATE TABLE page ({TREE}, column_id INTEGER, body TEXT)",
        "CREATE INDEX page_slug ON page (slug)",
        "CREATE INDEX listing ON page (live, published DESC, id DESC)",
        "CREATE INDEX column_listing ON page (column_id, live, published DESC, id DESC)",
    ],
}
QUERIES = {
    "front page": {
        "child": "SELECT p.title FROM post s JOIN page p ON p.id = s.page_id WHERE s.listed_at IS NOT NULL "
        "ORDER BY s.listed_at DESC, s.page_id DESC LIMIT 20",
        "plain": "SELECT p.title FROM post s JOIN page p ON p.id = s.page_id WHERE p.live = 1 "
        "ORDER BY s.published_at DESC LIMIT 20",
        "single": "SELECT title FROM page WHERE live = 1 ORDER BY published DESC, id DESC LIMIT 20",
    },
    "column": {
        "child": "SELECT p.title FROM post s JOIN page p ON p.id = s.page_id WHERE s.column_id = 7 "
        "AND s.listed_at IS NOT NULL ORDER BY s.listed_at DESC, s.page_id DESC LIMIT 20",
        "plain": "SELECT p.title FROM post s JOIN page p ON p.id = s.page_id WHERE p.path BETWEEN '0007' AND '0008' AND p.live = 1 "
        "ORDER BY s.published_at DESC LIMIT 20",
        "single": "SELECT title FROM page WHERE column_id = 7 AND live = 1 ORDER BY published DESC, id DESC LIMIT 20",
    },
    "piece by address": {
        "child": "SELECT p.*, s.* FROM page p JOIN post s ON s.page_id = p.id WHERE p.slug = 'piece-777'",
        "plain": "SELECT p.*, s.* FROM page p JOIN post s ON s.page_id = p.id WHERE p.slug = 'piece-777'",
        "single": "SELECT * FROM page WHERE slug = 'piece-777'",
    },
    "publish": {
        "child": "UPDATE post SET listed_at = '2026-01-01' WHERE page_id = 777",
        "plain": "UPDATE page SET live = 1 WHERE id = 777",
        "single": "UPDATE page SET live = 1, published = '2026-01-01' WHERE id = 777",
    },
}


def build(shape: str, posts: int) -> sqlite3.Connection:
    """A database in memory with `posts` pieces, nine of ten live, spread over columns."""
    database = sqlite3.connect(":memory:", isolation_level=None)
    for statement in SHAPES[shape]:
        database.execute(statement)
    database.execute("BEGIN")
    for number in range(posts):
        column, live = number % COLUMNS, number % 10 != 0
        moment = f"2026-{number:09d}"
        tree = (number, f"{column:04d}{number:08d}", f"piece-{number}", f"Piece {number}", live, moment)
        if shape == "single":
            database.execute("INSERT INTO page VALUES (?,?,?,?,?,?,?,?)", (*tree, column, FILLER))
            continue
        database.execute("INSERT INTO page VALUES (?,?,?,?,?,?)", tree)
        listed = (number, column, moment if live else None, FILLER)
        row = listed if shape == "child" else (number, moment, FILLER)
        database.execute(f"INSERT INTO post VALUES ({','.join('?' * len(row))})", row)
    database.execute("COMMIT")
    return database


def median(database: sqlite3.Connection, query: str) -> float:
    """Milliseconds of one query, the median of some runs."""
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        database.execute(query).fetchall()
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


def main() -> None:
    """Print a row for each query."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--posts", type=int, default=100_000)
    posts = parser.parse_args().posts
    databases = {shape: build(shape, posts) for shape in SHAPES}
    print(f"{posts:,} pieces" + "".join(f"{shape:>22}" for shape in SHAPES))
    for name, queries in QUERIES.items():
        found = {shape: median(databases[shape], query) for shape, query in queries.items()}
        cells = [f"{ms:9.3f} ms ({ms / found['child']:6.1f}x)" for ms in found.values()]
        print(f"{name:18}" + "  ".join(cells))


if __name__ == "__main__":
    main()
