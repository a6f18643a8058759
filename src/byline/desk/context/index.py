"""Everybody a magazine knows, found by name. Drawing it up takes a while with ten thousand names, so that it is kept."""

import hashlib
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from byline.desk.spelling import bag, plain, sound

from .known import Contributor, Organisation, Person

TITLES = bag(
    "dr prof professor sir dame mr mrs ms miss mx lord lady rev reverend councillor cllr judge senator captain"
)
KEPT = 4  # indexes at a time: one magazine needs one, or two while something changes


@dataclass(frozen=True, eq=False)
class Index:
    """Names of people, contributors and organisations."""

    people: tuple[Person, ...]
    contributors: tuple[Contributor, ...]
    organisations: tuple[Organisation, ...]

    @cached_property
    def fingerprint(self) -> str:
        """The same for the same names and facts."""
        said = repr((self.people, self.contributors, self.organisations))
        return hashlib.blake2b(said.encode("utf-8", "replace"), digest_size=16).hexdigest()

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


_kept: dict[tuple[int, int, int], Index] = {}


def index_of(
    people: tuple[Person, ...], contributors: tuple[Contributor, ...], organisations: tuple[Organisation, ...]
) -> Index:
    """The index of these very tuples, drawn up once. An index holds its tuples, so that no other can bear their numbers."""
    key = (id(people), id(contributors), id(organisations))
    found = _kept.pop(key, None) or Index(people, contributors, organisations)
    _kept[key] = found  # the latest at the end
    while len(_kept) > KEPT:
        _kept.pop(next(iter(_kept)), None)
    return found
