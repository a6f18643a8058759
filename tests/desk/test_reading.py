"""The desk reads a draft, remembers what was decided, and shows what changed."""

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from wagtail.models import PageLogEntry

from byline.accounts.models import User
from byline.desk import actions, queries
from byline.desk.models import Decision, HouseRules, Report, Statement
from byline.posts.models import Post

pytestmark = pytest.mark.usefixtures("house")


def read(post: Post) -> Report:
    report = actions.read_page(post.get_latest_revision_as_object())
    assert report
    return report


def named(report: Report, standard: str) -> dict[str, Any]:
    return next(each for each in report.findings if each["standard"] == standard)


def standards_in(report: Report) -> set[str]:
    return {each["standard"] for each in report.findings}


def test_a_reading_says_where_and_what(written: Any) -> None:
    report = read(written())
    found = named(report, "names.spelling")
    assert found["places"] == [
        {"block": "p1", "start": 15, "quote": "Delfine", "before": "p1", "after": ""}
        | {
            "before": found["places"][0]["before"],
            "after": " called him a thief.",
        }
    ]
    assert found["places"][0]["before"].endswith("Yes, yesterday ")
    assert (found["severity"], found["suggestions"]) == ("asks", ["Delphine"])
    assert standards_in(report) == {"dates.yesterday", "names.spelling", "people.crime"}


def test_there_is_one_working_report_and_it_says_what_changed(written: Any, rewrite: Any) -> None:
    post = written()
    read(post)
    post = rewrite(post, "Yes, Delfine called him a thief.")
    report = read(post)
    assert Report.objects.count() == 1
    assert report.changed["gone"] == [{"message": "Which day is that?"}]
    again = read(post)
    assert again.changed["gone"] == [{"message": "Which day is that?"}]


def test_a_decision_outlives_edits_elsewhere_and_dies_with_its_words(written: Any, rewrite: Any, nell: User) -> None:
    post = written("Delfine sang. Then there was a long evening, and nobody went home before it was over.")
    actions.say_it_is_right(post, named(read(post), "names.spelling"), reason="Her stage name.", by=nell)
    assert standards_in(read(post)) == set()
    post = rewrite(post, "Delfine sang. Then there was a long evening, and everybody went home.")
    assert standards_in(read(post)) == set()
    post = rewrite(post, "I heard Delfine yesterday.")
    assert standards_in(read(post)) == {"names.spelling", "dates.yesterday"}


def test_a_decision_for_the_magazine_holds_in_every_piece(written: Any, nell: User) -> None:
    first, second = written(), written("A song by Delfine.", "second")
    decision = actions.say_it_is_right(
        first, named(read(first), "names.spelling"), reason="Her stage name.", everywhere=True, by=nell
    )
    assert "names.spelling" not in standards_in(read(second))
    actions.take_back(decision, by=nell)
    assert "names.spelling" in standards_in(read(second))


def test_the_same_decision_for_the_magazine_is_made_once(written: Any, nell: User) -> None:
    first, second = written(), written("A song by Delfine.", "second")
    findings = [named(read(post), "names.spelling") for post in (first, second)]
    for post, finding in zip((first, second), findings, strict=True):
        actions.say_it_is_right(post, finding, reason="Her stage name.", everywhere=True, by=nell)
    assert Decision.objects.count() == 1
    first.delete()
    assert "names.spelling" not in standards_in(read(second))


def test_it_needs_a_reason_and_the_right_to_speak_for_the_magazine(written: Any, nell: User, callum: User) -> None:
    post = written()
    finding = named(read(post), "names.spelling")
    with pytest.raises(ValidationError, match="why it is right"):
        actions.say_it_is_right(post, finding, reason="  ", by=nell)
    with pytest.raises(PermissionDenied):
        actions.say_it_is_right(post, finding, reason="Her stage name.", everywhere=True, by=callum)
    actions.say_it_is_right(post, finding, reason="Her stage name.", by=callum)
    entry = PageLogEntry.objects.get(page=post.pk, action="byline.desk_right")
    assert (entry.user, entry.data["reason"]) == (callum, "Her stage name.")


def test_a_question_to_the_writer_comes_back_with_an_answer(written: Any, nell: User) -> None:
    post = written()
    asked = actions.ask_writer(post, named(read(post), "people.crime"), note="Were you there?", by=nell)
    assert list(queries.assigned_to_writer(post.pk)) == [asked]
    actions.answer_question(asked, answer="I saw it in the record.", by=nell)
    asked.refresh_from_db()
    assert (asked.answer, bool(asked.answered_at)) == ("I saw it in the record.", True)
    assert "people.crime" in standards_in(read(post))


def test_the_host_chooses_what_counts_how_much(written: Any, nell: User) -> None:
    post = written()
    assert (
        actions.choose_strictness({"names.spelling": "blocks", "dates.yesterday": "off", "people.crime": ""}, by=nell)
        == 2
    )
    report = read(post)
    assert {each["standard"]: each["severity"] for each in report.findings} == {
        "names.spelling": "blocks",
        "people.crime": "asks",
    }
    actions.choose_strictness({"names.spelling": "", "dates.yesterday": ""}, by=nell)
    assert queries.strictness() == {}


def test_a_standard_that_fails_is_told_and_stops_nothing(written: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from dataclasses import replace

    from byline.desk import registry

    def fail(document: Any, context: Any) -> Any:
        raise RuntimeError("It broke.")

    broken = replace(registry._registered["dates.yesterday"], reader=fail)
    monkeypatch.setitem(registry._registered, "dates.yesterday", broken)
    report = read(written())
    assert report.faults == [{"standard": "dates.yesterday", "error": "RuntimeError: It broke."}]
    assert standards_in(report) == {"names.spelling", "people.crime"}


def test_statements_about_people_get_rows_that_stay_when_answered(written: Any, rewrite: Any, nell: User) -> None:
    post = written()
    read(post)
    row = Statement.objects.get()
    assert row.text == "Yes, yesterday Delfine called him a thief."
    actions.decide_basis(row, kind="opinion", basis="She says so in the film.", by=nell)
    read(rewrite(post, "Yes, yesterday Delfine called him names."))
    row.refresh_from_db()
    assert row.gone_at
    read(rewrite(post, "Yes, yesterday Delfine called him a thief."))
    row.refresh_from_db()
    assert (row.gone_at, row.basis) == (None, "She says so in the film.")


def test_a_change_beside_the_words_keeps_the_row(written: Any, rewrite: Any, nell: User) -> None:
    post = written()
    read(post)
    row = Statement.objects.get()
    actions.decide_basis(row, kind="opinion", basis="She says so in the film.", by=nell)
    read(rewrite(post, "Yes, yesterday Delfine called him, again, a thief!"))
    assert Statement.objects.get().basis == "She says so in the film."


def test_the_house_dictionary_reaches_the_desk(written: Any) -> None:
    from byline.desk.actions.reading import context_of

    rules = HouseRules.load()
    rules.dictionary, rules.country, rules.swearing = "wenny\n\nNorthlight ", "gb", "only in quotations"
    rules.save()
    known = context_of(written())
    assert known.dictionary == {"wenny", "Northlight"}
    assert (known.country, known.house["swearing"]) == ("GB", "only in quotations")
