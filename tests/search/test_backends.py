"""The engine of the database that the tests run on keeps the contract. CI runs them on SQLite and on PostgreSQL."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from byline.search.backends import Backend, current, sqlite
from byline.search.question import ask
from tests.search.contract import BackendContract


class TestTheDatabasesOwn(BackendContract):
    @pytest.fixture
    def backend(self) -> Backend:
        return current()

    def test_one_query(self, backend: Backend) -> None:
        with CaptureQueriesContext(
            connection,
        ) as queries:
            backend.rank(ask("long way round -money"), 50)
        assert len(queries) <= 2  # on SQLite another one, by its key: how common are the words?

    def test_common_words_stand_by_place_and_date(self, backend: Backend, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sqlite, "COMMON", 0)

        assert self.found(backend, "marriage") == [2, 6]
        assert set(self.found(backend, '"long way round"')) == {3}
        assert set(self.found(backend, "long way round")) == {3, 4}
