"""From what a reader typed to what a reader sees."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from byline.search import actions, sources, vocabulary
from byline.search.models import Entry, Word
from byline.search.queries import Answer, find
from byline.search.snippets import Marker, Piece
from byline.search.sources import Indexable

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 6, 1, tzinfo=UTC)


def book(number: int, title: str, text: str = "", byline: str = "", *, age: int = 0) -> Indexable:
    return Indexable(number, title, f"/{number}/", NOW - timedelta(days=age), byline, "", text)


@pytest.fixture(autouse=True)
def shelf() -> None:
    actions.put(
        "book",
        [
            book(1, "Delphine Marr and Jonah Vale", "They married in a chapel by the harbour.", "Imogen Strand"),
            book(2, "The Sourdough Question", "Bread, and a friendship. May we eat it in the car?", "Odile Fournier"),
            book(3, "A Staircase in Herat", "Oak treads and a lost friend in May.", "Samir Dost"),
            book(4, "Notes on a Chapel", "The roof leaks on the congregation.", "Wren Castellane"),
        ],
    )


def ids(answer: Answer) -> list[int]:
    return [result.entry.object_id for result in answer.results]


@pytest.mark.parametrize(
    ("typed", "searched", "first"),
    [
        ("Imogn Strand", "imogen strand", 1),
        ("Imogen Strnad", "imogen strand", 1),
        ("Castelane", "castellane", 4),
        ("Castellaine", "castellane", 4),
        ("odile furnier", "odile fournier", 2),
        ("mar delphine", "marr delphine", 1),
        ("delfine", "delphine", 1),
        ("sourdoh", "sourdough", 2),
        ("fiendship", "friendship", 2),
        ("staricase", "staircase", 3),
        ("mraried", "married", 1),
        ("congergation", "congregation", 4),
    ],
)
def test_a_slip_is_forgiven(typed: str, searched: str, first: int) -> None:
    answer = find(typed)
    assert (answer.searched, ids(answer)[:1]) == (searched, [first])


def test_a_slip_stays_when_the_reader_insists() -> None:
    answer = find("Imogn Strand", as_typed=True)
    assert (ids(answer), answer.searched) == ([], "")


@pytest.mark.parametrize(("typed", "first"), [("staircas", 3), ("imogen stra", 1), ("harb", 1), ("Castella", 4)])
def test_the_last_word_may_be_unfinished(typed: str, first: int) -> None:
    answer = find(typed)
    assert (ids(answer)[:1], answer.searched) == ([first], "")


def test_a_long_question_finds_pieces_with_some_of_its_words() -> None:
    answer = find("why does my friend keep a staircase in the congregation")
    assert answer.some_words
    assert set(ids(answer)) >= {3, 4}


def test_words_that_stand_nowhere_find_nothing() -> None:
    answer = find("xylophonist")
    assert (ids(answer), answer.total, answer.asked) == ([], 0, True)


def test_newer_first_where_words_are_equal() -> None:
    actions.put("book", [book(10, "Kettles", age=2000), book(11, "Kettles", age=1), book(12, "Kettles", age=900)])
    assert ids(find("kettles")) == [11, 12, 10]


def test_a_better_answer_beats_a_newer_one() -> None:
    actions.put("book", [book(10, "Kettles", "The kettle.", age=700), book(11, "Pans", "Also a kettle.", age=1)])
    assert ids(find("kettle")) == [10, 11]


def test_pages() -> None:
    actions.put("book", [book(100 + number, f"Lamp {number}", age=number) for number in range(45)])
    pages = [find("lamp", page=number) for number in (1, 2, 3)]
    assert [len(page.results) for page in pages] == [20, 20, 5]
    assert len({one for page in pages for one in ids(page)}) == 45
    assert (pages[0].total, pages[0].pages, pages[0].has_more) == (45, 3, False)
    assert find("lamp", page=99).page == 3


def test_the_answer_is_marked_in_plain_text() -> None:
    actions.put(
        "book", [book(5, "<b>Marrow</b> & Son", "Was <script>alert('marrow')</script> grown here? Marrows were.")]
    )
    result = find("marrow").results[0]
    assert result.title == [Piece("<b>", False), Piece("Marrow", True), Piece("</b> & Son", False)]
    assert [piece.text for piece in result.snippet if piece.is_hit] == ["marrow", "Marrows"]
    assert "".join(piece.text for piece in result.snippet) == result.entry.text


def test_a_snippet_shows_where_the_words_stand() -> None:
    text = "Nothing here. " * 60 + "Then the walrus met the carpenter. " + "Nothing again. " * 60
    pieces = Marker(["walrus", "carpenter"]).snippet(text)
    shown = "".join(piece.text for piece in pieces)
    assert "the walrus met the carpenter" in shown
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert len(shown) < 300


@pytest.mark.parametrize(
    ("word", "text", "hit"),
    [
        ("cafe", "Ein Café.", "Café"),
        ("nells", "Nell’s desk", "Nell’s"),
        ("happy", "HAPPILY? Happy.", "Happy"),
        ("図書館", "図書館", "図書館"),
    ],
)
def test_marks_words_however_they_are_written(word: str, text: str, hit: str) -> None:
    assert [piece.text for piece in Marker([word]).mark(text) if piece.is_hit] == [hit]


def counted() -> dict[str, tuple[int, int]]:
    return {word.word: (word.documents, word.heads) for word in Word.objects.all()}


def test_the_vocabulary_follows_the_entries() -> None:
    actions.put("book", [book(1, "Delphine Marr Again", "A chapel."), book(9, "Zinnias", "Zinnias and a chapel.")])
    actions.drop("book", [2, 9])
    kept = counted()
    actions.recount()
    assert kept == counted()
    assert "zinnias" not in kept
    assert kept["chapel"] == (2, 1)


def test_putting_the_same_again_writes_nothing(django_assert_num_queries: object) -> None:
    with django_assert_num_queries(3):  # type: ignore[operator]  # savepoint, the old rows, release
        actions.put("book", [book(3, "A Staircase in Herat", "Oak treads and a lost friend in May.", "Samir Dost")])


def test_rebuilding_takes_in_what_is_missing_and_out_what_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = {1: book(1, "Delphine Marr"), 7: book(7, "Quinces")}

    def make(wanted: Sequence[int]) -> list[Indexable]:
        return [rows[one] for one in wanted if one in rows]

    monkeypatch.setattr(sources, "_sources", {"book": sources.Source("book", lambda: [1, 7, 8], make)})
    actions.rebuild()
    assert sorted(Entry.objects.values_list("object_id", flat=True)) == [1, 7]
    assert set(counted()) == {"delphine", "marr", "quinces"}


def test_things_of_one_second_have_keys_of_their_own() -> None:
    same = [Indexable(number * 2**16 + 5, "Twin", "/", NOW) for number in range(3)]
    actions.put("book", same)
    actions.put("song", same)
    assert Entry.objects.filter(title="Twin").count() == 6


def test_similar_words_are_rated() -> None:
    assert vocabulary.similar("fiend")[0] == "friend"
    assert vocabulary.similar("ab") == []
    assert vocabulary.similar("x" * 500) == []
