"""The rules can fail: each is broken once in a tiny package of two or three rooms."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.structure import rules
from tests.structure.docstrings import docstrings_that_say_too_little
from tests.structure.reaching import reaches_of
from tests.structure.rooms import Exemption, Room, Table
from tests.structure.sizes import files_past_their_limit

HOUSE = Table(
    {
        "kit": Room("kit", 0, frozenset()),
        "cellar": Room("cellar", 1, frozenset()),
        "pantry": Room("pantry", 1, frozenset()),
        "kitchen": Room("kitchen", 2, frozenset({"cellar"})),
        "roof": Room("roof", 7, None),
    }
)
TIDY = {
    "kit/__init__.py": "",
    "cellar/__init__.py": "",
    "cellar/models.py": "from byline.kit import x",
    "pantry/__init__.py": "",
    "kitchen/__init__.py": "",
    "kitchen/models.py": "from byline.cellar.models import Barrel",
    "kitchen/actions.py": "from .models import Pot",
    "roof/__init__.py": "import byline.kitchen.views\nINCLUDE = 'byline.pantry.urls'",
    "kitchen/views.py": "from . import actions",
}


def build(folder: Path, **changes: str) -> Path:
    """A package of the tidy house with some files changed; `kitchen__views__py` stands for `kitchen/views.py`."""
    files = TIDY | {
        name.replace("__", "/").replace("/py", ".py").replace("/html", ".html"): text for name, text in changes.items()
    }
    package = folder / "byline"
    for name, text in files.items():
        path = package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return package


def broken(rule: Callable[..., list[str]], package: Path, house: Table = HOUSE) -> list[str]:
    return rule(rules.without_exempt(reaches_of(package), house), house)


ALL = [
    rules.undrawn_arrows,
    rules.unused_arrows,
    rules.arrows_not_downhill,
    rules.reaches_indoors,
    rules.loops,
    rules.shelves_out_of_order,
]


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.__name__)
def test_a_tidy_house_breaks_no_rule(rule: Callable[..., list[str]], tmp_path: Path) -> None:
    assert broken(rule, build(tmp_path)) == []


@pytest.mark.parametrize(
    "text",
    [
        "import byline.pantry",
        "from byline import pantry",
        "from ..pantry import jam",
        "def f():\n    from byline.pantry.models import Jam",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from byline.pantry.models import Jam",
        "jam = ForeignKey('pantry.Jam', CASCADE)",
        "template = 'pantry/shelf.html'",
        "path = 'byline.pantry.models.Jam'",
        "jam = apps.get_model('pantry', 'Jam')",
    ],
)
def test_an_arrow_that_is_not_in_the_table(text: str, tmp_path: Path) -> None:
    [sentence] = broken(rules.undrawn_arrows, build(tmp_path, kitchen__rules__py=text))
    assert sentence.startswith("kitchen/rules.py:")
    assert "no arrow to pantry" in sentence


@pytest.mark.parametrize(
    "text",
    [
        "{% extends 'pantry/base.html' %}",
        '{% include "pantry/jam.html" with x=1 %}',
        "{% include 'bare.html' %}",
        "{% load i18n jam_tags %}",
        "{% static 'pantry/jam.css' %}",
    ],
)
def test_a_template_that_reaches_another_room(text: str, tmp_path: Path) -> None:
    package = build(tmp_path, pantry__templatetags__jam_tags__py="", pantry__templates__bare__html="")
    (package / "kitchen/templates/kitchen").mkdir(parents=True)
    (package / "kitchen/templates/kitchen/stove.html").write_text(text)
    [sentence] = broken(rules.undrawn_arrows, package)
    assert "kitchen/kitchen/stove.html reaches pantry" in sentence


def test_an_arrow_that_nothing_uses(tmp_path: Path) -> None:
    [sentence] = broken(rules.unused_arrows, build(tmp_path, kitchen__models__py=""))
    assert "from kitchen to cellar" in sentence


def test_an_arrow_up_and_an_arrow_sideways(tmp_path: Path) -> None:
    text = "from byline.kitchen.models import Pot\nfrom byline.pantry import jam"
    sentences = broken(rules.arrows_not_downhill, build(tmp_path, cellar__rules__py=text))
    assert len(sentences) == 2
    assert "reaches up to kitchen.models" in sentences[0]
    assert "reaches sideways to pantry" in sentences[1]


def test_the_views_of_another_room(tmp_path: Path) -> None:
    package = build(tmp_path, cellar__views__py="", kitchen__rules__py="from byline.cellar.views import barrel")
    [sentence] = broken(rules.reaches_indoors, package)
    assert "kitchen.rules uses cellar.views" in sentence


@pytest.mark.parametrize("back", ["from . import actions", "def f():\n    from .actions import cook"])
def test_a_loop_inside_a_room(back: str, tmp_path: Path) -> None:
    [sentence] = broken(rules.loops, build(tmp_path, kitchen__models__py=back))
    assert "kitchen.actions → kitchen.models → kitchen.actions" in sentence


def test_types_alone_make_no_loop(tmp_path: Path) -> None:
    text = "import typing\nif typing.TYPE_CHECKING:\n    from .actions import cook"
    assert broken(rules.loops, build(tmp_path, kitchen__models__py=text)) == []


@pytest.mark.parametrize("through", ["from .views import page", "from .recipes import soup"])
def test_a_shelf_that_imports_a_later_one(through: str, tmp_path: Path) -> None:
    package = build(tmp_path, kitchen__rules__py=through, kitchen__recipes__py="from .views import page")
    [sentence] = broken(rules.shelves_out_of_order, package)
    assert sentence.startswith("kitchen.rules imports kitchen.views: rules stand before views")


def test_an_exemption_covers_one_reach_and_no_more(tmp_path: Path) -> None:
    package = build(tmp_path, kitchen__rules__py="from .views import page\nfrom byline.pantry import jam")
    exempt = Table(HOUSE.rooms, (Exemption("kitchen.rules", "pantry", "Jam is eaten where it is made."),))
    assert broken(rules.undrawn_arrows, package, exempt) == []
    assert len(broken(rules.shelves_out_of_order, package, exempt)) == 1


def test_an_exemption_that_nothing_needs_or_that_gives_no_reason(tmp_path: Path) -> None:
    exempt = Table(
        HOUSE.rooms,
        (
            Exemption("kitchen.rules", "pantry", "There was jam here once."),
            Exemption("kitchen.actions", "kitchen.models", ""),
        ),
    )
    sentences = rules.unused_exemptions(reaches_of(build(tmp_path)), exempt)
    assert sentences == [
        "kitchen.rules → pantry is exempt, but nothing reaches so: take the row out.",
        "kitchen.actions → kitchen.models is exempt without a reason.",
    ]


def test_a_room_without_a_row_and_a_row_without_a_room(tmp_path: Path) -> None:
    rows = {name: room for name, room in HOUSE.rooms.items() if name != "pantry"} | {
        "attic": Room("attic", 3, frozenset())
    }
    assert rules.missing_rows(build(tmp_path), Table(rows)) == [
        "The room pantry has no row in rooms.toml.",
        "rooms.toml has a row for attic, but there is no such room.",
    ]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "has 0 sentences"),
        ("Wine and oil. Its verbs are storing and finding.", "has 2 sentences"),
        ("Wine and oil. It stores and finds. It is not a fridge.", "should name its verbs"),
        ("Wine and oil. Its verbs are storing and finding. It is cold.", "should say what it is not"),
    ],
)
def test_a_docstring_that_says_too_little(text: str, complaint: str, tmp_path: Path) -> None:
    good = '"""Bread.\n\nIts verb is `eat`.\nNothing else.\n"""'
    package = build(tmp_path)
    for room in ("kit", "pantry", "kitchen", "roof"):
        (package / room / "__init__.py").write_text(good)
    (package / "cellar/__init__.py").write_text(f'"""{text}"""')
    [sentence] = docstrings_that_say_too_little(package, HOUSE)
    assert sentence.startswith("cellar: ")
    assert complaint in sentence


@pytest.mark.parametrize(("name", "lines"), [("a.py", 301), ("a.html", 121), ("a.css", 201)])
def test_a_file_that_is_too_long(name: str, lines: int, tmp_path: Path) -> None:
    (tmp_path / "src/migrations").mkdir(parents=True)
    (tmp_path / "src" / name).write_text("x\n" * lines)
    (tmp_path / "src" / f"short{name}").write_text("x\n" * (lines - 1))
    (tmp_path / "src/migrations" / name).write_text("x\n" * lines)
    [sentence] = files_past_their_limit(tmp_path)
    assert sentence.startswith(f"src/{name} has {lines} lines")
