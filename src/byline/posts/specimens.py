"""The blocks that only a piece has, for the gallery of parts."""

from datetime import date
from typing import Any

from byline.publication.specimens import WORDS, register_block

FACTS = [{"when": "March 2011", "fact": "They meet by the kettle."}, {"when": "June 2013", "fact": "It breaks."}]
BOX = {"look": "timeline", "shown_title": "Ada Quill", "shown_text": WORDS, "shown_facts": FACTS}
LINES = [{"name": "The Night Line", "contact": "000 000", "url": "https://night.example/", "hours": "Day and night"}]
SOURCES = [{"text": WORDS, "publisher": "Slow Post", "url": "https://slow.example/", "accessed_on": date(2026, 3, 1)}]
BLOCKS: list[tuple[str, dict[str, Any]]] = [
    ("reason", {"title": "The number everybody quotes is wrong", "text": WORDS}),
    ("counter_argument", {"title": "But what about the neighbours?", "text": WORDS}),
    ("background", {"title": "Who they are, and what happened", "text": WORDS, "facts": FACTS}),
    ("dossier", BOX),
    ("call_for_comments", {"question": "Did you ever own such a kettle?", "note": "No names, please."}),
    ("help_lines", {"note": "You are not alone.", "lines": LINES}),
    ("sources", {"items": SOURCES}),
]


def register() -> None:
    """Adds every block of a piece that needs no other piece."""
    for place, (kind, value) in enumerate(BLOCKS, 1):
        register_block("posts", kind, value, place)
