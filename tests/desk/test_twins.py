"""A text that stands twice is noticed; one that shares a phrase is not."""

import random
from typing import Any

from byline.desk.actions import read_page
from byline.desk.models import Shingle
from byline.desk.twins import alike, keep_samples
from byline.posts import gate
from byline.posts.desking import keep_words_of_older_pieces

WORDS = [
    "kettle",
    "harbour",
    "sofa",
    "verdict",
    "porter",
    "neighbour",
    "winter",
    "letter",
    "encore",
    "boot",
    "gate",
    "song",
]


def text_of(seed: int, length: int = 300) -> str:
    chance = random.Random(seed)
    return " ".join(chance.choice(WORDS) for _ in range(length))


def test_the_same_words_are_found_whatever_stands_around_them(magazine: Any) -> None:
    keep_samples(magazine.pk, text_of(1))
    [twin] = alike(f"{text_of(2, 100)} {text_of(1)} {text_of(3, 100)}")
    assert twin.page_id == magazine.pk
    assert 0.4 < twin.share < 0.8
    assert twin.words in text_of(1)
    assert alike(text_of(1), apart_from=str(magazine.pk)) == []


def test_other_words_and_few_words_are_not(magazine: Any) -> None:
    keep_samples(magazine.pk, text_of(1))
    assert alike(text_of(4)) == []
    assert alike("Yes.") == []
    assert alike("") == []


def test_samples_follow_the_text(magazine: Any) -> None:
    keep_samples(magazine.pk, text_of(1))
    keep_samples(magazine.pk, text_of(5))
    assert alike(text_of(1)) == []
    assert Shingle.objects.count() == keep_samples(magazine.pk, text_of(5))


def test_older_pieces_are_looked_at_once(written: Any) -> None:
    for number, text in enumerate((text_of(1), "Short.")):
        with gate.passage(moving_in=True):
            written(text, f"old-{number}").get_latest_revision().publish()
    assert keep_words_of_older_pieces() == 2
    assert keep_words_of_older_pieces() == 0
    assert len(alike(text_of(1))) == 1


def test_the_desk_says_which_piece_has_the_words(written: Any, django_capture_on_commit_callbacks: Any) -> None:
    first = written(text_of(1))
    with django_capture_on_commit_callbacks(execute=True):
        first.get_latest_revision().publish()
    second = written(text_of(1), "second")
    report = read_page(second.get_latest_revision_as_object())
    assert report
    [finding] = [each for each in report.findings if each["standard"] == "craft.stands-elsewhere"]
    assert "“A piece”" in finding["message"]
    assert finding["places"][0]["block"] == "p1"
