"""The blocks of any page, for the gallery of parts."""

from functools import partial
from typing import Any

from django.utils.safestring import mark_safe

from byline.theme import gallery

from .parts import Part

WORDS = mark_safe("<p>The kettle was <i>not</i> the one we ordered, and <b>nobody</b> had asked.</p>")
LETTER = mark_safe("<p>Dear Nell, the kettle sings at four in the morning.</p>")
TABLE = {
    "columns": [{"heading": "When"}, {"heading": "What they said"}],
    "rows": [[WORDS, WORDS], [WORDS, WORDS]],
}
VIDEO = {"url": "https://www.youtube.com/watch?v=LwR0undNL26", "title": "How a kettle sings", "caption": "Two minutes."}
BLOCKS: list[tuple[str, dict[str, Any]]] = [
    ("heading", {"text": "What counts", "level": "2"}),
    ("quote", {"text": WORDS, "speaker": "Ada Quill", "source": "Slow Post", "source_url": "https://slow.example/"}),
    ("pull_quote", {"text": "The kettle was not the one we ordered."}),
    ("list", {"style": "bullets", "items": [WORDS, WORDS]}),
    ("list", {"style": "numbers", "items": [WORDS, WORDS]}),
    ("list", {"style": "steps", "items": [WORDS, WORDS]}),
    ("callout", {"tone": "note", "title": "The beer mat, in full", "text": WORDS}),
    ("callout", {"tone": "tip", "title": "If this is your kettle", "text": WORDS}),
    ("callout", {"tone": "warning", "title": "", "text": WORDS}),
    ("table", {"caption": "Thirteen kettles", "table": TABLE}),
    ("embed", VIDEO),
    ("unconverted", {"origin": "post 12", "reason": "An unknown shortcode.", "source": "[kettle id=3]"}),
]


def register_block(room: str, kind: str, value: dict[str, Any], place: int = 1) -> None:
    """Adds a block of `room` to the gallery, with a value as its template gets one."""
    template = f"{room}/blocks/{kind}.html"
    context = partial(_context, Part(kind, value, template, place, f"{kind.replace('_', '-')}-{place}", ""))
    gallery.register(f"Block: {kind.replace('_', ' ')}", template, context, in_prose=True)


def register() -> None:
    """Adds every block that needs no file."""
    for place, (kind, value) in enumerate(BLOCKS, 1):
        register_block("publication", kind, value, place)
    letter = Part("quote", {"text": LETTER, "speaker": "Awake"}, "publication/blocks/quote.html", 1, "letter", "")
    gallery.register("Block: letter", letter.template, partial(_context, letter, letters=True), in_prose=True)


def _context(part: Part, **more: Any) -> dict[str, Any]:
    return {"part": part, **more}
