"""Documents keep their places."""

import unicodedata
from pathlib import Path

import pytest

from byline.desk.document import Document, Span
from byline.desk.readers import from_html, from_markdown, from_stream, from_text

PIECE = """---\r
title: "Tea, and \\"more\\""\r
byline: "Ida Kettle"\r
date: 2026-10-12\r
---\r
\r
# Not *the* title\r
\r
She read *The Long\r
Corridor* twice, see [the review](https://kettle.example/a_b_c "old").\r
\r
> Dear Ida,\r
>\r
> I am cold.\r
\r
- One\xa0\xa0thing\r
- Zoe\u0308 and a zero\u200bwidth\r
\r
![](boat.jpg)\r
"""


@pytest.fixture
def document() -> Document:
    return from_markdown(PIECE)


def test_every_sentence_leads_back_to_the_file(document: Document) -> None:
    assert document.source is not None
    for sentence in document.sentences:
        start, end = document.source_span(Span(sentence.start, sentence.end))
        words = document.source[start:end]
        for sign in "*>\u200b\\":
            words = words.replace(sign, "")
        words = unicodedata.normalize("NFC", " ".join(words.split()))
        assert sentence.text[:12] in words or "](" in words


def test_blocks_have_their_kinds_and_clean_words(document: Document) -> None:
    assert [(block.kind, block.text) for block in document.blocks] == [
        ("title", 'Tea, and "more"'),
        ("byline", "Ida Kettle"),
        ("heading", "Not the title"),
        ("paragraph", "She read The Long Corridor twice, see the review."),
        ("quote", "Dear Ida,"),
        ("quote", "I am cold."),
        ("list-item", "One thing"),
        ("list-item", "Zoë and a zerowidth"),
        ("image", ""),
    ]


def test_a_link_and_a_picture_point_at_all_of_their_source(document: Document) -> None:
    start, block = next((start, block) for start, block in document.placed() if block.marked("link"))
    a, b = document.source_span(document.mark_span(start, block, block.marked("link")[0]))
    assert PIECE[a:b] == '[the review](https://kettle.example/a_b_c "old")'
    start, block = list(document.placed())[-1]
    a, b = document.source_span(document.mark_span(start, block, block.marked("image")[0]))
    assert PIECE[a:b] == "![](boat.jpg)"


def test_quotations_are_known(document: Document) -> None:
    spoken = from_text("“I am,” he said, ‘not the dogs’ keeper’, and it’s so.")
    assert [spoken.text[a:b] for a, b, _ in spoken.quotations] == ["“I am,”", "‘not the dogs’ keeper’"]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Mr. Hale met Dr. J. R. Ames at 9 a.m. They ate.", ["Mr. Hale met Dr. J. R. Ames at 9 a.m.", "They ate."]),
        ("Is it? “Yes!” she said. It is.", ["Is it?", "“Yes!” she said.", "It is."]),
        ("It cost 3.50 at St. Ives. So what…", ["It cost 3.50 at St. Ives.", "So what…"]),
    ],
)
def test_sentences_end_where_they_end(text: str, sentences: list[str]) -> None:
    assert [sentence.text for sentence in from_text(text).sentences] == sentences


def test_a_plain_text_with_a_title_and_a_byline() -> None:
    found = from_text("On tea\n\nBy Ida Kettle\n\nTea is warm.\n\nTea is good.")
    assert [block.kind for block in found.blocks] == ["title", "byline", "paragraph", "paragraph"]


def test_html_becomes_what_a_reader_sees() -> None:
    found = from_html(
        "<h1>Tea</h1><p class=byline>Ida Kettle</p><script>alert(1)</script>"
        "<p>It is <em>warm</em>, <a href='/x'>here</a>.<p>Two<blockquote><p>Cold.</blockquote><img src=a.png>"
    )
    assert [(block.kind, block.text) for block in found.blocks] == [
        ("title", "Tea"),
        ("byline", "Ida Kettle"),
        ("paragraph", "It is warm, here."),
        ("paragraph", "Two"),
        ("quote", "Cold."),
        ("image", ""),
    ]
    assert found.text.startswith("Tea\n\nIda Kettle")


def test_stream_blocks_keep_their_ids() -> None:
    found = from_stream(
        [
            {"type": "paragraph", "id": "a1", "value": "<p>One.</p><p>Two.</p>"},
            {"type": "heading", "id": "b2", "value": {"text": "Three", "level": 3}},
        ],
        {"title": "Tea", "bio": "<p>Ida Kettle is a plumber.</p>"},
    )
    assert [(block.id, block.kind) for block in found.blocks] == [
        ("title", "title"),
        ("a1", "paragraph"),
        ("a1/1", "paragraph"),
        ("b2", "heading"),
        ("bio", "bio"),
    ]


def test_labelled_pieces_lead_back_to_their_files() -> None:
    folder = Path(__file__).parents[2] / "benchmarks" / "desk" / "pieces"
    for path in sorted(folder.glob("*.md"))[:8]:
        text = path.read_bytes().decode()
        piece = from_markdown(text)
        for token in piece.tokens[::7]:
            start, end = piece.source_span(Span(token.start, token.end))
            assert unicodedata.normalize("NFC", text[start:end]).replace("*", "") == token.text
