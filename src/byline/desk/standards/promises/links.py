"""Links to pieces that readers cannot open."""

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document
from byline.desk.finding import Flag
from byline.desk.registry import standard

_DRAFT = re.compile(
    r"/?(?:[\w-]+/)?(?:drafts?|preview|wp-admin|admin)(?:[/?]|$)|[^#]{0,300}[?&]preview=", re.IGNORECASE
)


@standard(
    "promises.unpublished-link",
    title="A link to what is not published",
    what="A link to a draft, a preview or a piece of the magazine that readers cannot open yet.",
    why="Readers meet an error, and sometimes the title of something that was not to be known.",
    source="The house: what is promised is there",
    severity="asks",
    scope="document",
    passing="Read [the first part](/the-first-part).",
    failing="Read [the first part](/drafts/the-first-part).",
)
def unpublished_link(document: Document, context: Context) -> Iterator[Flag]:
    """Looks each link up among earlier pieces, and at its address."""
    hidden = {each.url.rstrip("/"): each.title for each in context.earlier if each.url and not each.published}
    public = {each.url.rstrip("/") for each in context.earlier if each.url and each.published}
    for start, block in document.placed():
        for mark in block.marked("link"):
            path = re.sub(r"^https?://[^/]+", "", mark.href).partition("#")[0].rstrip("/")
            title = hidden.get(path) or hidden.get(mark.href.rstrip("/"))
            if title or (_DRAFT.match(mark.href) and path not in public):
                about = f"“{title}” is not published yet" if title else "This address looks like a draft’s"
                yield Flag(
                    (document.mark_span(start, block, mark),), f"{about}: readers cannot open it.", confidence=0.9
                )
