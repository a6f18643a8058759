"""Headings in their order."""

from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.finding import Flag
from byline.desk.registry import standard


@standard(
    "craft.heading-order",
    title="A heading that skips a level",
    what="A first heading below the second level, or one that stands two levels under the one before.",
    why="People who listen to a page jump from heading to heading, and look for the missing one.",
    source="WCAG 2.2, technique G141",
    severity="suggests",
    scope="document",
    passing="---\ntitle: Tea\n---\n\n## At four\n\nTea.\n\n### With milk\n\nTea.",
    failing="---\ntitle: Tea\n---\n\n#### At four\n\nTea.\n\n## At five\n\nTea.",
)
def heading_order(document: Document, context: Context) -> Iterator[Flag]:
    """The first heading may be of the first or second level, each further one a level deeper at most."""
    before = 1
    for start, block in document.placed():
        if block.kind != "heading" or not block.level:
            continue
        if block.level > before + 1:
            yield Flag(
                (Span(start, start + len(block.text)),),
                f"This heading is of level {block.level}, "
                + (f"the one before of level {before}." if before > 1 else "and it is the first."),
                confidence=0.9,
            )
        before = block.level
