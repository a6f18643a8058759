"""OpenSearch, for magazines that search more than their database can bear. Not tried against a live server, see the manual.

The words are stemmed here and kept apart by spaces: the server sees the same stems as the other engines, and finds and ranks
them. The entries stay in the database, whose own engine goes on keeping its index: it answers when the server does not.
"""

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from django.db import transaction

from ..models import Entry
from ..question import Question
from ..words import stem, stems_in
from .cluster import Cluster, NoAnswer
from .interface import Backend, InDatabase, Match

logger = logging.getLogger("byline.search")

WORDS = ("title", "byline", "summary", "labels", "text")
WEIGHTS = {"title": 8, "byline": 6, "summary": 3, "labels": 3, "text": 1}
TEXT = {"type": "text", "analyzer": "whitespace", "norms": True}
MAPPING = {
    "settings": {"number_of_shards": 1},
    "mappings": {
        "dynamic": "strict",
        "properties": {**dict.fromkeys(WORDS, TEXT), "facets": {"type": "keyword"}, "key": {"type": "long"}},
    },
}
A_BATCH = 500


class OpenSearchBackend(InDatabase):
    """An index on a server of its own; `spare` is the engine of the database."""

    def __init__(self, url: str, spare: Backend) -> None:
        self.cluster, self.spare = Cluster(url), spare

    def put(self, entry_ids: Sequence[int]) -> None:
        """At once: what is rolled back afterwards is found, and left out because the database does not have it."""
        self.cluster.make(MAPPING)
        entries = Entry.objects.filter(pk__in=entry_ids).iterator(A_BATCH)
        self.cluster.write([("index", entry.pk, _document(entry)) for entry in entries])

    def drop(self, entry_ids: Sequence[int]) -> None:
        """After the transaction, and only what has not come back under the same key. Found or not, it is not shown."""
        keys = list(entry_ids)
        transaction.on_commit(lambda: self._forget(keys), robust=True)

    def _forget(self, keys: list[int]) -> None:
        kept = set(Entry.objects.filter(pk__in=keys).values_list("pk", flat=True))
        self.cluster.write([("delete", key, None) for key in keys if key not in kept])

    def rank(self, question: Question, most: int) -> list[Match]:
        if not question.terms:
            return []
        try:
            found = self.cluster.search({"query": self._query(question), "size": most, "_source": False, "sort": ORDER})
        except NoAnswer as error:
            logger.warning("the search server did not answer, the database does: %s", error)
            return self.spare.rank(question, most)
        matches = [Match(int(hit["_id"]), hit["_score"] or 0.0) for hit in found]
        kept = set(Entry.objects.filter(pk__in=[one.entry_id for one in matches]).values_list("pk", flat=True))
        return [one for one in matches if one.entry_id in kept]

    @contextmanager
    def bulk(self) -> Iterator[None]:
        """The server's index is emptied first and shows nothing until the end."""
        self.cluster.remove()
        self.cluster.make(MAPPING)
        with self.spare.bulk(), self.cluster.unseen():
            yield

    def _query(self, question: Question) -> dict[str, Any]:
        wanted = [_any_of([_row(words) for words in term.alternatives]) for term in question.terms]
        keys = self.keys(question)
        filters: list[dict[str, Any]] = [{"range": {"key": {"gte": keys[0], "lte": keys[1]}}}]
        filters += [{"terms": {"facets": list(group)}} for group in question.facets]
        unwanted = [_row(words) for term in question.without for words in term.alternatives]
        must = [_any_of(wanted)] if question.any_of else wanted
        return {"bool": {"must": must, "must_not": unwanted, "filter": filters}}


ORDER = [{"_score": "desc"}, {"key": "desc"}]


def _document(entry: Entry) -> dict[str, Any]:
    words = {name: " ".join(stems_in(getattr(entry, name))) for name in WORDS}
    return {**words, "facets": entry.facets.split(), "key": entry.pk}


def _row(words: tuple[str, ...]) -> dict[str, Any]:
    """One word, or several in a row, in any field."""
    stems = [stem(word) for word in words]
    fields = [f"{name}^{WEIGHTS[name]}" for name in WORDS]
    kind = "phrase" if len(stems) > 1 else "best_fields"
    return {"multi_match": {"query": " ".join(stems), "type": kind, "fields": fields, "analyzer": "whitespace"}}


def _any_of(queries: list[dict[str, Any]]) -> dict[str, Any]:
    return queries[0] if len(queries) == 1 else {"bool": {"should": queries, "minimum_should_match": 1}}
