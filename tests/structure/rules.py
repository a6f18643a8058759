"""The rules of the house, each as a function that returns what breaks it in sentences."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.structure.reaching import Reach, modules, room_of
from tests.structure.rooms import Table

SHELVES = [
    "states",
    "blocks",
    "models",
    "queries",
    "rules",
    "standards",
    "actions",
    "forms",
    "views",
    "feeds",
    "receivers",
    "urls",
    "wagtail_hooks",
    "apps",
]
INDOORS = {"forms", "views", "feeds", "receivers", "urls", "wagtail_hooks", "apps"}  # not for other rooms


def without_exempt(reaches: Iterable[Reach], table: Table) -> list[Reach]:
    """Everything but what the table exempts."""
    exempt = {(each.source, each.target) for each in table.exemptions}
    return [reach for reach in reaches if (reach.source, reach.target) not in exempt]


def unused_exemptions(reaches: Iterable[Reach], table: Table) -> list[str]:
    """Exemptions that nothing needs any more, or that give no reason."""
    real = {(reach.source, reach.target) for reach in reaches}
    stale = [each for each in table.exemptions if (each.source, each.target) not in real]
    silent = [each for each in table.exemptions if len(each.reason.split()) < 5]
    return [f"{each.source} → {each.target} is exempt, but nothing reaches so: take the row out." for each in stale] + [
        f"{each.source} → {each.target} is exempt without a reason." for each in silent
    ]


def missing_rows(package: Path, table: Table) -> list[str]:
    """Rooms without a row in the table, and rows without a room."""
    real = {room_of(name) for name in modules(package)}
    listed = set(table.rooms)
    return [f"The room {name} has no row in rooms.toml." for name in sorted(real - listed)] + [
        f"rooms.toml has a row for {name}, but there is no such room." for name in sorted(listed - real)
    ]


def undrawn_arrows(reaches: Iterable[Reach], table: Table) -> list[str]:
    """Reaches from room to room without an arrow in the table."""
    found = []
    for reach in _between_rooms(reaches, table):
        if not table.rooms[reach.source_room].may_reach(reach.target_room):
            found.append(
                f"{reach.where}: {reach.source} reaches {reach.target}, but {reach.source_room} has no arrow "
                f"to {reach.target_room} in rooms.toml."
            )
    return found


def unused_arrows(reaches: Iterable[Reach], table: Table) -> list[str]:
    """Arrows of the table that nothing in the code uses."""
    real = {(reach.source_room, reach.target_room) for reach in reaches}
    return [
        f"rooms.toml draws an arrow from {room.name} to {target} that nothing uses: take it out."
        for room in table.rooms.values()
        for target in sorted(room.reaches or ())
        if (room.name, target) not in real
    ]


def arrows_not_downhill(reaches: Iterable[Reach], table: Table) -> list[str]:
    """Reaches to a room on the same floor or above. The kit is the ground that everybody stands on."""
    found = []
    for reach in _between_rooms(reaches, table):
        source, target = table.rooms[reach.source_room], table.rooms[reach.target_room]
        if target.floor >= source.floor and target.name != "kit" and source.reaches is not None:
            way = "up" if target.floor > source.floor else "sideways"
            found.append(
                f"{reach.where}: {reach.source} (floor {source.floor}) reaches {way} to {reach.target} "
                f"(floor {target.floor}). Let the higher room register with the lower one."
            )
    return found


def reaches_indoors(reaches: Iterable[Reach], table: Table) -> list[str]:
    """Reaches into the shelves that are a room's own: views, forms, urls and the like."""
    found = []
    for reach in _between_rooms(reaches, table):
        shelf = _shelf(reach.target)
        if shelf in INDOORS and table.rooms[reach.source_room].reaches is not None:
            found.append(f"{reach.where}: {reach.source} uses {reach.target}; {shelf} are for their own room.")
    return found


def _between_rooms(reaches: Iterable[Reach], table: Table) -> Iterator[Reach]:
    for reach in reaches:
        known = reach.source_room in table.rooms and reach.target_room in table.rooms
        if known and reach.source_room != reach.target_room:
            yield reach


def loops(reaches: Iterable[Reach], table: Table) -> list[str]:
    """Modules of one room that import each other in a circle, imports inside functions included."""
    graph = _inside_rooms(reaches)
    return [f"These modules import each other: {' → '.join(circle)}." for circle in _circles(graph)]


def shelves_out_of_order(reaches: Iterable[Reach], table: Table) -> list[str]:
    """Shelves that import a later one, straight or through modules that are on no shelf."""
    graph = _inside_rooms(reaches)
    found = set()
    for source in list(graph):
        if _shelf(source) in SHELVES:
            for target in _next_on_shelves(source, graph):
                if SHELVES.index(_shelf(target)) > SHELVES.index(_shelf(source)):
                    found.add(
                        f"{source} imports {target}: {_shelf(source)} stand before {_shelf(target)} "
                        f"({' '.join(SHELVES)})."
                    )
    return sorted(found)


def _inside_rooms(reaches: Iterable[Reach]) -> dict[str, set[str]]:
    """Who imports whom inside each room. An import for types alone hurts nobody here; a room's own name is no module."""
    graph: dict[str, set[str]] = defaultdict(set)
    for reach in reaches:
        if reach.source_room == reach.target_room and "." in reach.target and not reach.types_only:
            graph[reach.source].add(reach.target)
    return graph


def _shelf(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else ""


def _next_on_shelves(start: str, graph: dict[str, set[str]]) -> set[str]:
    """The first modules on a shelf that one comes to from `start`, walking through those that are on none."""
    found, seen, waiting = set(), set(), list(graph.get(start, ()))
    while waiting:
        module = waiting.pop()
        if module in seen:
            continue
        seen.add(module)
        if _shelf(module) in SHELVES:
            found.add(module)
        else:
            waiting += graph.get(module, ())
    return found


def _circles(graph: dict[str, set[str]]) -> list[list[str]]:
    """One circle for each module that can reach itself, each circle once."""
    circles: dict[frozenset[str], list[str]] = {}
    for start in sorted(graph):
        way = _way_back(start, graph)
        if way:
            circles.setdefault(frozenset(way), way)
    return list(circles.values())


def _way_back(start: str, graph: dict[str, set[str]]) -> list[str]:
    """The shortest way from a module to itself, or an empty list."""
    ways = [[start]]
    seen: set[str] = set()
    while ways:
        way = ways.pop(0)
        for target in sorted(graph.get(way[-1], ())):
            if target == start:
                return [*way, start]
            if target not in seen:
                seen.add(target)
                ways.append([*way, target])
    return []
