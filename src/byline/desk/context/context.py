"""All that the desk may know while it reads a piece."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from byline.desk.spelling import plain

from .index import Index, index_of
from .known import Contributor, EarlierPiece, Organisation, Person, Work

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
            self.index.fingerprint, self.works, sorted(self.dictionary),
            self.country, sorted(self.house.items()), self.today,
        )  # fmt: skip
        return hashlib.blake2b(repr(said).encode("utf-8", "replace"), digest_size=16).hexdigest()

    @cached_property
    def index(self) -> Index:
        """Everybody by name."""
        return index_of(self.people, self.contributors, self.organisations)

    @property
    def by_name(self) -> Mapping[str, tuple[Person, bool]]:
        """Everybody known, as the index has them."""
        return self.index.by_name

    @property
    def body_names(self) -> Mapping[str, str]:
        """Organisations, as the index has them."""
        return self.index.body_names

    @property
    def named_by_word(self) -> Mapping[str, tuple[str, ...]]:
        """Names by their words, as the index has them."""
        return self.index.named_by_word

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
            dated[day].__dict__.update(index=self.index, shingles=self.shingles)
        return dated[day]
