"""SQLite's FTS5. The index is an external-content table over the entries; triggers keep it in step.

bm25 looks at every row that has the word unless told otherwise, and a common word is in most rows. So it ranks the newest
`WITHIN` rows that have the words, and beside them the newest `WITHIN` that have them in title, byline, summary or labels.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction

from ..question import Question, Term
from .interface import InDatabase, Match

WITHIN = 1000
# Weights of title, byline, summary, labels, text, facets.
SCORE = "-bm25(search_words, 8.0, 6.0, 3.0, 3.0, 1.0, 0.0)"
NEWEST = f"SELECT rowid, {SCORE} AS score FROM search_words WHERE search_words MATCH %s AND rowid BETWEEN %s AND %s ORDER BY rowid DESC LIMIT %s"  # noqa: S608
RANKED = f"SELECT rowid, max(score) FROM (SELECT * FROM ({NEWEST}) UNION ALL SELECT * FROM ({NEWEST})) GROUP BY 1 ORDER BY 2 DESC, 1 DESC LIMIT %s"  # noqa: S608

EVERYWHERE, HEADS = "{title byline summary labels text} : ", "{title byline summary labels} : "
FOLDED = "replace(replace({0}{1}, '’', ''), '''', '')"
COLUMNS = ("title", "byline", "summary", "labels", "text", "facets")


class SQLiteBackend(InDatabase):
    """Full text inside the magazine's own file."""

    def rank(self, question: Question, most: int) -> list[Match]:
        everywhere, heads = match_expression(question, EVERYWHERE), match_expression(question, HEADS)
        if not everywhere:
            return []
        with connection.cursor() as cursor:
            keys = self.keys(question)
            cursor.execute(RANKED, [everywhere, *keys, WITHIN, heads, *keys, WITHIN, most])
            return [Match(*row) for row in cursor.fetchall()]

    @contextmanager
    def bulk(self) -> Iterator[None]:
        """Without triggers; FTS5's own rebuild reads the table in one go."""
        with transaction.atomic(), connection.cursor() as cursor:
            for name in TRIGGERS:
                cursor.execute(f"DROP TRIGGER {name}")
            yield
            cursor.execute("INSERT INTO search_words(search_words) VALUES('rebuild')")
            for trigger in TRIGGERS.values():
                cursor.execute(trigger)


def match_expression(question: Question, columns: str) -> str:
    """The question in FTS5's language. Every word is quoted and has only letters and digits, so no syntax can slip in."""
    wanted = [f"{columns}{_term(term)}" for term in question.terms]
    if not wanted:
        return ""
    expression = f"({(' OR ' if question.any_of else ' AND ').join(wanted)})"
    for group in question.facets:
        expression = f"({expression} AND facets : ({' OR '.join(_quoted((word,)) for word in group)}))"
    if question.without:
        expression = f"({expression} NOT ({' OR '.join(EVERYWHERE + _term(term) for term in question.without)}))"
    return expression


def _term(term: Term) -> str:
    return f"({' OR '.join(_quoted(words) for words in term.alternatives)})"


def _quoted(words: tuple[str, ...]) -> str:
    return f'"{" ".join(words)}"'


def _values(prefix: str) -> str:
    return ", ".join(FOLDED.format(prefix, column) for column in COLUMNS)


_names = ", ".join(COLUMNS)
_insert = f"INSERT INTO search_words(rowid, {_names}) VALUES (new.id, {_values('new.')});"  # noqa: S608
_delete = f"INSERT INTO search_words(search_words, rowid, {_names}) VALUES ('delete', old.id, {_values('old.')});"  # noqa: S608
TRIGGERS = {
    "search_entry_in": f"CREATE TRIGGER search_entry_in AFTER INSERT ON search_entry BEGIN {_insert} END",
    "search_entry_out": f"CREATE TRIGGER search_entry_out AFTER DELETE ON search_entry BEGIN {_delete} END",
    "search_entry_change": f"CREATE TRIGGER search_entry_change AFTER UPDATE ON search_entry BEGIN {_delete} {_insert} END",
}
