"""PostgreSQL's full text. Two generated columns on the entries, each with a GIN index, keep step by themselves.

`vector` has everything, `head` all but the text. Ranking reads the vector of each candidate, so it looks at
the newest `WITHIN` rows that have the words, and beside them the newest `WITHIN` that have them in the head.
"""

import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction

from ..question import Question, Term
from .interface import InDatabase, Match

WITHIN = 200
WORDS = "byline_words"  # our text search configuration: English stems, no stop words, so that "The Who" can be found
QUERY = f"(to_tsquery('{WORDS}', %s) && %s::tsquery)"
SCORE = f"ts_rank('{{0.08, 0.3, 0.6, 1}}', vector, {QUERY}, 1)"  # text; summary, labels; byline; title. Long texts count less
NEWEST = "(SELECT id, vector FROM search_entry WHERE {where} AND id BETWEEN %s AND %s ORDER BY id DESC LIMIT %s)"
IN_HEAD = f"head @@ {QUERY} AND vector @@ {QUERY}"  # a word that must not stand there may stand in the text
RANKED = (
    f"SELECT id, {SCORE} FROM (SELECT DISTINCT ON (id) id, vector FROM ("  # noqa: S608
    f"{NEWEST.format(where=f'vector @@ {QUERY}')} UNION ALL {NEWEST.format(where=IN_HEAD)}) both_lists ORDER BY id) candidates "
    "ORDER BY 2 DESC, 1 DESC LIMIT %s"
)

ACCENTS = re.compile("[\u0300-\u036f]")
INDEXES = {
    "search_entry_vector": "CREATE INDEX search_entry_vector ON search_entry USING gin (vector)",
    "search_entry_head": "CREATE INDEX search_entry_head ON search_entry USING gin (head)",
}


class PostgresBackend(InDatabase):
    """Full text inside the magazine's own server."""

    def rank(self, question: Question, most: int) -> list[Match]:
        words, facets = words_expression(question), facets_expression(question)
        if not words:
            return []
        with connection.cursor() as cursor:
            query, keys = [words, facets], self.keys(question)
            cursor.execute(RANKED, [*query, *query, *keys, WITHIN, *query, *query, *keys, WITHIN, most])
            return [Match(*row) for row in cursor.fetchall()]

    @contextmanager
    def bulk(self) -> Iterator[None]:
        """Without the two indexes, which are quicker to build at the end than to keep."""
        with transaction.atomic(), connection.cursor() as cursor:
            for name in INDEXES:
                cursor.execute(f"DROP INDEX {name}")
            yield
            cursor.execute("SET LOCAL maintenance_work_mem = '256MB'")
            for index in INDEXES.values():
                cursor.execute(index)
            cursor.execute("ANALYZE search_entry")


def words_expression(question: Question) -> str:
    """The question in to_tsquery's language. Every word is quoted and has only letters and digits: no syntax slips in."""
    wanted = [_term(term) for term in question.terms]
    if not wanted:
        return ""
    expression = f"({(' | ' if question.any_of else ' & ').join(wanted)})"
    return " & !".join([expression, *(_term(term) for term in question.without)])


def facets_expression(question: Question) -> str:
    """The facets as a tsquery that no stemmer touches; empty when any will do."""
    return " & ".join(f"({' | '.join(_facet(word) for word in group)})" for group in question.facets)


def _facet(word: str) -> str:
    return f"'f:{word}'"


def _term(term: Term) -> str:
    return f"({' | '.join(_row(words) for words in term.alternatives)})"


def _row(words: tuple[str, ...]) -> str:
    quoted = [f"'{_bare(word)}'" for word in words]
    return f"({' <-> '.join(quoted)})"


def _bare(word: str) -> str:
    """Without accents in any script, as the index has it."""
    return ACCENTS.sub("", unicodedata.normalize("NFD", word))
