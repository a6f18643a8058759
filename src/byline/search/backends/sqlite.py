"""SQLite's FTS5. The index is an external-content table over the entries; triggers keep it in step.

A common word is in most rows. So only the newest `WITHIN` rows that have the words are ranked, and beside them the newest
`WITHIN` that have them in title, byline, summary or labels. Even then bm25 goes through every row of a word to know how rare
it is; where all words are common that tells nothing, and the newest come first, those with the words in the head before others.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction

from .. import vocabulary
from ..question import Question, Term
from .interface import InDatabase, Match

WITHIN = 400
# Weights of title, byline, summary, labels, text, facets.
SCORE = "-bm25(search_words, 8.0, 6.0, 3.0, 3.0, 1.0, 0.0)"
NEWEST = "SELECT rowid, {score} AS score FROM search_words WHERE search_words MATCH %s AND rowid BETWEEN %s AND %s ORDER BY rowid DESC LIMIT %s"
BOTH = "SELECT rowid, max(score) FROM (SELECT * FROM ({text}) UNION ALL SELECT * FROM ({head})) GROUP BY 1 ORDER BY 2 DESC, 1 DESC LIMIT %s"
RANKED = BOTH.format(text=NEWEST.format(score=SCORE), head=NEWEST.format(score=SCORE))
UNRANKED = BOTH.format(text=NEWEST.format(score="0.3"), head=NEWEST.format(score="1.0"))
COMMON = 4000  # entries that have a word, from which on it says little about one of them

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
            cursor.execute(
                UNRANKED if _is_common(question) else RANKED, [everywhere, *keys, WITHIN, heads, *keys, WITHIN, most]
            )
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


def _is_common(question: Question) -> bool:
    """Whether every word that is looked for stands in very many entries."""
    known = vocabulary.known(question.words)
    return all(word in known and known[word].documents > COMMON for word in question.words)


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
