"""Draws the map of the rooms into docs/reference/rooms.md, between two marks. `python -m tests.structure.drawing` redraws."""

import ast
import re
from collections import defaultdict
from itertools import pairwise
from pathlib import Path

from tests.structure.rooms import PACKAGE, ROOT, Room, Table, read_table

PAGE = ROOT / "docs" / "reference" / "rooms.md"
FLOORS = {
    0: "the ground",
    1: "services",
    2: "the magazine",
    3: "people",
    4: "the piece",
    5: "around the piece",
    6: "pages that gather, and moving",
    7: "the demo",
    8: "the wiring",
}


def diagram(table: Table) -> str:
    """The rooms on their floors, highest first, with every drawn arrow, in Mermaid."""
    floors: dict[int, list[Room]] = defaultdict(list)
    for room in table.rooms.values():
        floors[room.floor].append(room)
    lines = ["```mermaid", "flowchart TB"]
    for floor in sorted(floors, reverse=True):
        lines += [f'  subgraph floor{floor}["{floor} · {FLOORS[floor]}"]', "    direction LR"]
        lines += [f"    {room.name}" for room in floors[floor]]
        lines += ["  end"]
    steps = sorted(floors, reverse=True)
    lines += [f"  floor{upper} ~~~ floor{lower}" for upper, lower in pairwise(steps)]  # unseen; they keep the order
    for room in table.rooms.values():
        lines += [f"  {room.name} --> {target}" for target in sorted(room.reaches or ())]
    return "\n".join([*lines, "```"])


def list_of_rooms(table: Table) -> str:
    """One table row a room, lowest floor first: its floor, what it says of itself, and its arrows."""
    lines = ["| Floor | Room | What it says of itself | Arrows to |", "| --- | --- | --- | --- |"]
    for room in sorted(table.rooms.values(), key=lambda room: room.floor):
        lines.append(f"| {room.floor} | `{room.name}` | {_words_of(room)} | {_arrows_of(room)} |")
    return "\n".join(lines)


def list_of_exemptions(table: Table) -> str:
    """One line for each reach that breaks a rule and stands."""
    return "\n".join(f"- `{each.source}` → `{each.target}`: {each.reason}" for each in table.exemptions)


def _words_of(room: Room) -> str:
    path = PACKAGE / room.name / "__init__.py"
    docstring = ast.get_docstring(ast.parse(path.read_text())) if path.exists() else ""
    return " ".join((docstring or "").split()).replace("|", "\\|")


def _arrows_of(room: Room) -> str:
    if room.reaches is None:
        return "every room"
    return ", ".join(f"`{target}`" for target in sorted(room.reaches)) or "none"


def redraw(text: str, table: Table) -> str:
    """The page's text with everything between marks drawn anew."""
    for name, draw in {"diagram": diagram, "rooms": list_of_rooms, "exemptions": list_of_exemptions}.items():
        begin, end = f"<!-- drawn: {name} -->", f"<!-- end of {name} -->"
        pattern = re.compile(f"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
        text, count = pattern.subn(lambda _, b=begin, e=end, d=draw: f"{b}\n{d(table)}\n{e}", text)
        if count != 1:
            raise ValueError(f"rooms.md needs the marks {begin} and {end} once.")
    return text


def main(page: Path = PAGE) -> None:
    """Redraw the page in place."""
    page.write_text(redraw(page.read_text(), read_table()))


if __name__ == "__main__":
    main()
