"""Tables of data become tables; tables that only arranged a page are read through."""

from __future__ import annotations

from collections.abc import Iterator

from byline.manuscripts.clean import links, plain
from byline.manuscripts.html.figures import with_caption
from byline.manuscripts.html.reading import Captured, Element, Reading, handles
from byline.manuscripts.html.text import follow, short
from byline.manuscripts.parts import Image, Part, Table

MOST_COLUMNS = 30


@handles("table")
def table(reading: Reading, element: Element) -> None:
    reading.galley.end_paragraph()
    captions = [reading.capture(child) for child in element.iter("caption") if _table_of(child) is element]
    rows = [_cells(reading, row) for row in _rows(element)]
    rows = [row for row in rows if any(one.parts for _, one in row)]
    if not _is_data(rows):
        for _, one in (cell for row in rows for cell in row):
            _set_all(reading, one.parts)
        _set_all(reading, [part for one in captions for part in one.parts])
    else:
        _set_table(reading, rows, captions)


def _table_of(element: Element) -> Element | None:
    return next(element.iterancestors("table"), None)


def _rows(element: Element) -> Iterator[Element]:
    """The rows in the order a reader sees them: head, body, foot."""
    rows = [row for row in element.iter("tr") if _table_of(row) is element]
    parents = {"thead": 0, "tfoot": 2}
    yield from sorted(rows, key=lambda row: parents.get(_group(row), 1))


def _group(row: Element) -> str:
    parent = row.getparent()
    return str(parent.tag) if parent is not None else ""


def _cells(reading: Reading, row: Element) -> list[tuple[bool, Captured]]:
    """The row's cells, each with whether it heads something; wide cells leave empty ones behind."""
    cells: list[tuple[bool, Captured]] = []
    for cell in row.iterchildren("td", "th"):
        heads = cell.tag == "th" or _group(row) == "thead"
        cells.append((heads, reading.capture(cell)))
        span = cell.get("colspan") or ""
        wide = min(int(span), MOST_COLUMNS) if span.isdigit() else 1
        cells += [(heads, Captured("", [], []))] * (wide - 1)
    return cells


def _is_data(rows: list[list[tuple[bool, Captured]]]) -> bool:
    columns = max((len(row) for row in rows), default=0)
    held = [part for row in rows for _, one in row for part in one.others]
    return 2 <= columns <= MOST_COLUMNS and all(isinstance(part, Image) for part in held)


def _set_table(reading: Reading, rows: list[list[tuple[bool, Captured]]], captions: list[Captured]) -> None:
    columns = max(len(row) for row in rows)
    header: tuple[str, ...] = ()
    body = rows
    if all(heads for heads, _ in rows[0]) and len(rows) > 1:
        header = tuple(plain(one.text) for _, one in rows[0])
        body = rows[1:]
    lines = tuple(_filled([short(one.text) for _, one in row], columns) for row in body)
    part = Table(_filled(list(header), columns) if header else (), lines)
    reading.galley.part(with_caption(part, " ".join(plain(one.text) for one in captions)))
    for number, row in enumerate(rows):
        for _, one in row:
            follow(reading, one, links(one.text) if header and number == 0 else [])
    for one in captions:
        follow(reading, one, links(one.text))


def _filled(cells: list[str], columns: int) -> tuple[str, ...]:
    return tuple(cells + [""] * (columns - len(cells)))


def _set_all(reading: Reading, parts: list[Part]) -> None:
    for part in parts:
        reading.galley.part(part)
