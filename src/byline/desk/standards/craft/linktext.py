"""Words of links."""

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document
from byline.desk.finding import Flag
from byline.desk.registry import standard

_EMPTY = re.compile(
    r"(?:click |tap |read |see |look |find out |learn )?(?:here|this|link|this link|more|more here|this page|this article|this site|website)[.!]?",
    re.IGNORECASE,
)
_NOWHERE = re.compile(
    r"#?|https?://(?:www\.)?(?:example\.(?:com|org)|localhost|127\.0\.0\.1)\b.*|(?:todo|tbc|tk|xxx?|url|link)",
    re.IGNORECASE,
)


@standard(
    "craft.link-text",
    title="A link that does not say where it leads",
    what="The words of a link are “click here” or “this”, or the link leads nowhere.",
    why="Screen readers list links by their words alone; so do eyes that skim.",
    source="WCAG 2.2, success criterion 2.4.4",
    severity="suggests",
    scope="block",
    passing="The [minutes of the meeting](https://council.example/minutes) are public.",
    failing="The minutes are public: [click here](https://council.example/minutes).",
)
def link_text(document: Document, context: Context) -> Iterator[Flag]:
    """Each link’s words and address."""
    block = document.blocks[0]
    for mark in block.marked("link"):
        words = block.text[mark.start : mark.end].strip()
        if _NOWHERE.fullmatch(mark.href.strip()):
            yield Flag(
                (document.mark_span(0, block, mark),), "This link leads nowhere yet.", confidence=0.95, severity="asks"
            )
        elif _EMPTY.fullmatch(words):
            yield Flag(
                (document.mark_span(0, block, mark),), f"“{words}” does not say where the link leads.", confidence=0.9
            )
