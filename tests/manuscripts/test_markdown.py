"""Markdown: what a writer without scripts sees, types, and gets back."""

import pytest
from hypothesis import given, settings

from byline.manuscripts.blocks import Placed
from byline.manuscripts.markdown import from_markdown, to_html, to_markdown
from byline.manuscripts.parts import Picture
from byline.manuscripts.redline import between

from .test_redline import STREAM, Raw, heading, picture, text

KNOWN = {"paragraph", "heading", "quote", "list", "image", "sources", "table", "pull_quote", "unconverted", "embed"}


class Drawer:
    """Our own pictures by their numbers."""

    def picture(self, picture: Picture) -> Placed | None:
        number = picture.src.removeprefix("picture/")
        return Placed(int(number), "") if number.isdigit() else None

    def recording(self, src: str) -> int | None:
        return None

    def why_not(self, src: str) -> str:
        return "not here"


def saved(markdown: str, old: list[Raw]) -> list[Raw]:
    return from_markdown(markdown, old, Drawer(), known=KNOWN, shown=to_markdown(old))


PIECE = [
    text("a", '<p data-block-key="k1">We owe <b>her</b> a <a href="https://a.example/x_y">song</a>.</p><p data-block-key="k2">2. is no list * here_.</p>'),
    heading("h", "What we *owe*"),
    {"type": "background", "value": {"title": "Who", "text": "<p>They.</p>", "facts": []}, "id": "bg-1"},
    {"type": "quote", "value": {"text": "<p>I owe you a song.</p>", "speaker": "Delphine Marr", "source": "Radio", "source_url": "", "time": ""}, "id": "q"},
    {"type": "list", "value": {"style": "steps", "items": [{"type": "item", "id": "i1", "value": "<p>Sing.</p>"}, {"type": "item", "id": "i2", "value": "<p>Stop.</p>"}]}, "id": "l"},
    picture("p", 7, "A harbour", "The \"old\" harbour"),
    text("b", '<p data-block-key="k3">Said twice.<sup><a href="#source-1">[1]</a></sup></p><ul><li data-block-key="k4">One</li><li data-block-key="k5">Two<ol><li data-block-key="k6">Three</li></ol></li></ul>'),
    {"type": "sources", "value": {"items": [{"type": "item", "id": "s1", "value": {"text": "<p>The Long Way Round</p>", "publisher": "Northlight", "url": "", "accessed_on": None}}]}, "id": "s"},
]  # fmt: skip


def test_a_piece_reads_as_markdown() -> None:
    written = to_markdown(PIECE, name=lambda block: "Background box")
    assert "We owe **her** a [song](https://a.example/x_y)." in written
    assert "\\2. is no list \\* here\\_." in written or "2\\. is no list" in written
    assert "[[bg-1: Background box]]" in written
    assert "> I owe you a song.\n>\n> — Delphine Marr" in written
    assert '![A harbour](picture/7 "The \\"old\\" harbour")' in written
    assert "Said twice.[^1]" in written and "[^1]: The Long Way Round" in written  # noqa: PT018


def test_saving_without_a_change_changes_nothing() -> None:
    assert saved(to_markdown(PIECE), PIECE) == PIECE


def test_an_edit_keeps_everything_around_it() -> None:
    made = saved(
        to_markdown(PIECE)
        .replace("a song](", "a long song](")
        .replace("Sing.", "Sing out.")
        .replace("Long Way", "Longer Way"),
        PIECE,
    )
    assert [block["id"] for block in made] == [block["id"] for block in PIECE]
    assert 'data-block-key="k1"' in made[0]["value"]
    assert made[4]["value"]["style"] == "steps"
    assert made[4]["value"]["items"][0] == {"type": "item", "id": "i1", "value": "<p>Sing out.</p>"}
    assert made[7]["value"]["items"][0]["value"]["publisher"] == "Northlight"
    assert made[3] == PIECE[3]
    assert len(between(PIECE, made).changes) == 2


def test_a_held_place_has_a_short_name_and_is_found_by_the_long_one_too() -> None:
    own = "5f60eced-49b3-4259-8b92-d589eb21e589"
    held = [text("a", "<p>Before.</p>"), {"type": "table", "value": {"caption": "Who"}, "id": own}]
    written = to_markdown(held)
    assert "[[5f60eced: table]]" in written
    for name in (own, own[:8]):
        assert saved(f"After.\n\n[[{name}: table]]\n\nBehind.", held)[1] == held[1]


def test_a_held_place_that_is_taken_out_takes_its_block_along() -> None:
    made = saved(to_markdown(PIECE).replace("[[bg-1: background]]", ""), PIECE)
    assert [block["id"] for block in made] == [block["id"] for block in PIECE if block["id"] != "bg-1"]


def test_new_words_become_the_blocks_they_mean() -> None:
    made = saved(
        "Hello.\n\n## A turn\n\n> Said so.\n>\n> — She\n\n- one\n- two\n\nSee.[^n]\n\n[^n]: Where *it* stood\n[^m]: Never called\n",
        [],
    )
    assert [block["type"] for block in made] == ["paragraph", "heading", "quote", "list", "paragraph", "sources"]
    assert made[2]["value"]["speaker"] == "She"
    assert len(made[5]["value"]["items"]) == 2, "a note nobody calls is still hers"
    assert "#source-1" in made[4]["value"]


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "[x](javascript:alert(1))",
        "![x](javascript:alert(1))",
        "<img src=x onerror=alert(1)>",
    ],
)
def test_nothing_typed_becomes_a_program(hostile: str) -> None:
    made = str(saved(hostile, []))
    assert "<script" not in made.replace("&lt;script", "")
    assert 'href="javascript' not in made
    assert "<img" not in made.replace("&lt;img", "")


def test_a_file_of_markdown_has_footnotes_that_lead_there_and_back() -> None:
    html = to_html("One.[^1]\n\n[^1]: Note\n")
    assert 'href="#note-1"' in html
    assert 'href="#call-1"' in html


@settings(max_examples=40, deadline=None)
@given(STREAM)
def test_whatever_a_piece_holds_it_comes_back_to_the_letter(blocks: list[Raw]) -> None:
    assert saved(to_markdown(blocks), blocks) == blocks
