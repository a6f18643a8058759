"""Reads the table of rooms (docs/reference/rooms.toml)."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "byline"
TABLE = ROOT / "docs" / "reference" / "rooms.toml"
GROUND = ("kit", "theme")  # what every room above the ground floor may use without an arrow of its own


@dataclass(frozen=True)
class Room:
    """One row of the table. `reaches` is None where the row says "all"."""

    name: str
    floor: int
    reaches: frozenset[str] | None

    def may_reach(self, other: str) -> bool:
        """Whether the row has an arrow to the other room, drawn or understood."""
        if self.reaches is None or other == "kit":
            return True
        return other in self.reaches or (other in GROUND and self.floor > 0)


@dataclass(frozen=True)
class Exemption:
    """An import that breaks a rule and stands all the same: from which module, to what, and why."""

    source: str
    target: str
    reason: str


@dataclass(frozen=True)
class Table:
    """The rooms by name, and what is exempt from the rules."""

    rooms: dict[str, Room]
    exemptions: tuple[Exemption, ...] = ()


def read_table(path: Path = TABLE) -> Table:
    """The table as it stands in the manual."""
    rows = tomllib.loads(path.read_text())
    exempt = rows.pop("exempt", [])
    rooms = {name: Room(name, row["floor"], _reaches(row["reaches"])) for name, row in rows.items()}
    return Table(rooms, tuple(Exemption(row["from"], row["to"], row["reason"]) for row in exempt))


def _reaches(value: str | list[str]) -> frozenset[str] | None:
    return None if value == "all" else frozenset(value)
