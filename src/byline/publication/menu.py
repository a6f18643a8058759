"""What the masthead and the foot of each page link to. Rooms above register their links here."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from byline.press.tags import depends_on, without_rows

from .marks import STANDING
from .models import StandingPage
from .models.pages import Purpose

Group = Literal["sections", "pages", "feeds"]


@dataclass(frozen=True)
class MenuLink:
    """One entry."""

    label: str
    url: str


Source = Callable[[], Iterable[MenuLink]]
_sources: dict[Group, list[Source]] = {"sections": [], "pages": [], "feeds": []}


def register(group: Group) -> Callable[[Source], Source]:
    """Adds a function's links to a group: `sections` for the masthead, `pages` and `feeds` for the foot."""

    def keep(source: Source) -> Source:
        if source not in _sources[group]:
            _sources[group].append(source)
        return source

    return keep


class Menu:
    """The links of one page; each group is asked for when a template first uses it."""

    @cached_property
    def sections(self) -> list[MenuLink]:
        about = [link for link, purpose in self._standing if purpose in (Purpose.ABOUT, Purpose.CONTRIBUTE)]
        return [*_gather("sections"), *about]

    @cached_property
    def pages(self) -> list[MenuLink]:
        """The standing pages, then what rooms offer. A page of the host's own with the same name speaks for it."""
        own = [link for link, _ in self._standing]
        names = {link.label.casefold() for link in own}
        return [*own, *(link for link in _gather("pages") if link.label.casefold() not in names)]

    @cached_property
    def feeds(self) -> list[MenuLink]:
        return _gather("feeds")

    @cached_property
    def _standing(self) -> list[tuple[MenuLink, str]]:
        few = StandingPage.objects.order_by().values("pk")  # else SQLite walks through every page of the magazine
        pages = StandingPage.objects.live().filter(pk__in=few, show_in_menus=True).defer("body").order_by("path")
        depends_on(STANDING)
        with without_rows():
            return [(MenuLink(page.title, page.url), page.purpose) for page in pages]


def _gather(group: Group) -> list[MenuLink]:
    return [link for source in _sources[group] for link in source()]
