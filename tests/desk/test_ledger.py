"""What in a piece can be checked."""

import time

import pytest

from byline.desk.ledger import claims_in
from byline.desk.readers import from_markdown


def kinds(text: str) -> list[tuple[str, str]]:
    return [(claim.kind, claim.text) for claim in claims_in(from_markdown(text))]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Nine couples in ten break up after 40 per cent of quarrels.", "statistic"),
        ("They paid a hospital porter £600 for the photograph.", "statistic"),
        ("Two out of three neighbours never spoke to him again.", "statistic"),
        ("According to research at Lindham, they stay together.", "research"),
        ("A study of 1,140 couples found that they stayed.", "research"),
        ("He resigned in March 2019 and moved to Lindham.", "event"),
        ("That week the editor Gideon Pryce called her a doormat.", "act"),
        ("“I owe you a song, and I do not owe you my kitchen,” said Delphine Marr.", "quote"),
    ],
)
def test_claims_are_found(text: str, kind: str) -> None:
    assert kinds(text) == [(kind, text)]


@pytest.mark.parametrize(
    "text",
    [
        "I have never liked the sea in winter.",
        "If nine in ten of us walked out, who would be left?",
        "She put the kettle on and said nothing.",
        "Suppose 40 per cent of them are wrong.",
    ],
)
def test_what_cannot_be_checked_is_none(text: str) -> None:
    assert kinds(text) == []


def test_the_most_worth_checking_comes_first_and_a_linked_one_later() -> None:
    text = (
        "He resigned in March 2019 and moved to Lindham.\n\n"
        "About 40 per cent of couples [part](https://x.example).\n\n"
        "A study of 1,140 couples found that they stayed."
    )
    assert [kind for kind, _ in kinds(text)] == ["research", "statistic", "event"]


def test_a_claim_keeps_its_name_when_the_text_around_it_changes() -> None:
    claim = "A study of 1,140 couples found that they stayed."
    one, other = (claims_in(from_markdown(text))[0] for text in (claim, f"Before.\n\nMore words. {claim} And after."))
    assert one.id == other.id


def test_a_very_long_sentence_takes_no_time() -> None:
    text = "In March 2019 the word " + "and 40 of Anna’s " * 6000
    started = time.perf_counter()
    claims_in(from_markdown(text))
    assert time.perf_counter() - started < 3
