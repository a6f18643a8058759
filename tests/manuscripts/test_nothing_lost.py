"""Visible words, pictures and links of a source are those of its parts and notes: by example, and by any soup."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byline.manuscripts.clean import rich
from byline.manuscripts.html import from_wordpress
from byline.manuscripts.parts import Manuscript, Paragraph, Unconverted
from byline.manuscripts.words import missing, tally, tally_html

SCRAPS = [
    "word", " ", "\n", "\n\n", "<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<div>", "</div>", "<br>", "<hr>",
    "<ul>", "</ul>", "<ol>", "<li>", "</li>", "<h2>", "</h2>", "<blockquote>", "</blockquote>", "<cite>", "</cite>",
    '<a href="https://x.example/">', '<a href="/local/">', "</a>", '<img src="https://x.example/a.jpg">',
    "<figure>", "</figure>", "<figcaption>", "</figcaption>", "<table>", "<tr>", "<td>", "</td>", "</tr>", "</table>",
    "<th>", "<pre>", "</pre>", "<code>", "</code>", "<details>", "<summary>", "</summary>", "</details>",
    "[caption]", "[/caption]", '[caption caption="under it"]', "[gallery]", "[box a=1]", "[/box]", "[sic]", "[", "]",
    "[ref]", "[/ref]", "[[gallery]]", "<!-- wp:group -->", "<!-- /wp:group -->", "<!-- wp:search /-->", "<!--more-->",
    "<!-- wp:list-item -->", "<!-- /wp:list-item -->", "<!--", "-->", "<form>", "</form>", "<span>", "</span>",
    "https://vimeo.com/12", "&amp;", "&lt;p&gt;", "<", ">", "é", "字", "\x00", "<dl>", "<dt>", "<dd>", "<q>", "</q>",
]  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(SCRAPS), max_size=25))
def test_no_soup_loses_a_word_a_picture_or_a_link(scraps: list[str]) -> None:
    source = "".join(scraps)
    lost = missing(tally_html(source), tally(from_wordpress(source)))
    assert lost.is_empty(), str(lost)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_any_text_at_all_is_read_without_an_error(text: str) -> None:
    manuscript = from_wordpress(text)
    assert missing(tally_html(text), tally(manuscript)).is_empty()


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from([*SCRAPS, "<script>", "</script>", "<p onclick=x>", "<svg onload=x>"]), max_size=25))
def test_nothing_unclean_crosses_the_border(scraps: list[str]) -> None:
    for part in from_wordpress("".join(scraps)).parts:
        if isinstance(part, Paragraph):
            assert rich(part.text) == part.text


def test_the_proof_can_fail() -> None:
    source = '<p>Two words and <a href="https://x.example/">a link</a> <img src="a.jpg"></p>'
    lost = missing(tally_html(source), tally(Manuscript((Paragraph("<p>Two words and a link</p>"),))))
    assert lost.links == {"//x.example/": 1}
    assert lost.pictures == {"a.jpg": 1}
    lost = missing(tally_html(source), tally(Manuscript((Unconverted(source, "kept"),))))
    assert lost.is_empty()


def test_a_repeated_word_must_be_there_twice() -> None:
    lost = missing(tally_html("very very old"), tally(Manuscript((Paragraph("<p>very old</p>"),))))
    assert lost.words == {"very": 1}


@pytest.mark.parametrize("size", [2_000, 4_000])
def test_hostile_marks_are_read_in_a_moment(size: int) -> None:
    """Unclosed marks by the thousand must not make the scanner start over for each."""
    for scrap in ("<!--", "[a ", "<a ", "<!-- wp:x", "<script>", "[gallery", "<!-- wp:x {"):
        from_wordpress(scrap * size)
