"""What the search page shows. This is the contract with theme authors."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.translation import gettext as _

from byline.contributors.models import Contributor
from byline.posts import queries
from byline.posts.indexing import KIND, PERSON
from byline.posts.models import Post
from byline.search.queries import Answer, Result, find
from byline.search.question import LONGEST_QUERY
from byline.search.snippets import Piece

from .elsewhere import OtherWays, other_ways
from .narrowing import Narrowing, narrowings

NEWEST = 6
FEW = 3  # answers, at which a reader may want to look elsewhere
PEOPLE = 3


@dataclass(frozen=True)
class Hit:
    """A piece that answers. `title` and `snippet` are pieces of plain text: show each `text`, marked where `is_hit`."""

    post: Post
    title: list[Piece]
    snippet: list[Piece]


@dataclass(frozen=True)
class SearchPage:
    """The search page.

    `query` is what the reader typed, `problem` a sentence where it could not be used as it is. `hits` are the pieces of
    this page, `people` the contributors found by name or bio, on the first page. `searched` says what was looked for in place
    of a slip, and `as_typed_url` looks for the slip itself; `suggestion` says what may have been meant, with its address.
    `some_words` is true where no piece has all the words. `newest` are shown when there is nothing else to show,
    `other_ways` when there is little.
    `narrowings` are the ways to narrow, each with its choices. `total` counts hits; there may be more where `has_more`.
    """

    query: str
    problem: str = ""
    asked: bool = False
    hits: list[Hit] = field(default_factory=list)
    people: list[Contributor] = field(default_factory=list)
    newest: list[Post] = field(default_factory=list)
    other_ways: OtherWays | None = None
    searched: str = ""
    as_typed_url: str = ""
    suggestion: str = ""
    suggestion_url: str = ""
    some_words: bool = False
    narrowings: list[Narrowing] = field(default_factory=list)
    total: int = 0
    has_more: bool = False
    page: int = 1
    pages: int = 1
    previous_url: str = ""
    next_url: str = ""

    @property
    def narrowed(self) -> bool:
        """Whether only a part of the magazine was searched."""
        return any(narrowing.chosen for narrowing in self.narrowings)


def search_page(asked: QueryDict) -> SearchPage:
    """The page for ?q=WORDS, with page=, exact=1, column=, format=, year= and by= where the reader chose them."""
    query = " ".join(asked.get("q", "").replace("\x00", " ").split())
    if not query:
        return SearchPage("", newest=_newest(), other_ways=other_ways())
    narrowed = narrowings(asked)
    facets = tuple((row.chosen,) for row in narrowed if row.chosen)
    answer = find(query, kind=KIND, facets=facets, page=_number(asked.get("page", "")), as_typed="exact" in asked)
    hits = _hits(answer.results)
    people = _people(answer.searched or query) if answer.page == 1 and not facets else []
    return SearchPage(
        query=query,
        problem=_problem(query, answer),
        asked=answer.asked,
        hits=hits,
        people=people,
        newest=[] if hits or people else _newest(),
        other_ways=other_ways() if answer.total + len(people) <= FEW else None,
        searched=answer.searched,
        as_typed_url=_address(asked, exact="1"),
        suggestion=answer.suggestion,
        suggestion_url=_address(asked, q=answer.suggestion) if answer.suggestion else "",
        some_words=answer.some_words,
        narrowings=narrowed,
        total=answer.total,
        has_more=answer.has_more,
        page=answer.page,
        pages=answer.pages,
        previous_url=_address(asked, page=str(answer.page - 1)) if answer.page > 1 else "",
        next_url=_address(asked, page=str(answer.page + 1)) if answer.page < answer.pages else "",
    )


def _problem(query: str, answer: Answer) -> str:
    if len(query) > LONGEST_QUERY:
        return _("That is a long search: only its first %(number)d letters were used.") % {"number": LONGEST_QUERY}
    if not answer.asked:
        return _("There is no word to look for. Type at least one, without a minus before it.")
    return ""


def _newest() -> list[Post]:
    return list(queries.with_listing_parts(queries.newest())[:NEWEST])


def _hits(results: Iterable[Result]) -> list[Hit]:
    """Results with their pieces. The index may be seconds behind: a piece taken back meanwhile is left out."""
    by_key = {result.entry.object_id: result for result in results}
    posts = {post.pk: post for post in queries.with_listing_parts(queries.listed().filter(pk__in=by_key))}
    return [Hit(posts[key], row.title, row.snippet) for key, row in by_key.items() if key in posts]


def _people(query: str) -> list[Contributor]:
    keys = [result.entry.object_id for result in find(query, kind=PERSON, size=PEOPLE, as_typed=True).results]
    people = Contributor.objects.select_related("portrait").in_bulk(keys)
    return [people[key] for key in keys if key in people]


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 1


def _address(asked: QueryDict, **changes: str) -> str:
    """The same search with something changed; the page starts over unless it is what changes."""
    kept = {key: asked[key] for key in ("q", "exact", "column", "format", "year", "by") if asked.get(key)}
    if "q" in changes:
        kept.pop("exact", None)
    return f"?{urlencode({**kept, **changes})}"
