"""What every test may ask for."""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import settings
from django.core.cache import cache
from wagtail.coreutils import get_supported_content_language_variant
from wagtail.models import Locale, Page

from byline.posts import knowing
from byline.publication.actions import found_magazine
from byline.publication.models import FrontPage

pytest_plugins = ["tests.support.fixtures", "tests.support.database", "tests.support.cast"]


@pytest.fixture
def magazine(db: None) -> FrontPage:
    """An empty magazine: its front page."""
    return found_magazine()


@pytest.fixture
def lasting_magazine(transactional_db: None) -> FrontPage:
    """The same outside any transaction; an earlier test of this kind may have emptied the database."""
    Locale.objects.get_or_create(language_code=get_supported_content_language_variant(settings.LANGUAGE_CODE))
    if Page.get_first_root_node() is None:
        Page.add_root(title="Root", slug="root")
    return found_magazine()


DATABASE_FIXTURES = {"db", "transactional_db", "django_db_setup", "live_server"}


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--only-database`: for a second round on another database."""
    parser.addoption(
        "--only-database", action="store_true", help="run what touches the database, but no browser and no server"
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[Any]) -> None:
    """Leave out what would be the same on any database, and what starts programs."""
    if not config.getoption("--only-database"):
        return
    sorted_out: dict[bool, list[Any]] = {True: [], False: []}
    for item in items:
        sorted_out[_touches_database(item)].append(item)
    config.hook.pytest_deselected(items=sorted_out[False])
    items[:] = sorted_out[True]


def _touches_database(item: Any) -> bool:
    if any(item.get_closest_marker(mark) for mark in ("browser", "server", "java")):
        return False
    return bool(item.get_closest_marker("django_db")) or bool(DATABASE_FIXTURES & set(item.fixturenames))


@pytest.fixture(autouse=True)
def _fresh_cache() -> None:
    """Keys and numbers of changes come again when a test is rolled back."""
    cache.clear()
    knowing.forget()


@pytest.fixture(autouse=True)
def _no_loop_of_a_browser(request: pytest.FixtureRequest) -> Iterator[None]:
    """A browser that another test opened in this process leaves its event loop marked as running."""
    loop = asyncio._get_running_loop()
    if loop is None or request.node.get_closest_marker("browser"):
        yield
        return
    asyncio._set_running_loop(None)
    yield
    asyncio._set_running_loop(loop)
