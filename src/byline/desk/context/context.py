"""All that the desk may know while it reads a piece."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from byline.desk.spelling import plain

from .known import Contributor, EarlierPiece, Organisation, Person, Work


@dataclass(frozen=True, eq=False)
class Context:
    """Given by whoever runs the desk: a site from its rooms, the command line from its files. All of it may be empty.

    `house` are the magazine's choices by name. `settled` are ids and sayings of findings that somebody has answered
    with "it's right". `today` is None where the piece's own date or the calendar shall say.
    """

    people: tuple[Person, ...] = ()
    contributors: tuple[Contributor, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    works: tuple[Work, ...] = ()
    earlier: Sequence[EarlierPiece] = ()
    dictionary: frozenset[str] = frozenset()
    country: str = ""
    house: Mapping[str, str] = field(default_factory=dict)
    settled: frozenset[str] = frozenset()
    today: date | None = None

    @cached_property
    def fingerprint(self) -> str:
        """The same as long as this context says the same of people, works, house and day. Earlier pieces are left out."""
        said = (
            self.people, self.contributors, self.organisations, self.works, sorted(self.dictionary),
            self.country, sorted(self.house.items()), self.today,
        )  # fmt: skip
        return hashlib.blake2b(repr(said).encode("utf-8", "replace"), digest_size=16).hexdigest()

    @cached_property
    def by_name(self) -> Mapping[str, tuple[Person, bool]]:
        """Everybody known, by each name of two words and more in its plain form; and whether they write for the magazine."""
        found: dict[str, tuple[Person, bool]] = {}
        writers = [
            (Person(each.name, each.aliases, living=True, pronouns=each.pronouns), True) for each in self.contributors
        ]
        for person, writer in [*((person, False) for person in self.people), *writers]:
            for name in (person.name, *person.aliases):
                if len(name.split()) > 1:
                    found.setdefault(plain(name), (person, writer))
        return found

    def on(self, day: date) -> "Context":
        """The same knowledge on a certain day."""
        dated: dict[date, Context] = self.__dict__.setdefault("_dated", {})
        if day not in dated:
            if len(dated) > 100:
                dated.clear()
            dated[day] = replace(self, today=day)
            dated[day].__dict__["by_name"] = self.by_name
        return dated[day]
