"""Pictures that say nothing to somebody who cannot see them."""

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document
from byline.desk.finding import Flag
from byline.desk.registry import standard

_FILE = re.compile(
    r"(?:image|img|photo|picture|dsc|screenshot|untitled)?[\s_-]*\d*|\S+\.(?:jpe?g|png|gif|webp|svg|heic)",
    re.IGNORECASE,
)


@standard(
    "craft.alt-text",
    title="A picture without alternative text",
    what="A picture without words for those who cannot see it, or with a file’s name in their place.",
    why="Somebody who listens to the page hears nothing, or “I M G underscore 4 0 2”.",
    source="WCAG 2.2, success criterion 1.1.1",
    severity="asks",
    scope="block",
    passing="![A man in antlers rows a lifeboat](boat.jpg)",
    failing="![](boat.jpg)",
)
def alt_text(document: Document, context: Context) -> Iterator[Flag]:
    """Each picture and its words."""
    block = document.blocks[0]
    for mark in block.marked("image"):
        words = block.text[mark.start : mark.end].strip()
        if not words or _FILE.fullmatch(words):
            yield Flag(
                (document.mark_span(0, block, mark),),
                "What does this picture show? It has no alternative text.",
                confidence=0.95,
            )
