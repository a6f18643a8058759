"""The adapter for OpenSearch keeps the same contract, against a stand-in; no live server was tried."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction

from byline.search import actions
from byline.search.backends import current, of_the_database
from byline.search.backends.cluster import NoAnswer
from byline.search.backends.opensearch import OpenSearchBackend
from byline.search.models import Entry
from byline.search.question import ask
from tests.search.contract import SHELF, BackendContract, entry
from tests.search.stand_in import Handler, stand_in


class TestOpenSearch(BackendContract):
    @pytest.fixture(autouse=True)
    def server(self, settings: Any) -> Iterator[type[Handler]]:
        with stand_in() as (url, state):
            settings.SEARCH_SERVER = url
            yield state

    @pytest.fixture(autouse=True)
    def shelf(self, server: type[Handler], monkeypatch: pytest.MonkeyPatch) -> None:
        """After the server is there."""
        BackendContract.shelf.__wrapped__(self, monkeypatch)  # type: ignore[attr-defined]

    @pytest.fixture
    def backend(self) -> OpenSearchBackend:
        return current()  # type: ignore[return-value]

    def test_a_search_is_one_call(self, backend: OpenSearchBackend, server: type[Handler]) -> None:
        server.asked.clear()
        self.found(backend, "long way round -money", ("column0",))

        assert server.asked == ["POST /magazine/_search"]

    def test_when_the_server_does_not_answer_the_database_does(
        self, backend: OpenSearchBackend, server: type[Handler], caplog: pytest.LogCaptureFixture
    ) -> None:
        server.broken = True

        assert self.found(backend, "marriage") == [2, 6]
        assert "did not answer" in caplog.text
        assert "s@cret" not in caplog.text
        assert "s%40cret" not in caplog.text

    def test_nothing_is_kept_that_the_server_did_not_take(
        self, backend: OpenSearchBackend, server: type[Handler]
    ) -> None:
        server.broken = True

        with pytest.raises(NoAnswer), transaction.atomic():
            actions.put("book", [entry(7, "A Zebra", "Imogen Strand", "", "")])

        assert not Entry.objects.filter(object_id=7).exists()

    def test_what_was_rolled_back_is_not_shown(self, backend: OpenSearchBackend, server: type[Handler]) -> None:
        with transaction.atomic():
            actions.put("book", [entry(7, "A Zebra", "Imogen Strand", "", "")])
            transaction.set_rollback(True)

        assert len(server.indices["magazine"].visible) == len(SHELF) + 1
        assert self.found(backend, "zebra") == []

    def test_what_is_dropped_leaves_the_server_and_what_came_back_stays(
        self, backend: OpenSearchBackend, server: type[Handler], django_capture_on_commit_callbacks: Any
    ) -> None:
        with django_capture_on_commit_callbacks(execute=True):
            actions.drop("book", [2])
            actions.put("book", [entry(6, "Other Receipts", "Priya", "Money", "A marriage")])

        assert len(server.indices["magazine"].documents) == len(SHELF) - 1
        assert self.found(backend, "marriage") == [6]
        assert self.found(backend, "receipts other") == [6]

    def test_filling_shows_nothing_before_its_end_and_asks_for_one_refresh(
        self, backend: OpenSearchBackend, server: type[Handler]
    ) -> None:
        server.asked.clear()
        Entry.objects.all().delete()

        with actions.pour() as into:
            into("book", [entry(number, *row) for number, row in enumerate(SHELF, start=1)])
            assert server.indices["magazine"].visible == {}

        assert [call for call in server.asked if "refresh" in call] == [
            "POST /magazine/_bulk?refresh=false",
            "POST /magazine/_refresh",
        ]
        assert self.found(backend, "marriage") == [2, 6]


def test_nobody_there(db: None) -> None:
    backend = OpenSearchBackend("http://127.0.0.1:9/magazine", of_the_database())

    assert backend.rank(ask("marriage"), 5) == []
    with pytest.raises(NoAnswer):
        backend.put([1])


def test_without_a_setting_the_database_searches(db: None, settings: Any) -> None:
    assert settings.SEARCH_SERVER == ""
    assert not isinstance(current(), OpenSearchBackend)
