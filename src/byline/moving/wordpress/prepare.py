"""From an item of the file to a piece that is ready to be kept: no database is touched, nothing is fetched."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime

from django.utils.translation import gettext as _

from byline.manuscripts.html import from_wordpress
from byline.manuscripts.html.footnotes import footnotes_in
from byline.manuscripts.html.media import SOUND
from byline.manuscripts.parts import Audio, Gallery, Image, Manuscript, Note, Part, Picture, Unconverted
from byline.manuscripts.reasons import element
from byline.moving.ledger import Line

from .album import Album
from .index import Index, Row
from .records import Item, Site, Term
from .verdicts import PAGE
from .words import DESCRIPTION, SEARCH_TITLE, first_words, plain_title, search_title, summary

TOPICS_MOST = 30
_REUSABLE = re.compile(r'<!--\s*wp:block\s*\{[^{}]*"ref":\s*"?(\d+)"?[^{}]*\}\s*/-->')
_SAVED_DEPTH = 3


@dataclass(frozen=True)
class Prepared:
    """A piece or standing page as it will be."""

    row: Row
    item: Item
    title: str
    state: str  # live, scheduled or draft
    at: datetime | None
    summary: str
    search_title: str
    canonical: str
    lead: Picture | None
    manuscript: Manuscript
    labels: tuple[Term, ...] = ()
    authors: tuple[Term, ...] = ()
    lines: list[Line] = field(default_factory=list)

    @property
    def is_page(self) -> bool:
        return self.row.becomes == PAGE


def prepare(item: Item, row: Row, index: Index, site: Site) -> Prepared:
    """Everything about a piece but its files."""
    lines: list[Line] = []
    _report_damage(item, lines)
    title = _title(item, lines)
    state, at = _state(item, lines)
    manuscript = _manuscript(item, index)
    _report_changes(manuscript, lines)
    labels, authors = _labels(item, lines)
    described = item.setting(*DESCRIPTION)
    return Prepared(
        row=row,
        item=item,
        title=title,
        state=state,
        at=at,
        summary=summary(described, item.excerpt),
        search_title=search_title(item.setting(*SEARCH_TITLE), title, site.title),
        canonical=item.setting("_yoast_wpseo_canonical", "rank_math_canonical_url"),
        lead=Album(index, item.number).picture(item.setting("_thumbnail_id")),
        manuscript=manuscript,
        labels=labels,
        authors=authors,
        lines=lines,
    )


def _report_damage(item: Item, lines: list[Line]) -> None:
    if item.damage == "cut off":
        lines.append(
            Line("cut_off", _("The file breaks off in the middle of it; what was there has been kept as a draft."))
        )
    elif item.damage:
        lines.append(Line("damaged", _("The file is damaged here; compare it with the original.")))


def _title(item: Item, lines: list[Line]) -> str:
    title, had_code = plain_title(item.title)
    if had_code:
        lines.append(Line("title_code", _("Its title held code, which was taken out.")))
    if title:
        return title
    title = first_words(item.content) or _("Untitled (%(number)s)") % {"number": item.number}
    lines.append(Line("no_title", _("It had no title and is called “%(title)s” for now.") % {"title": title}))
    return title


def _state(item: Item, lines: list[Line]) -> tuple[str, datetime | None]:
    """Live, scheduled or draft, and when. Nothing that was not public becomes public."""
    at = item.published_at
    if item.damage == "cut off":
        return "draft", at
    if item.status == "publish" and not item.password:
        if at is None:
            lines.append(Line("no_date", _("It had no date; it gets the date of its last change, or else today’s.")))
        return "live", at or item.modified_at
    if item.status == "future" and at:
        if at > datetime.now(UTC):
            return "scheduled", at
        lines.append(Line("date_passed", _("It was scheduled for a day that has passed, and waits as a draft.")))
    elif item.password:
        lines.append(Line("password", _("It was behind a password, and waits as a draft.")))
    elif item.status == "private":
        lines.append(Line("private", _("It was private, and waits as a draft.")))
    elif item.status == "pending":
        lines.append(Line("pending", _("It was waiting for review, and waits as a draft.")))
    return "draft", at


def _manuscript(item: Item, index: Index) -> Manuscript:
    content = with_saved_blocks(item.content, index)
    notes = footnotes_in(item.setting("footnotes"))
    manuscript = from_wordpress(content, library=Album(index, item.number), footnotes=notes)
    return _with_enclosures(item, manuscript)


def with_saved_blocks(content: str, index: Index) -> str:
    """The text with the words of reusable blocks in their places."""
    for _round in range(_SAVED_DEPTH):
        content = _REUSABLE.sub(lambda found: index.saved_block(found[1]) or found[0], content)
    return content


def _with_enclosures(item: Item, manuscript: Manuscript) -> Manuscript:
    """An episode's recording stands beside the text in WordPress; it comes first here unless the text plays it."""
    before: list[Part] = []
    for name, value in item.meta:
        address = value.strip().split("\n")[0].strip()
        if name != "enclosure" or not address or address in item.content:
            continue
        if SOUND.search(address) or "audio/" in value:
            before.append(Audio(address, plain_title(item.title)[0]))
        else:
            before.append(Unconverted(value.strip(), element("video")))
    return Manuscript((*before, *manuscript.parts), manuscript.notes)


def _report_changes(manuscript: Manuscript, lines: list[Line]) -> None:
    for part in manuscript.parts:
        if isinstance(part, Unconverted):
            lines.append(Line("unconverted", part.reason))
    for note in manuscript.notes:
        if line := _line(note):
            lines.append(line)


def _line(note: Note) -> Line | None:
    if note.kind == "link":
        return Line("link", note.detail)
    if note.kind == "picture":
        sentence = _("A picture whose address leads nowhere we may go was left out: %(address)s")
        return Line("picture_inline", sentence % {"address": note.detail[:200]})
    if note.kind == "list_start":
        return Line(
            "list_start", _("A numbered list began at %(number)s; here it begins at 1.") % {"number": note.detail}
        )
    if note.kind == "style":
        return Line("style", _("A style sheet inside the text was left out."))
    if note.kind == "incomplete":
        return Line("incomplete", _("Something of it may be missing: %(what)s") % {"what": note.detail})
    return None


def _labels(item: Item, lines: list[Line]) -> tuple[tuple[Term, ...], tuple[Term, ...]]:
    """Categories first, then tags, no more than a page can show; and the authors named by a plugin."""
    authors = tuple(term for term in item.terms if term.domain == "author")
    categories = [term for term in item.terms if term.domain == "category" and term.slug != "uncategorized"]
    tags = [term for term in item.terms if term.domain == "post_tag"]
    wanted = [*categories, *tags]
    if len(wanted) > TOPICS_MOST:
        names = ", ".join(term.name for term in wanted[TOPICS_MOST:])
        lines.append(
            Line("topics", _("Topics left off, because a page cannot show so many: %(names)s.") % {"names": names})
        )
    others = sorted({term.domain for term in item.terms} - {"author", "category", "post_tag"})
    lines += [Line("taxonomy", _("Its “%(domain)s” was left off.") % {"domain": domain}) for domain in others]
    return tuple(wanted[:TOPICS_MOST]), authors


def pictures_of(prepared: Prepared) -> list[Picture]:
    """Every picture the piece shows."""
    found = [prepared.lead] if prepared.lead else []
    for part in prepared.manuscript.parts:
        if isinstance(part, Image):
            found.append(part.picture)
        elif isinstance(part, Gallery):
            found += part.items
    return found
