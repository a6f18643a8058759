"""Her text in the two forms in which it is edited: a sheet for the editor, Markdown where there are no scripts."""

import uuid
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.translation import gettext as _

from byline.manuscripts.arriving import Arrival, pasted
from byline.manuscripts.blocks import Placed, to_blocks
from byline.manuscripts.clean import plain
from byline.manuscripts.markdown import from_markdown, to_markdown
from byline.manuscripts.parts import Image, Paragraph, Part, Table
from byline.manuscripts.parts import Picture as Named
from byline.manuscripts.sheet import from_sheet, to_sheet
from byline.posts.blocks import PieceBlocks

from . import queries
from .drafts import Draft
from .seats import Seat

Raw = dict[str, Any]
CUT = "width-1200"


@lru_cache(maxsize=1)
def _stream() -> PieceBlocks:
    return PieceBlocks()


def name_of(block: Raw) -> str:
    """What a block that only the editor can change is called."""
    kind = _stream().child_blocks.get(block["type"])
    value = block["value"] if isinstance(block["value"], dict) else {}
    words = next((str(value[name]) for name in ("title", "question", "caption", "text") if value.get(name)), "")
    label = str(kind.label) if kind else block["type"]
    return f"{label} – {words[:60]}" if words and "<" not in words else label


def as_markdown(draft: Draft) -> str:
    return to_markdown(draft.body, name_of)


def read_markdown(text: str, seat: Seat, draft: Draft) -> list[Raw]:
    """What she typed, as blocks that continue the draft's."""
    shelf = _Own(queries.usable_pictures(seat, draft))
    return from_markdown(text, draft.body, shelf, known=_stream().child_blocks, shown=as_markdown(draft))


def as_sheet(draft: Draft) -> str:
    rows = queries.pictures(queries.pictures_in(draft.body))
    return to_sheet(draft.body, source=lambda number: address_of(rows.get(number)), name=name_of)


def read_sheet(html: str, seat: Seat, draft: Draft) -> list[Raw]:
    """What the editor holds, as blocks that continue the draft's."""
    return from_sheet(html, draft.body, pictures=queries.usable_pictures(seat, draft))


def address_of(picture: Any) -> str:
    """Where a picture can be seen in the room."""
    return str(picture.get_rendition(CUT).url) if picture else ""


def arrived(arrival: Arrival, keep: Callable[..., Any]) -> tuple[list[Raw], list[str]]:
    """A document as blocks, its pictures kept by `keep(file, alt)`; and why some could not be."""
    shelf = _Luggage(arrival.pictures, keep)
    blocks = to_blocks(arrival.manuscript.parts, shelf, known=_stream().child_blocks, seed="")
    return [{**block, "id": ""} for block in blocks], list(dict.fromkeys(shelf.reasons.values()))


def picture_value(number: int, alt: str) -> Raw:
    """A picture of hers as a block's value."""
    image = {"image": number, "alt_text": alt, "decorative": False}
    return {"image": image, "caption": "", "width": "text"}


def with_ids(blocks: list[Raw]) -> list[Raw]:
    """The blocks with an id each."""
    return [block if block.get("id") else {**block, "id": str(uuid.uuid4())} for block in blocks]


def from_clipboard(html: str) -> tuple[str, list[str]]:
    """What was copied elsewhere as a sheet, in words, headings, quotes and lists; and what was left out."""
    manuscript = pasted(html)
    parts: list[Part] = []
    left_out: list[str] = []
    for part in manuscript.parts:
        if isinstance(part, Table):
            rows = [part.header, *part.rows] if part.header else list(part.rows)
            parts += [Paragraph(f"<p>{' | '.join(plain(cell) for cell in row)}</p>") for row in rows]
        elif part.kind in {"paragraph", "heading", "quote", "list", "pull_quote"}:
            parts.append(part)
        elif isinstance(part, Image):
            left_out.append(_("A picture was not pasted along. Upload it with the button below the text."))
        else:
            parts += [Paragraph(f"<p>{text}</p>")] if (text := plain(getattr(part, "text", ""))) else []
    blocks = to_blocks(parts, _Own(set()), known=_stream().child_blocks)
    bare = [{**block, "id": ""} for block in blocks]
    return to_sheet(bare, source=str, name=name_of), list(dict.fromkeys(left_out))


class _Own:
    """Her own pictures, by the numbers that stand in the Markdown."""

    def __init__(self, numbers: set[int]) -> None:
        self.numbers = numbers

    def picture(self, picture: Named) -> Placed | None:
        number = picture.src.removeprefix("picture/")
        return Placed(int(number), "") if number.isdigit() and int(number) in self.numbers else None

    def recording(self, src: str) -> int | None:
        return None

    def why_not(self, src: str) -> str:
        return _("There is no such picture here. Upload it with the button below the text.")


class _Luggage:
    """The pictures that came in a document."""

    def __init__(self, pictures: dict[str, bytes], keep: Callable[..., Any]) -> None:
        self.pictures, self.keep = pictures, keep
        self.kept: dict[str, Placed] = {}
        self.reasons: dict[str, str] = {}

    def picture(self, picture: Named) -> Placed | None:
        src = picture.src
        if src in self.pictures and src not in self.kept and src not in self.reasons:
            name = src.rpartition("/")[2].replace(".jpeg", ".jpg")
            try:
                row = self.keep(SimpleUploadedFile(name, self.pictures[src]), alt=picture.alt)
            except ValidationError as error:
                self.reasons[src] = f"{name}: {' '.join(error.messages)}"
            else:
                self.kept[src] = Placed(row.pk, picture.alt)
        return self.kept.get(src)

    def recording(self, src: str) -> int | None:
        return None

    def why_not(self, src: str) -> str:
        return self.reasons.get(src) or _("This picture is not in the file. Upload it with the button below the text.")
