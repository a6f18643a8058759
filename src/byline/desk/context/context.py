"""All that the desk may know while it reads a piece."""

import hashlib
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from byline.desk.spelling import bag, plain, sound

from .known import Contributor, EarlierPiece, Organisation, Person, Work

TITLES = bag(
    "dr prof professor sir dame mr mrs ms miss mx lord lady rev reverend councillor cllr judge senator captain"
)
_WORD = re.compile(r"\w+(?:['’]\w+)*")


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
                words = plain(name).split()
                if len(words) > 1:
                    found.setdefault(" ".join(words), (person, writer))
                if len(words) > 2 and words[0].rstrip(".") in TITLES:
                    found.setdefault(" ".join(words[1:]), (person, writer))
        return found

    @cached_property
    def body_names(self) -> Mapping[str, str]:
        """Organisations by each of their names in its plain form."""
        return {plain(name): each.name for each in self.organisations for name in (each.name, *each.aliases)}

    @cached_property
    def named_by_word(self) -> Mapping[str, tuple[str, ...]]:
        """Known names of two words and more, by each of their words and by its sound: where to look for a near miss."""
        found: dict[str, set[str]] = defaultdict(set)
        names = [name for person, _ in self.by_name.values() for name in (person.name, *person.aliases)]
        for name in (*names, *self.body_names.values()):
            words = plain(name).replace("-", " ").split()
            if len(words) > 1:
                for word in words:
                    found[word].add(name)
                    found[sound(word)].add(name)
        return {word: tuple(sorted(known)) for word, known in found.items()}

    @cached_property
    def shingles(self) -> Mapping[int, str]:
        """Each eight words of the earlier pieces, as a hash, with the title they stand in."""
        found: dict[int, str] = {}
        for piece in self.earlier:
            words = _WORD.findall(plain(piece.text))
            for at in range(len(words) - 7):
                found.setdefault(hash(tuple(words[at : at + 8])), piece.title)
        return found

    @classmethod
    def of_names(cls, *names: str) -> "Context":
        """A context that knows people of these names and nothing else."""
        return cls(people=tuple(Person(name) for name in names))

    def on(self, day: date) -> "Context":
        """The same knowledge on a certain day."""
        dated: dict[date, Context] = self.__dict__.setdefault("_dated", {})
        if day not in dated:
            if len(dated) > 100:
                dated.clear()
            dated[day] = replace(self, today=day)
            for drawn in ("by_name", "body_names", "named_by_word", "shingles"):
                dated[day].__dict__[drawn] = getattr(self, drawn)
        return dated[day]
