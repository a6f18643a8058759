"""What every engine behind the search must do. An engine's test module has a class that inherits this one."""

from datetime import UTC, datetime, timedelta

import pytest

from byline.search import actions, sources
from byline.search.backends import Backend
from byline.search.models import Entry
from byline.search.question import ask
from byline.search.sources import Indexable

START = datetime(2026, 1, 1, tzinfo=UTC)
SHELF = [
    (
        "The Singer and the Actor",
        "Imogen Strand",
        "A divorce nobody is owed.",
        "They were married in a chapel of ease.",
    ),
    ("On Marriage", "Odile Fournier", "Weddings", "A marriage is a long conversation, and marriages end."),
    ("Nell’s Kitchen", "Theo Marchetti-Boyle", "Café crème", "Don't burn the onions. The long way round is slower."),
    ("Round the Long Way", "Samir Dost", "Stairs", "A staircase, the way it is long: round and round."),
    ("東京の図書館", "Wren Castellane", "Libraries", "図書館 and naïve façades, Œuvre, ß, Ελλάδα."),
    ("Receipts", "Priya Venkat-Holt", "Money", "Money, money, money, and what a marriage costs in money."),
]


def entry(number: int, title: str, byline: str, summary: str, text: str) -> Indexable:
    moment = START + timedelta(days=number)
    facets = (f"column{number % 2}", f"year{moment.year}")
    return Indexable(number, title, f"/{number}/", moment, byline, summary, text, facets=facets)


@pytest.mark.django_db
class BackendContract:
    """Inherit, and give a fixture `backend`."""

    @pytest.fixture(autouse=True)
    def shelf(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sources, "_sources", {})
        actions.put("book", [entry(number, *row) for number, row in enumerate(SHELF, start=1)])

    def found(self, backend: Backend, text: str, *facets: tuple[str, ...], most: int = 50) -> list[int]:
        matches = backend.rank(ask(text, facets), most)
        assert [one.score for one in matches] == sorted((one.score for one in matches), reverse=True)
        entries = Entry.objects.in_bulk([one.entry_id for one in matches])
        return [entries[one.entry_id].object_id for one in matches]

    @pytest.mark.parametrize(
        ("typed", "expected"),
        [
            ("marriage", {2, 6}),
            ("MARRIAGES", {2, 6}),
            ("married", {1}),
            ("marriage conversation", {2}),
            ("marriage singer", set()),
            ("kitchen -onions", set()),
            ("imogen", {1}),
            ("Marchetti-Boyle", {3}),
            ("cafe", {3}),
            ("CAFÉ CRÈME", {3}),
            ("dont burn", {3}),
            ("don’t", {3}),
            ("nell", {3}),
            ("Nell's", {3}),
            ('"long way round"', {3}),
            ('"round the long way"', {4}),
            ("long way round", {3, 4}),
            ("marriage -money", {2}),
            ('round -"long way round"', {4}),
            ("facade", {5}),
            ("naive", {5}),
            ("図書館", {5}),
            ("ελλάδα", {5}),
            ("the", {1, 3, 4}),
            ("-marriage", set()),
            ("", set()),
        ],
    )
    def test_finds(self, backend: Backend, typed: str, expected: set[int]) -> None:
        assert set(self.found(backend, typed)) == expected

    def test_the_title_counts_more_than_the_text(self, backend: Backend) -> None:
        assert self.found(backend, "marriage") == [2, 6]

    def test_facets_narrow(self, backend: Backend) -> None:
        assert self.found(backend, "marriage", ("column0",)) == [2, 6]
        assert self.found(backend, "marriage", ("column1",)) == []
        assert self.found(backend, "money", ("column0", "column1"), ("year2026",)) == [6]
        assert self.found(backend, "column0") == []

    def test_at_most_as_many_as_asked(self, backend: Backend) -> None:
        assert len(self.found(backend, "marriage", most=1)) == 1

    def test_a_changed_entry_is_found_by_its_new_words_only(self, backend: Backend) -> None:
        actions.put("book", [entry(2, "On Bicycles", "Odile Fournier", "Wheels", "Two of them.")])
        assert self.found(backend, "bicycle") == [2]
        assert self.found(backend, "marriage") == [6]

    def test_a_dropped_entry_is_not_found(self, backend: Backend) -> None:
        actions.drop("book", [2])
        assert self.found(backend, "marriage") == [6]

    def test_a_row_deleted_behind_our_back_is_not_found(self, backend: Backend) -> None:
        Entry.objects.filter(object_id=2).delete()
        assert self.found(backend, "marriage") == [6]

    @pytest.mark.parametrize(
        "typed",
        [
            'a"b"c"',
            '"',
            '""',
            "'",
            "*",
            "marri*",
            "NEAR(a b)",
            "a AND OR NOT",
            "title:marriage",
            "{title}: x",
            "^marriage",
            "a + b",
            "(((",
            ")",
            "\\",
            "%_%",
            "--",
            "- -",
            "; DROP TABLE search_entry; --",
            "\x00",
            "marriage\x00money",
            "\ud800",
            "😀",
            "👩‍👩‍👧 family",
            "!&|<->:*",
            "a & !b | (c <-> d):*",
            "x" * 10_000,
            "marriage " * 5_000,
            '"' + "long way " * 500 + '"',
            "-" * 300,
            "日本語 中文 한국어",
            "नमस्ते दुनिया",
            "ﬁne ｆｕｌｌ",
            "1e5 3.14 0x1F -1",
            "http://example.com/a?b=c#d user@host.example /etc/passwd",
            "\u200b\u202e\ufeff",
            "\n\t\r",
        ],
    )
    def test_nothing_typed_is_an_error(self, backend: Backend, typed: str) -> None:
        self.found(backend, typed)

    def test_filling_anew_finds_the_same(self, backend: Backend) -> None:
        rows = [entry(number, *row) for number, row in enumerate(SHELF, start=1)]
        by_id = {row.object_id: row for row in rows}
        sources.register(sources.Source("book", by_id.keys, lambda ids: [by_id[one] for one in ids]))
        actions.fill()
        assert set(self.found(backend, "marriage")) == {2, 6}
        actions.drop("book", [2])
        assert set(self.found(backend, "marriage")) == {6}
