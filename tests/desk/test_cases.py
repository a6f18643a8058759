"""The standards for claims, people, care and language, read on sentences in many voices."""

import tomllib
from functools import lru_cache
from pathlib import Path

import pytest

from byline.desk.examine import examine
from byline.desk.readers import from_markdown
from byline.desk.shelf import standards

CASES = Path(__file__).with_name("cases")


@lru_cache
def cases(group: str, kind: str) -> list[str]:
    """The texts of one kind."""
    return list(tomllib.loads((CASES / f"{group}.toml").read_text("utf-8"))[kind])


def found(text: str, *groups: str, but: str = "") -> list[str]:
    """The standards that have something to say, but one."""
    only = [one.id for one in standards().values() if one.group in groups and one.id != but]
    report = examine(from_markdown(f"---\ntitle: A day out\ndate: 2026-05-04\n---\n\n{text}\n"), only=only)
    assert not report.faults
    return [finding.standard for finding in report.findings]


@pytest.mark.parametrize("text", cases("claims", "asks"))
def test_a_claim_without_a_source_is_asked_about(text: str) -> None:
    assert found(text, "claims")


@pytest.mark.parametrize("text", cases("claims", "quiet"))
def test_a_claim_that_stands_is_left_alone(text: str) -> None:
    assert not found(text, "claims")


@pytest.mark.parametrize("text", cases("people", "asks"))
def test_a_hard_word_about_somebody_is_asked_about(text: str) -> None:
    assert found(text, "people")


@pytest.mark.parametrize("text", cases("people", "quiet"))
def test_what_stands_on_something_is_left_alone(text: str) -> None:
    assert not found(text, "people")


@pytest.mark.parametrize("text", cases("care", "asks"))
def test_what_may_hurt_is_asked_about(text: str) -> None:
    assert found(text, "care", but="care.content-note")


@pytest.mark.parametrize("text", cases("care", "quiet"))
def test_idioms_names_and_quotations_are_left_alone(text: str) -> None:
    assert not found(text, "care", but="care.content-note")


@pytest.mark.parametrize("text", cases("care", "notes"))
def test_a_hard_subject_asks_for_a_note(text: str) -> None:
    assert "care.content-note" in found(text, "care")


@pytest.mark.parametrize("text", cases("language", "asks"))
def test_a_slip_is_found(text: str) -> None:
    assert found(text, "language")


@pytest.mark.parametrize("text", cases("language", "quiet"))
def test_good_english_is_left_alone(text: str) -> None:
    assert not found(text, "language")


@pytest.mark.parametrize("group", ["claims", "people", "language"])
def test_what_is_still_missed_is_said_so(group: str) -> None:
    """Whoever teaches the desk one of these moves it to `asks`."""
    assert [text for text in cases(group, "missed") if found(text, group)] == []
