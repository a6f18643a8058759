"""Links to pieces that readers cannot open."""

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.finding import Flag
from byline.desk.registry import standard
from byline.desk.spelling import plain

_DRAFT = re.compile(
    r"/?(?:[\w-]+/)?(?:drafts?|preview|wp-admin|admin)(?:[/?]|$)|[^#]{0,300}[?&]preview=", re.IGNORECASE
)

_RECOMMENDED = re.compile(
    r"\b(?:see|read|reads?|next|also|liked|more|archive|earlier|interview|essay|piece|column|story|part|our|here|wrote|written|reported|elsewhere|magazine)\b"
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
    yield from _titles(document, context)
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


def _titles(document: Document, context: Context) -> Iterator[Flag]:
    """Titles of pieces that are not published, recommended in so many words."""
    for each in context.earlier:
        if each.published or len(each.title.split()) < 3:
            continue
        at = plain(document.text).find(plain(each.title))
        if at < 0 or document.block_at(at)[0].kind == "title":
            continue
        before = plain(document.text[max(0, at - 120) : at])
        linked = any(
            mark.start <= at - start < mark.end for start, block in document.placed() for mark in block.marked("link")
        )
        if _RECOMMENDED.search(before) and not linked:
            yield Flag(
                (Span(at, at + len(each.title)),),
                f"“{each.title}” is not published yet: readers who look for it will not find it.",
                confidence=0.85,
            )
