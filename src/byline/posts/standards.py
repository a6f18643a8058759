"""What the desk checks that needs the magazine's database: links that do not answer, and words that stand elsewhere."""

from collections.abc import Iterator

from django.utils.translation import gettext as _
from wagtail.models import Page

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.finding import Flag
from byline.desk.links import silent
from byline.desk.registry import standard
from byline.desk.twins import alike


@standard(
    "craft.silent-link",
    title="A link that does not answer",
    what="A link whose address says that there is nothing, or whose site cannot be found, twice in a row.",
    why="Readers who follow a source and find nothing trust the piece less.",
    source="Society of Professional Journalists, Code of Ethics: identify sources clearly.",
    severity="asks",
    scope="document",
    passing="The minutes are [online](https://council.example/minutes).",
    failing="",
)
def silent_links(document: Document, context: Context) -> Iterator[Flag]:
    """One flag a link, on its words."""
    links = [(s, b, m) for s, b in document.placed() for m in b.marks if m.kind == "link" and m.href.startswith("http")]
    reasons = silent({mark.href for _start, _block, mark in links})
    for start, block, mark in links:
        if mark.href in reasons:
            message = _("This link did not answer: %(reason)s") % {"reason": reasons[mark.href]}
            yield Flag((document.mark_span(start, block, mark),), message, confidence=0.9)


@standard(
    "craft.stands-elsewhere",
    title="Text that stands in another piece",
    what="A tenth or more of the piece's words, eight in a row at a time, that an earlier piece of the magazine has as well.",
    why="Readers notice when they are given the same thing twice, and search engines punish it.",
    source="Committee on Publication Ethics, text recycling guidelines.",
    severity="asks",
    scope="archive",
    passing="Nothing of this has been printed before.",
    failing="",
)
def stands_elsewhere(document: Document, context: Context) -> Iterator[Flag]:
    """One flag for each piece that has the same words, on the first of them; at most three."""
    text = "\n".join(block.text for block in document.body)
    twins = alike(text, apart_from=document.meta.get("page", ""))[:3]
    titles = {page.pk: page.title for page in Page.objects.filter(pk__in=[twin.page_id for twin in twins], live=True)}
    for twin in twins:
        if twin.page_id in titles:
            start = document.text.find(twin.words)
            spans = (Span(start, start + len(twin.words)),) if start >= 0 else ()
            message = _("About %(share)s %% of these words stand in “%(title)s” as well.")
            yield Flag(
                spans,
                message % {"share": round(100 * twin.share), "title": titles[twin.page_id]},
                key=str(twin.page_id),
            )
