"""What readers of the demo magazine find: fixed searches with the first three answers that a person would expect.

They run on SQLite and on PostgreSQL and are in `searches.toml`. They fail when ranking, stemming or forgiveness change for
the worse, and also when a demo piece is rewritten: then look at the new answers and judge.
"""

import tomllib
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from byline.demo.actions import fill_magazine
from byline.publication.models import Picture, Recording
from byline.search.queries import find

TODAY = datetime(2026, 11, 20, tzinfo=UTC)  # newness counts, and an order must not change from one day to the next
QUERIES = Path(__file__).with_name("searches.toml")


@pytest.fixture
def demo(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The demo magazine with one blank picture for all: drawing them takes longer than everything else here."""
    blank = Picture.objects.create(title="Blank", file="blank.png", width=1, height=1)
    silence = Recording.objects.create(title="Silence", file="silence.mp3")
    for module in ("pieces", "people", "bodies"):
        monkeypatch.setattr(f"byline.demo.{module}.picture", lambda *a, **k: blank)
    monkeypatch.setattr("byline.demo.bodies.recording", lambda *a, **k: silence)
    monkeypatch.setattr("byline.search.ranking.timezone", SimpleNamespace(now=lambda: TODAY))
    fill_magazine()


def test_the_first_three_answers(demo: None) -> None:
    searches = tomllib.loads(QUERIES.read_text())["search"]
    wrong = [line for search in searches if (line := _wrong(search))]
    assert not wrong, "\n".join(["", *wrong])
    assert len(searches) >= 25


def _wrong(search: dict[str, Any]) -> str:
    answer = find(search["typed"], kind="post")
    first = [result.entry.url.strip("/") for result in answer.results[:3]]
    if (first, answer.searched) == (search["first"], search.get("searched", "")):
        return ""
    return f"{search['typed']}: {first} (as {answer.searched!r}), not {search['first']}"
