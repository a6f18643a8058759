"""The engine of the database that the tests run on keeps the contract. CI runs them on SQLite and on PostgreSQL."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from byline.search.backends import Backend, current
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
        assert len(queries) == 1
