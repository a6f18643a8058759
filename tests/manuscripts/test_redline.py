"""The redline: every change alone, all of them, none of them; marks, links, moves, splits and pictures."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from byline.manuscripts.redline import Redline, between, blocks_of, lines_of

Raw = dict[str, Any]


def text(own: str, html: str) -> Raw:
    return {"type": "paragraph", "value": html, "id": own}


def heading(own: str, words: str, level: str = "2") -> Raw:
    return {"type": "heading", "value": {"text": words, "level": level}, "id": own}


def picture(own: str, pk: int, alt: str = "A shed", caption: str = "") -> Raw:
    image = {"image": pk, "alt_text": alt, "decorative": False}
    return {"type": "image", "value": {"image": image, "caption": caption, "width": "text"}, "id": own}


def said(blocks: list[Raw]) -> list[Any]:
    return [line.says for line in lines_of(blocks)]


def marked(line: Redline) -> str:
    """The changes in one line of text: [-struck-]{+added+}."""
    out = []
    for row in line.rows:
        for name, stretch in getattr(row, "named", lambda: [])():
            old, new = ("".join(each.text for each in side) for side in (stretch.old, stretch.new))
            out.append(new if not name else f"[-{old}-]" * bool(old) + f"{{+{new}+}}" * bool(new))
    return "".join(out)


def test_a_changed_word_is_struck_and_added() -> None:
    line = between([text("a", "<p>We owe her a song.</p>")], [text("a", "<p>We owe her one song.</p>")])
    assert marked(line) == "We owe her [-a-]{+one+} song."
    assert len(line.changes) == 1


def test_emphasis_and_links_are_changes() -> None:
    old = [text("a", '<p>See the <b>song</b> and <a href="https://a.example/">this</a>.</p>')]
    new = [text("a", '<p>See the song and <a href="https://b.example/">this</a>.</p>')]
    line = between(old, new)
    assert len(line.changes) == 2
    assert line.mixed(line.changes[:1])[0]["value"] == '<p>See the song and <a href="https://a.example/">this</a>.</p>'


def test_a_split_paragraph_is_one_change_that_strikes_no_word() -> None:
    old = [text("a", '<p data-block-key="k">One two three. Four five six.</p>')]
    new = [text("a", '<p data-block-key="k">One two three.</p><p data-block-key="l">Four five six.</p>')]
    line = between(old, new)
    assert len(line.changes) == 1
    assert marked(line) == "One two three.[- -]Four five six."
    assert said(line.mixed([])) == said(old)


def test_a_heading_set_into_a_block_splits_it_and_strikes_nothing_else() -> None:
    old = [text("a", "<p>One two three.</p><p>Four five six.</p>")]
    new = [text("a", "<p>One two three.</p>"), heading("h", "A turn"), text("b", "<p>Four five six.</p>")]
    line = between(old, new)
    assert len(line.changes) == 1
    assert line.mixed([]) == old
    assert line.mixed(line.changes) == new


def test_a_moved_block_is_one_change() -> None:
    one, two, three = (text(own, f"<p>{own} has four words here.</p>") for own in ("one", "two", "three"))
    line = between([one, two, three], [three, one, two])
    assert len(line.changes) == 1
    assert line.mixed(line.changes) == [three, one, two]


def test_pictures_change_by_their_parts() -> None:
    line = between([picture("p", 1, caption="Old words here")], [picture("p", 2, caption="New words here")])
    assert len(line.changes) == 2
    half = line.mixed(line.changes[:1])
    assert half[0]["value"]["image"]["image"] == 2
    assert half[0]["value"]["caption"] == "Old words here"


def test_ids_and_keys_that_a_reader_never_sees_are_no_change() -> None:
    old, new = [text("a", '<p data-block-key="k">Same.</p>')], [text("b", "<p>Same.</p>")]
    assert between(old, new).is_empty
    assert between(old, new).mixed([]) == new


def test_keys_that_a_save_gives_to_the_cells_of_a_table_are_no_change() -> None:
    old, new = (
        {
            "type": "table",
            "value": {"caption": "Who", "table": {"columns": [], "rows": [{"values": [cell]}]}},
            "id": "t",
        }
        for cell in ("<p>First</p>", '<p data-block-key="nfc9u">First</p>')
    )
    assert between([old], [new]).is_empty
    others = [text("z", "<p>One word changes here.</p>")], [text("z", "<p>Two word changes there.</p>")]
    line = between([old, *others[0]], [new, *others[1]])
    assert len(line.changes) == 2
    assert line.mixed(line.changes[:1])[0] == new, "the newest keys stay: comments may stand at them"


def test_blocks_that_nobody_touched_come_out_to_the_letter() -> None:
    table = {"type": "table", "value": {"caption": "Who", "table": {"columns": [], "rows": []}}, "id": "t"}
    strange = text("a", '<p data-block-key="x1"><i><b>Odd</b></i>  order</p><hr/>')
    old = [strange, table, text("z", "<p>One word changes.</p>"), text("y", "<p>And other here.</p>")]
    new = [strange, table, text("z", "<p>Two word changes.</p>"), text("y", "<p>And another here.</p>")]
    line = between(old, new)
    assert line.mixed(line.changes[:1])[:2] == [strange, table]


WORD = st.sampled_from(
    [
        "we",
        "owe",
        "her",
        "a",
        "song",
        "and",
        "nothing",
        "else",
        "she",
        "said",
        "it",
        "twice",
        "on",
        "Sunday",
        "Ö",
        "東京",
        "“no”",
        "&amp;",
        "&lt;3",
    ]
)
MARK = st.sampled_from(
    ["{}", "{}", "{}", "<b>{}</b>", "<i>{}</i>", "<b><i>{}</i></b>", '<a href="https://a.example/">{}</a>']
)
INLINE = st.lists(st.builds(lambda mark, word: mark.format(word), MARK, WORD), min_size=1, max_size=12).map(" ".join)
KEY = st.text("abcdefgh", min_size=5, max_size=5)
PARA = st.builds(lambda key, words: f'<p data-block-key="{key}">{words}</p>', KEY, INLINE)
ITEMS = st.lists(INLINE, min_size=1, max_size=3).map(lambda each: f"<ul><li>{'</li><li>'.join(each)}</li></ul>")
NESTED = st.builds("<ol><li>{}<ul><li>{}</li></ul></li><li>{}</li></ol>".format, INLINE, INLINE, INLINE)
PROSE = st.lists(st.one_of(PARA, PARA, PARA, ITEMS, NESTED, st.just("<hr/>")), min_size=1, max_size=4).map("".join)
VALUES = st.one_of(
    st.tuples(st.just("paragraph"), PROSE),
    st.tuples(st.just("paragraph"), PROSE),
    st.tuples(st.just("heading"), st.builds(lambda w, n: {"text": w, "level": n}, WORD, st.sampled_from("23"))),
    st.tuples(st.just("quote"), st.builds(lambda t, s: {"text": f"<p>{t}</p>", "speaker": s, "time": ""}, INLINE, WORD)),
    st.tuples(st.just("image"), st.builds(lambda n, alt: picture("", n, alt)["value"], st.integers(1, 3), WORD)),
    st.tuples(
        st.just("list"),
        st.builds(
            lambda items: {"style": "bullets", "items": [{"type": "item", "id": f"i{n}", "value": f"<p>{each}</p>"} for n, each in enumerate(items)]},
            st.lists(INLINE, min_size=1, max_size=3),
        ),
    ),
)  # fmt: skip
STREAM = st.lists(VALUES, max_size=5).map(
    lambda found: [{"type": kind, "value": value, "id": f"b{n}"} for n, (kind, value) in enumerate(found)]
)


@st.composite
def edited(draw: st.DrawFn) -> tuple[list[Raw], list[Raw]]:
    """A text, and the same text after somebody has been at it."""
    old = draw(STREAM)
    kept = [block for block in old if draw(st.integers(0, 5))]
    new = draw(st.permutations(kept)) if draw(st.booleans()) else kept
    return old, [*new, *({**block, "id": f"n{n}"} for n, block in enumerate(draw(STREAM)[:2]))]


@settings(max_examples=60, deadline=None)
@given(edited() | st.tuples(STREAM, STREAM))
def test_all_changes_give_exactly_the_new_text_and_none_the_old(texts: tuple[list[Raw], list[Raw]]) -> None:
    old, new = texts
    line = between(old, new)
    assert line.mixed(line.changes) == new
    if line.changes:
        assert line.mixed([]) == old
    assert len(set(line.changes)) == len(line.changes)
    whole = blocks_of(line.lines(line.changes))
    none = blocks_of(line.lines([]))
    assert said(whole) == said(new), "the rows themselves, without the short cut"
    assert said(none) == said(old)


@settings(max_examples=25, deadline=None)
@given(edited(), st.data())
def test_changes_taken_one_by_one_in_any_order_end_in_the_new_text(
    texts: tuple[list[Raw], list[Raw]], data: st.DataObject
) -> None:
    now, new = texts
    for _ in range(200):
        line = between(now, new)
        if line.is_empty:
            break
        now = line.mixed([data.draw(st.sampled_from(line.changes))])
    assert said(now) == said(new)
