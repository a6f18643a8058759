"""From a demo file's `[[body]]` tables to the stream of a page."""

from collections.abc import Callable, Mapping
from typing import Any

from .files import Table
from .media import picture, recording

Block = tuple[str, Any]


def body(tables: list[Table], pages: Mapping[str, int]) -> list[Block]:
    """The stream's raw blocks. `pages` gives the ids of pieces by slug, for related reads."""
    return [(table["kind"], _value(table, pages)) for table in tables]


def _value(table: Table, pages: Mapping[str, int]) -> Any:
    values = {key: value for key, value in table.items() if key != "kind"}
    special = _SPECIAL.get(table["kind"])
    return special(values, pages) if special else values


def _paragraph(values: Table, pages: Mapping[str, int]) -> Any:
    return values["text"]


def _heading(values: Table, pages: Mapping[str, int]) -> Any:
    return {"text": values["text"], "level": str(values.get("level", 2))}


def _image(values: Table, pages: Mapping[str, int]) -> Any:
    alt = values.get("alt", "")
    image = {
        "image": picture(values["file"], alt).pk,
        "alt_text": alt,
        "decorative": values.get("decorative", False),
    }
    return {"image": image, "caption": values.get("caption", ""), "width": values.get("width", "text")}


def _gallery(values: Table, pages: Mapping[str, int]) -> Any:
    items = [{key: item[key] for key in ("image", "caption")} for item in (_image(i, pages) for i in values["items"])]
    return {"caption": values.get("caption", ""), "items": items}


def _related_read(values: Table, pages: Mapping[str, int]) -> Any:
    return {"piece": pages[values["piece"]], "note": values.get("note", "")}


def _audio(values: Table, pages: Mapping[str, int]) -> Any:
    kept = recording(values["file"], values["title"])
    return {"recording": kept.pk, "title": values["title"], "transcript": values.get("transcript", "")}


def _table(values: Table, pages: Mapping[str, int]) -> Any:
    columns = [{"type": "text", "heading": heading} for heading in values["header"]]
    rows = [{"values": [f"<p>{cell}</p>" for cell in row]} for row in values["rows"]]
    return {"caption": values.get("caption", ""), "table": {"columns": columns, "rows": rows}}


_SPECIAL: dict[str, Callable[[Table, Mapping[str, int]], Any]] = {
    "paragraph": _paragraph,
    "heading": _heading,
    "image": _image,
    "gallery": _gallery,
    "related_read": _related_read,
    "audio": _audio,
    "table": _table,
}
