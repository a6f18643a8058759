"""The standards for dates and figures, read on sentences in many voices."""

import tomllib
from pathlib import Path

import pytest

from byline.desk.examine import examine
from byline.desk.readers import from_markdown
from byline.desk.shelf import standards

CASES = tomllib.loads((Path(__file__).with_name("cases") / "dates.toml").read_text("utf-8"))


def found(text: str) -> list[str]:
    """What the group says of a text, on 12 October 2026; words that age are another matter."""
    only = [one.id for one in standards().values() if one.group == "dates" and one.id != "dates.ageing"]
    report = examine(from_markdown(f"---\ntitle: A day out\ndate: 2026-10-12\n---\n\n{text}\n"), only=only)
    assert not report.faults
    return [finding.message for finding in report.findings]


@pytest.mark.parametrize("text", CASES["asks"])
def test_figures_that_do_not_agree_are_asked_about(text: str) -> None:
    assert found(text)


@pytest.mark.parametrize("text", CASES["quiet"])
def test_figures_that_agree_are_left_alone(text: str) -> None:
    assert not found(text)


def test_nine_in_ten_are_found() -> None:
    every = [*CASES["asks"], *CASES["missed"]]
    assert sum(bool(found(text)) for text in every) >= 0.88 * len(every)
