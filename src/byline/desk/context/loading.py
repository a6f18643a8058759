"""A context from plain data, as JSON or TOML hold it (benchmarks/desk/context.json is one)."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from .context import Context
from .known import Channel, Contributor, EarlierPiece, Fact, Organisation, Person, Work


def context_from(data: Mapping[str, Any], **more: Any) -> Context:
    """A context from a mapping. Keys it does not know are left alone; a plain string stands for something with that name.

    Raises ValueError with a sentence where a part has the wrong shape.
    """
    given: dict[str, Any] = {
        "people": tuple(_person(each) for each in _list(data, "people", "name")),
        "contributors": tuple(_contributor(each) for each in _list(data, "contributors", "name")),
        "organisations": tuple(
            Organisation(str(each["name"]), _strings(each.get("aliases")))
            for each in _list(data, "organisations", "name")
        ),
        "works": tuple(_work(each) for each in _list(data, "works", "title")),
        "earlier": tuple(_earlier(each) for each in _list(data, "earlier_pieces", "title")),
        "dictionary": frozenset(_strings(data.get("dictionary"))),
        "country": str(data.get("country") or ""),
        "house": {str(key): str(value) for key, value in dict(data.get("house") or {}).items()},
        "settled": frozenset(_strings(data.get("settled"))),
        "today": _day(data.get("today")),
    }
    return Context(**{**given, **more})


def _list(data: Mapping[str, Any], key: str, named: str) -> Iterable[Mapping[str, Any]]:
    found = data.get(key) or []
    if not isinstance(found, list):
        raise ValueError(f"“{key}” must be a list.")
    for each in found:
        if isinstance(each, str):
            yield {named: each}
        elif isinstance(each, Mapping) and isinstance(each.get(named), str):
            yield each
        else:
            raise ValueError(f"Something in “{key}” has no “{named}”.")


def _person(each: Mapping[str, Any]) -> Person:
    living = each.get("living")
    return Person(
        name=str(each["name"]),
        aliases=_strings(each.get("aliases")),
        living=living if isinstance(living, bool) else None,
        minor=bool(each.get("minor")),
        private=bool(each.get("private")),
        fictional=bool(each.get("fictional")),
        role=str(each.get("role") or ""),
        pronouns=str(each.get("pronouns") or ""),
        born=str(each.get("born") or ""),
        died=str(each.get("died") or ""),
        facts=tuple(
            Fact(str(fact.get("date") or ""), str(fact.get("text") or ""), str(fact.get("source") or ""))
            for fact in each.get("facts") or ()
        ),
    )


def _contributor(each: Mapping[str, Any]) -> Contributor:
    return Contributor(
        name=str(each["name"]),
        aliases=_strings(each.get("aliases")),
        pronouns=str(each.get("pronouns") or ""),
        bio=str(each.get("bio") or ""),
        channels=tuple(
            Channel(str(channel.get("kind") or ""), str(channel.get("title") or ""))
            for channel in each.get("channels") or ()
        ),
    )


def _work(each: Mapping[str, Any]) -> Work:
    year = each.get("year")
    return Work(
        str(each["title"]),
        str(each.get("by") or ""),
        str(each.get("kind") or ""),
        year if isinstance(year, int) else None,
    )


def _earlier(each: Mapping[str, Any]) -> EarlierPiece:
    return EarlierPiece(
        title=str(each["title"]),
        byline=str(each.get("byline") or ""),
        date=str(each.get("date") or ""),
        url=str(each.get("url") or ""),
        published=bool(each.get("published", True)),
        text=str(each.get("text") or ""),
    )


def _strings(value: Any) -> tuple[str, ...]:
    return tuple(str(each) for each in value or ())


def _day(value: Any) -> date | None:
    if isinstance(value, date):
        return value
    return date.fromisoformat(str(value)) if value else None
