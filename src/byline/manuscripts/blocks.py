"""From the neutral form to our blocks, as the raw data a stream of blocks is stored in."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from html import escape
from typing import Any, Protocol

from django.utils.translation import gettext as _

from byline.manuscripts.clean import link_line, plain
from byline.manuscripts.parts import (
    Audio,
    Background,
    CallForComments,
    Callout,
    CounterArgument,
    Embed,
    Gallery,
    Heading,
    Image,
    List,
    Paragraph,
    Part,
    Picture,
    PullQuote,
    Quote,
    Reason,
    Sources,
    Table,
    Unconverted,
    joined,
)

Raw = dict[str, Any]

HEADING_MOST, CAPTION_MOST, PULL_QUOTE_MOST = 200, 400, 300
SPEAKER_MOST, TITLE_MOST, REASON_MOST = 160, 200, 300


class Shelf(Protocol):
    """Where fetched pictures and recordings are found."""

    def picture(self, picture: Picture) -> Placed | None:
        """The picture as we keep it, or None when it could not be had."""

    def recording(self, src: str) -> int | None:
        """The recording's number, or None when it could not be had."""

    def why_not(self, src: str) -> str:
        """Why it could not be had, in a sentence."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A picture we keep: its number, and how it is described here."""

    pk: int
    alt: str


def to_blocks(parts: Iterable[Part], shelf: Shelf, *, known: Collection[str], seed: str = "") -> list[Raw]:
    """The parts as blocks. `known` are the kinds the page has; `seed` makes the blocks' ids the same every time."""
    fitted = joined([new for part in parts for new in _fit(part, shelf, known)])
    blocks = [raw for part in fitted if (raw := _raw(part, shelf))]
    for number, raw in enumerate(_with_items(blocks)):
        raw["id"] = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{seed}#{number}"))
    return blocks


def _with_items(blocks: list[Raw]) -> Iterator[Raw]:
    """Every block, and behind each the items of its list."""
    for block in blocks:
        yield block
        value = block["value"] if isinstance(block["value"], dict) else {}
        yield from [*value.get("items", []), *value.get("facts", [])]


def _items(values: Iterable[Any]) -> list[Raw]:
    return [{"type": "item", "value": value} for value in values]


def _fit(part: Part, shelf: Shelf, known: Collection[str]) -> Iterator[Part]:
    """The part, or what stands in for it where the page or the block has no room for it."""
    for new in _within_limits(_obtained(part, shelf)):
        yield from [new] if new.kind in known else _plainer(new)


def _obtained(part: Part, shelf: Shelf) -> Iterator[Part]:
    """A part without the pictures and recordings that could not be had; those are kept as they stood."""
    if isinstance(part, Image):
        yield part if shelf.picture(part.picture) else _lost_picture(part.picture, shelf)
    elif isinstance(part, Gallery):
        had = tuple(item for item in part.items if shelf.picture(item))
        if had:
            yield replace(part, items=had)
        elif part.caption:
            yield _text(part.caption)
        yield from (_lost_picture(item, shelf) for item in part.items if item not in had)
    elif isinstance(part, Audio) and shelf.recording(part.src) is None:
        source = f'<audio src="{escape(part.src)}" title="{escape(part.title)}"></audio>'
        yield Unconverted(source, shelf.why_not(part.src))
        if part.title:
            yield _text(part.title)
        yield Paragraph(link_line(part.src))
    else:
        yield part


def _lost_picture(picture: Picture, shelf: Shelf) -> Unconverted:
    caption = f"<figcaption>{escape(picture.caption)}</figcaption>" if picture.caption else ""
    source = f'<figure><img src="{escape(picture.src)}" alt="{escape(picture.alt)}">{caption}</figure>'
    return Unconverted(source, shelf.why_not(picture.src))


def _within_limits(parts: Iterable[Part]) -> Iterator[Part]:
    """Words too many for their place go on in a paragraph."""
    for part in parts:
        if isinstance(part, Heading) and len(part.text) > HEADING_MOST:
            yield Paragraph(f"<p><b>{escape(part.text, quote=False)}</b></p>")
        elif isinstance(part, PullQuote) and len(part.text) > PULL_QUOTE_MOST:
            yield Quote(f"<p>{escape(part.text, quote=False)}</p>")
        elif isinstance(part, Quote) and len(part.speaker) > SPEAKER_MOST:
            yield from (replace(part, speaker=""), _text(part.speaker))
        elif isinstance(part, Image) and len(part.picture.caption) > CAPTION_MOST:
            yield from (Image(replace(part.picture, caption="")), _text(part.picture.caption))
        elif isinstance(part, Gallery | Embed | Table) and len(part.caption) > CAPTION_MOST - 100:
            yield from (replace(part, caption=""), _text(part.caption))
        elif isinstance(part, Background) and len(part.title) > TITLE_MOST:
            yield from (_text(part.title), Paragraph(part.text))
        elif isinstance(part, Audio | Embed) and len(part.title) > TITLE_MOST:
            yield from (replace(part, title=""), _text(part.title))
        else:
            yield part


def _text(words: str) -> Paragraph:
    return Paragraph(f"<p>{escape(words, quote=False)}</p>")


def _plainer(part: Part) -> Iterator[Part]:
    """The same words in the blocks that every page has."""
    if isinstance(part, Background | Reason | CounterArgument):
        yield from (Heading(part.title, 3), Paragraph(part.text))
    elif isinstance(part, Sources):
        yield List(tuple(source.text for source in part.items), "numbers")


def _raw(part: Part, shelf: Shelf) -> Raw | None:
    make = _MAKERS.get(part.kind)
    return {"type": part.kind, "value": make(part, shelf)} if make else None


def _picture(picture: Picture, shelf: Shelf) -> Raw:
    placed = shelf.picture(picture)
    alt = picture.alt or (placed.alt if placed else "")
    image = {"image": placed.pk if placed else None, "alt_text": alt[:400], "decorative": False}
    return {"image": image, "caption": picture.caption}


def _embed(part: Any, shelf: Shelf) -> Raw:
    host = part.url.split("//")[-1].split("/")[0].removeprefix("www.")
    title = part.title or plain(part.caption)[:TITLE_MOST] or _("From %(host)s") % {"host": host}
    return {"url": part.url, "title": title, "caption": part.caption}


def _audio(part: Any, shelf: Shelf) -> Raw:
    title = part.title or part.src.rsplit("/", 1)[-1].split("?")[0][:TITLE_MOST]
    return {"recording": shelf.recording(part.src), "title": title, "transcript": part.transcript}


def _table(part: Any, shelf: Shelf) -> Raw:
    width = max([len(part.header), *(len(row) for row in part.rows)])
    header = list(part.header) or [""] * width
    columns = [{"type": "text", "heading": heading[:255]} for heading in header]
    return {
        "caption": part.caption,
        "table": {"columns": columns, "rows": [{"values": list(row)} for row in part.rows], "caption": ""},
    }


def _sources(part: Any, shelf: Shelf) -> Raw:
    return {
        "items": _items(
            {"text": one.text, "publisher": one.publisher, "url": one.url, "accessed_on": one.accessed_on or None}
            for one in part.items
        )
    }


def _fields(*names: str) -> Callable[[Any, Shelf], Raw]:
    return lambda part, shelf: {name: getattr(part, name) for name in names}


_MAKERS: dict[str, Callable[[Any, Shelf], Any]] = {
    Paragraph.kind: lambda part, shelf: part.text,
    Heading.kind: lambda part, shelf: {"text": part.text, "level": str(part.level)},
    Image.kind: lambda part, shelf: {**_picture(part.picture, shelf), "width": "text"},
    Gallery.kind: lambda part, shelf: {
        "caption": part.caption,
        "items": _items(_picture(item, shelf) for item in part.items),
    },
    Quote.kind: _fields("text", "speaker", "source", "source_url", "time"),
    PullQuote.kind: _fields("text"),
    Reason.kind: _fields("title", "text"),
    CounterArgument.kind: _fields("title", "text"),
    Background.kind: lambda part, shelf: {
        "title": part.title,
        "text": part.text,
        "facts": _items({"when": fact.when, "fact": fact.fact} for fact in part.facts),
    },
    CallForComments.kind: _fields("question", "note"),
    Callout.kind: _fields("tone", "title", "text"),
    List.kind: lambda part, shelf: {"style": part.style, "items": _items(part.items)},
    Table.kind: _table,
    Embed.kind: _embed,
    Audio.kind: _audio,
    Sources.kind: _sources,
    Unconverted.kind: lambda part, shelf: {"origin": "", "reason": part.reason[:300], "source": part.source},
}
