"""Whatever comes in, the desk answers, and in time that grows with the text and no faster."""

import random
import time
from collections.abc import Callable

import pytest

from byline.desk.context import Context, Person
from byline.desk.document import Document
from byline.desk.examine import examine
from byline.desk.readers import from_html, from_markdown, from_text
from byline.desk.shelf import standards
from byline.desk.spelling import bag

ROUNDS = random.Random(11)
WORDS = sorted(
    bag(
        "the a of in and she he said will was born died years later ago from to per cent half third twenty-one March Monday 1998 2004"
        " £3m 40% Agnes Whitlock Dr Mrs Otto and, or below list talks to with for because of my course first second “ ” ‘ ’ ( ) * _ [ ] !"
    )
)

ODD: dict[str, str] = {
    "nothing": "",
    "white space": " \n\t\r\n\u3000\n",
    "no spaces": "a" * 30_000,
    "one sentence": "and then she said that it was so " * 800,
    "capitals": "Agnes Whitlock " * 1_000,
    "numbers": "12, 13 and 14 per cent of 300, " * 600,
    "number words": "twenty-one hundred and thirty thousand " * 1_500,
    "dates": "Monday 3 March 1998 to May 2004, six years later, " * 1_200,
    "quotation marks": "“ ‘ \" ' ” ’ « » " * 2_000,
    "stars": "*a **b _c __d " * 2_000,
    "brackets": "[" * 10_000 + "](" * 10_000,
    "backticks": "".join("`" * n + " " for n in range(1, 250)),
    "zero width": "\u200b\u200d\ufeffz\u0308\u0301o\u200b" * 5_000,
    "mixed scripts": "Привет שלום مرحبا 你好 नमस्ते Ζωή İstanbul ǅ " * 1_500,
    "combining": "e" + "\u0301" * 20_000,
    "stops": ". . . ! ? … " * 1_500,
    "dashes": "a-b-c–d—e-" * 6_000,
    "quotes in lines": "> " * 200 + "\n" + "> a\n" * 5_000,
    "front matter without an end": "---\ntitle: x\n" + "key: value\n" * 2_000,
    "control characters": "a\x01b\x02c\x7fd " * 5_000,
    "currency": "£$€1,2,3,4.5.6%%" * 900,
}

# All but those that ask a site's database.
ONLY = [one.id for one in standards().values() if one.reader.__module__.startswith("byline.desk.standards")]


def seconds(read: Callable[[], Document]) -> float:
    started = time.process_time()
    report = examine(read(), Context(people=(Person("Agnes Whitlock", born="1950-01-01"),)), only=ONLY)
    assert not report.faults, report.faults
    return time.process_time() - started


@pytest.mark.parametrize("kind", ODD)
def test_odd_text_is_read_without_a_fault_and_in_good_time(kind: str) -> None:
    text = ODD[kind]
    assert seconds(lambda: from_markdown(text)) < 8


@pytest.mark.parametrize(
    "soup",
    [
        "<p>" * 3_000,
        "<b><i>" * 2_000 + "x",
        "</p></div>" * 3_000,
        "<!--" * 3_000,
        "<a href='" * 3_000,
        "&#x110000;&bogus;<p a=b c",
        "<table><p><tr><li>",
    ],
)
def test_html_soup_is_read(soup: str) -> None:
    assert seconds(lambda: from_html(soup)) < 5


@pytest.mark.parametrize(
    "word",
    [
        "and ",
        "Agnes ",
        "12 ",
        "1998 ",
        "half ",
        "“",
        "three years later ",
        "second ",
        "(",
        "by ",
        "will ",
        "*x* ",
        "born in ",
        "a, ",
    ],
)
def test_time_grows_with_the_text_and_no_faster(word: str) -> None:
    """Eight times the text may cost eight times as much, and twice that for noise; a square would cost sixty-four."""
    short = max(seconds(lambda: from_text(word * (6_000 // len(word)))), 0.02)
    long = seconds(lambda: from_text(word * (48_000 // len(word))))
    assert long < 24 * short + 0.2


def test_words_in_any_order_raise_nothing() -> None:
    for _ in range(25):
        words = " ".join(ROUNDS.choices(WORDS, k=200))
        breaks = "\n\n" if ROUNDS.random() < 0.5 else ". "
        document = from_markdown(words.replace("and,", breaks))
        assert not examine(document, only=ONLY).faults


def test_a_book_is_read() -> None:
    """Fifteen thousand words, in paragraphs as a book has them."""
    sentence = (
        "In the spring of 1998 she left the house on the hill, and {} years later her brother found the letters there. "
    )
    paragraphs = ["".join(sentence.format(ROUNDS.randint(3, 9)) for _ in range(5)) for _ in range(150)]
    assert seconds(lambda: from_text("\n\n".join(paragraphs))) < 30
