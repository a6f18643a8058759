"""The phrase book finds all that its phrases say, and no text makes it slow."""

import random
import re
import time
from pathlib import Path

import pytest

from byline.desk import phrases as room
from byline.desk.document import Document
from byline.desk.examine import examine
from byline.desk.phrases import Phrases, english, is_named_so, plain, words
from byline.desk.phrases.book import pattern
from byline.desk.readers import from_markdown
from byline.desk.shelf import standards

LISTS = sorted(path.stem for path in (Path(room.__file__).parent / "lists").glob("*.txt"))
PIECES = Path(__file__).parents[2] / "benchmarks" / "desk" / "pieces"
OWN = [one.id for one in standards().values() if one.group in ("claims", "people", "care", "language")]


def sentences() -> list[str]:
    """Real prose in plain letters: every third labelled piece."""
    found = []
    for path in sorted(PIECES.glob("*.md"))[::3]:
        found += re.split(r"(?<=[.!?])\s+", plain(path.read_text("utf-8")))
    return found


@pytest.mark.parametrize("name", LISTS)
def test_filing_phrases_under_words_loses_none(name: str) -> None:
    prose = " ".join(sentences()[::4])[:20_000]
    for heading, book in words(name).items():
        wanted = {found.span() for line in book.lines for found in pattern(line).finditer(prose)}
        assert {(found.start, found.end) for found in book.find(prose)} == wanted, heading


def test_a_phrase_is_found_whole_and_with_gaps() -> None:
    book = Phrases("wheel ?chair[-\\s]bound", "it was _3 that did it", "'tis || it is")
    assert [found.text for found in book.find("he is wheelchair-bound")] == ["wheelchair-bound"]
    assert book.within("it was the long walk that did it")
    assert not book.within("it was the long and very cold walk that did it")
    assert not book.within("unwheelchair-boundish")
    assert next(book.find("'tis so")).note == "it is"


def test_plain_letters_stand_where_they_stood() -> None:
    text = "İstanbul’s “Straße”"
    assert len(plain(text)) == len(text)
    assert plain("It’s “fine”") == 'it\'s "fine"'


def test_a_word_in_a_name_is_told_from_the_word() -> None:
    text = "The Isle Suicide Bereavement Fellowship met. Suicide is hard to speak of."
    first, second = (found.start() for found in re.finditer("Suicide", text))
    assert is_named_so(text, first, first + 7)
    assert not is_named_so(text, second, second + 7)


def test_words_as_english_makes_them() -> None:
    known = english()
    assert all(known.has(word) for word in ("colour", "color", "unbothered", "dogless", "wheelbarrow", "stopped"))
    assert not known.has("definately")
    assert "definitely" in known.near("definately")


def odd_texts(size: int) -> list[str]:
    """Texts that make careless patterns slow."""
    dice = random.Random(5)
    stems = [
        "he ",
        "she was ",
        "a ",
        "one in ",
        "stole ",
        "they say ",
        "committed ",
        "the ",
        "percent ",
        "'s ",
        "-",
        "“",
        "Anna Bell ",
        "12 ",
        ", ",
        "because ",
    ]
    return [
        "a" * size,
        "he said that " * (size // 13),
        "the the " * (size // 8),
        "1,000 " * (size // 6),
        "one in one in " * (size // 14),
        "a-" * (size // 2),
        "Anna " * (size // 5),
        "( " * (size // 2),
        "“he " * (size // 4),
        "'" * size,
        " \t" * (size // 2),
        "walking and walking " * (size // 20),
        "".join(dice.choice(stems) for _ in range(size // 6)),
    ]


def spent(text: str) -> float:
    """Seconds for all four groups, by the processor's clock."""
    document: Document = from_markdown(text)
    started = time.process_time()
    assert not examine(document, only=OWN).faults
    return time.process_time() - started


@pytest.mark.parametrize("number", range(13))
def test_four_times_the_text_takes_about_four_times_the_time(number: int) -> None:
    short, long = odd_texts(2_000)[number], odd_texts(8_000)[number]
    spent(short)
    assert spent(long) < 14 * spent(short) + 0.4
