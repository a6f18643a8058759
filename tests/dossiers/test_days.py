"""Dates as people know them."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from byline.dossiers.days import check_day, in_words, years_between
from byline.dossiers.models import Dossier


@pytest.mark.parametrize("text", ["2011", "2011-03", "2011-03-05", "0987"])
def test_years_months_and_days_are_dates(text: str) -> None:
    check_day(text)


@pytest.mark.parametrize("text", ["", "11", "2011-13", "2011-02-30", "March 2011", "2011-3", "2011-03-05 "])
def test_nothing_else_is(text: str) -> None:
    with pytest.raises(ValidationError, match="2011-03-05"):
        check_day(text)


def test_they_are_read_as_written_out() -> None:
    assert [in_words(text) for text in ("2011", "2011-03", "2011-03-05", "long ago")] == [
        "2011",
        "March 2011",
        "5 March 2011",
        "long ago",
    ]


def test_an_age_is_as_exact_as_the_date() -> None:
    today = date(2026, 11, 25)
    assert years_between("2008-11-25", today) == (18, 18)
    assert years_between("2008-11-26", today) == (17, 17)
    assert years_between("2008-11", today) == (17, 18)
    assert years_between("2008", today) == (17, 18)
    assert years_between("2008-12", today) == (17, 17)


def test_whoever_may_be_a_child_is_treated_as_one() -> None:
    today = date(2026, 11, 25)
    assert Dossier(name="Wren", born="2008").is_minor(today)
    assert not Dossier(name="Wren", born="2007").is_minor(today)
    assert Dossier(name="Wren", standing="minor").is_minor(today)
    assert not Dossier(name="Wilf", born="2015", living="dead").is_minor(today)
