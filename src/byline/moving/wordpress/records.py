"""What an export's records say, as plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Site:
    """The site the file was written by."""

    title: str = ""
    address: str = ""
    version: str = ""
    has_doctype: bool = False


@dataclass(frozen=True, slots=True)
class Author:
    """An account that wrote, or a guest author of Co-Authors Plus."""

    login: str
    name: str
    email: str = ""
    bio: str = ""
    site: str = ""
    portrait: str = ""


@dataclass(frozen=True, slots=True)
class Term:
    """A category, tag or other label."""

    domain: str
    slug: str
    name: str
    parent: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class WrittenComment:
    """A comment as the file has it."""

    number: str
    name: str
    email: str
    url: str
    text: str
    status: str
    kind: str
    parent: str
    written_at: datetime | None


@dataclass(frozen=True, slots=True)
class Item:
    """One post, page, attachment or anything else WordPress keeps as a post."""

    number: str
    kind: str
    title: str
    link: str
    guid: str
    creator: str
    content: str
    excerpt: str
    slug: str
    status: str
    password: str
    parent: str
    order: int
    published_at: datetime | None
    modified_at: datetime | None
    attachment_url: str
    terms: tuple[Term, ...] = ()
    meta: tuple[tuple[str, str], ...] = ()
    comments: tuple[WrittenComment, ...] = ()
    damage: str = field(default="")

    def setting(self, *names: str) -> str:
        """The first of these custom fields that says anything."""
        found = dict(reversed(self.meta))
        return next((found[name].strip() for name in names if found.get(name, "").strip()), "")
