"""What the copy-desk asks and the host passes on to the writer."""

from typing import Any

import pytest
from django.test import Client

from byline.accounts.models import User
from byline.desk.actions import answer_question, ask_writer
from byline.desk.models import Decision, Report
from byline.desk.panel import panel_for
from byline.posts.models import Post
from byline.writing import queries
from byline.writing.drafts import draft_of
from byline.writing.seats import Seat
from tests.writing import rooms
from tests.writing.test_page import ROOM, form

FINDING: dict[str, Any] = {
    "id": "f" * 40,
    "saying": "s" * 40,
    "standard": "claims.number",
    "severity": "asks",
    "message": "Who counted?",
    "spans": [{"quote": "Six million of us"}],
    "suggestions": [],
}


@pytest.fixture
def asked(seat: Seat, nell: User) -> Decision:
    """The reader found a number, and Nell wants to know from Imogen."""
    report, _made = Report.objects.get_or_create(page=seat.piece, frozen_at=None)
    report.findings = [FINDING]
    report.save()
    return ask_writer(seat.piece, FINDING, note="Where is it from?", by=nell)


def page(guest: Client) -> str:
    return " ".join(guest.get(ROOM).content.decode().split())


def test_she_reads_the_question_and_her_answer_reaches_the_host(
    guest: Client, seat: Seat, asked: Decision, nell: User
) -> None:
    shown = page(guest)
    for words in ("1 question about your text", "Six million of us", "Who counted?", "Where is it from?"):
        assert words in shown
    sent = {**form(guest), "do": f"question:{asked.pk}", f"question-{asked.pk}": "The station's own log."}
    sent["text"] = sent["text"].replace("a song", "one song")
    answer = guest.post(ROOM, sent)
    assert answer.headers["Location"].endswith("?said=told#questions")
    assert "one song" in draft_of(seat).body[0]["value"]  # what she typed beside it is kept as well
    assert ">The station&#x27;s own log.</textarea>" in page(guest)
    (group,) = panel_for(seat.piece, by=nell).groups
    told = group.questions[0].asked
    assert told
    assert told.answer == "The station's own log."


def test_she_answers_while_the_text_is_with_the_editor(guest: Client, seat: Seat, asked: Decision, reseat: Any) -> None:
    reseat(may_write=False)
    guest.post(ROOM, {"do": f"question:{asked.pk}", f"question-{asked.pk}": "No."})
    asked.refresh_from_db()
    assert asked.answer == "No."


def test_words_that_changed_ask_nothing_any_more_but_her_answer_is_not_lost(
    guest: Client, seat: Seat, asked: Decision, nell: User
) -> None:
    Report.objects.update(findings=[])
    assert "Who counted?" not in page(guest)
    assert panel_for(seat.piece, by=nell).answered == []
    answer_question(asked, answer="I took it out.", by=seat.user)
    assert [each.answer for each in panel_for(seat.piece, by=nell).answered] == ["I took it out."]


def test_an_empty_answer_and_one_to_anothers_question_are_told(
    guest: Client, seat: Seat, asked: Decision, magazine: Any
) -> None:
    empty = guest.post(ROOM, {**form(guest), "do": f"question:{asked.pk}", f"question-{asked.pk}": " "})
    assert (empty.status_code, b"Write your answer first" in empty.content) == (422, True)
    other = magazine.add_child(instance=Post(title="Other", slug="other", live=False))
    Decision.objects.filter(pk=asked.pk).update(page=other)
    sent = {**form(guest), "do": f"question:{asked.pk}", f"question-{asked.pk}": "From the log."}
    refused = guest.post(ROOM, sent)
    assert refused.status_code == 422
    assert b"From the log." in refused.content
    asked.refresh_from_db()
    assert asked.answer == ""
    assert queries.question(draft_of(seat), "x") is None


def test_answers_typed_are_kept_by_a_clash_and_by_a_closed_link(
    guest: Client, seat: Seat, asked: Decision, host_edits: Any
) -> None:
    name = f"question-{asked.pk}"
    sent = {**form(guest), "do": f"question:{asked.pk}", name: "The log, page four."}
    sent["text"] = sent["text"].replace("Not her kitchen", "Never her kitchen")
    host_edits(old="a song", new="one song")
    clash = guest.post(ROOM, sent)
    assert (clash.status_code, b"The log, page four." in clash.content) == (409, True)

    rooms.SEATS.clear()
    closed = guest.post(ROOM, sent)
    assert (closed.status_code >= 400, b"The log, page four." in closed.content) == (True, True)
