"""Every part alone: for whoever changes the theme, and for the test that walks over them all.

Rooms above add their own parts with `register`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from . import samples

Context = dict[str, Any]


@dataclass(frozen=True)
class Specimen:
    """A part, its template, and what makes its sample context."""

    name: str
    template: str
    context: Callable[[], Context]
    in_prose: bool = False


_specimens: list[Specimen] = []


def register(name: str, template: str, context: Callable[[], Context], *, in_prose: bool = False) -> None:
    """Adds a part to the gallery; `in_prose` sets it in a column of text. The context is made for each showing."""
    _specimens.append(Specimen(name, template, context, in_prose))


def specimens() -> list[tuple[Specimen, Context]]:
    """Every part with a fresh context, in the order in which they were added."""
    return [(specimen, specimen.context()) for specimen in _specimens]


def _card(number: int) -> Context:
    return {"post": samples.pieces()[number]}


PARTS = "theme/components/"
register("Byline", f"{PARTS}byline.html", lambda: {"authors": [samples.author("Ada Quill")]})
register("Dates", f"{PARTS}dates.html", lambda: {"reading": samples.reading()})
register("Standfirst", f"{PARTS}standfirst.html", lambda: {"text": f"<p>{samples.SUMMARY}</p>"})
register("Notices", f"{PARTS}notices.html", lambda: {"reading": samples.reading()})
for _number, _piece in enumerate(samples.pieces()):
    register(f"Card: {_piece.format.name}", f"{PARTS}card.html", partial(_card, _number))
register("Card, small", f"{PARTS}card.html", lambda: {"post": samples.pieces()[0], "size": "small"})
register("Card, row", f"{PARTS}card.html", lambda: {"post": samples.pieces()[1], "size": "row"})
register("Card, lead", f"{PARTS}card.html", lambda: {"post": samples.pieces()[0], "size": "lead"})
register("Guest box", f"{PARTS}guest_box.html", lambda: {"author": samples.author("Ada Quill")})
register("Host box", f"{PARTS}host_box.html", dict)
register("Corrections", f"{PARTS}corrections.html", lambda: {"corrections": samples.reading().corrections})
register("Outro", f"{PARTS}outro.html", lambda: {"text": f"<p>{samples.SUMMARY}</p>"})
register("Links", f"{PARTS}links.html", lambda: {"links": samples.person("Ada Quill").links})
register("Search form", f"{PARTS}search_form.html", lambda: {"query": "kettle"})
