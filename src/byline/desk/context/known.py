"""The things a magazine knows: people, works, organisations, its writers and what it printed before."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Fact:
    """A dated fact of the people file. The date is a year, a month (2024-07) or a day."""

    date: str
    text: str
    source: str = ""


@dataclass(frozen=True)
class Person:
    """Somebody written about. The name is the official spelling; `living` is None where nobody knows."""

    name: str
    aliases: tuple[str, ...] = ()
    living: bool | None = None
    minor: bool = False
    private: bool = False
    fictional: bool = False
    role: str = ""
    pronouns: str = ""
    born: str = ""
    died: str = ""
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True)
class Channel:
    """Where a writer is heard besides: newsletter, podcast, blog, book, social."""

    kind: str
    title: str = ""


@dataclass(frozen=True)
class Contributor:
    """Somebody who writes for the magazine."""

    name: str
    aliases: tuple[str, ...] = ()
    pronouns: str = ""
    bio: str = ""
    channels: tuple[Channel, ...] = ()


@dataclass(frozen=True)
class Organisation:
    """A body with its right name."""

    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Work:
    """A book, film, song, podcast with its right title."""

    title: str
    by: str = ""
    kind: str = ""
    year: int | None = None


@dataclass(frozen=True)
class EarlierPiece:
    """A piece of the magazine, printed or still a draft."""

    title: str
    byline: str = ""
    date: str = ""
    url: str = ""
    published: bool = True
    text: str = ""
