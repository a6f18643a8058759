"""A redline in words: what is no running text can be read, too."""

from typing import Any

from byline.manuscripts.redline import between
from byline.writing.showing import ShownLine, changed

Raw = dict[str, Any]


def table(cell: str, heading: str = "Part") -> Raw:
    held = {"columns": [{"type": "text", "heading": heading}], "rows": [{"values": [cell]}], "caption": ""}
    return {"type": "table", "value": {"caption": "Who watched", "table": held}, "id": "t"}


def heading(level: str) -> Raw:
    return {"type": "heading", "value": {"text": "What we were shown", "level": level}, "id": "h"}


def only_change(old: list[Raw], new: list[Raw]) -> ShownLine:
    (line,) = changed(between(old, new))
    return line


def words(line: ShownLine, state: str) -> str:
    return " ".join(piece.html.strip() for piece in line.pieces if piece.state == state)


def test_a_changed_table_shows_its_words_before_and_after() -> None:
    line = only_change([table("<p>Six &lt;million&gt;</p>")], [table("<p>Five <b>million</b></p>")])
    assert words(line, "struck") == "Six &lt;million&gt;"
    assert words(line, "added") == "Five million"
    assert words(line, "kept").split() == ["Who", "watched", "Part"]
    assert not line.is_wordless


def test_a_table_that_came_or_went_says_what_it_says() -> None:
    assert "First" in words(only_change([], [table("<p>First</p>")]), "added")
    assert "First" in words(only_change([table("<p>First</p>")], []), "struck")


def test_a_change_without_words_says_that_there_are_none() -> None:
    line = only_change([heading("2")], [heading("3")])
    assert line.is_wordless
    assert words(line, "kept").strip() == "What we were shown"
    assert not only_change([heading("2")], [{**heading("2"), "value": {"text": "What else", "level": "2"}}]).is_wordless
