"""An author box that is somebody else's."""

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.finding import Flag
from byline.desk.people.runs import runs_of
from byline.desk.people.words import NOT_PEOPLE, PLACES
from byline.desk.registry import standard
from byline.desk.spelling import nearness, plain

_IS = re.compile(
    r"(?:,? who)?,? (?:is|was|writes|lives|teaches|works|has|edits|runs|plays|presents|hosts|reviews|covers|reports|makes|grew|studied|founded|directs|leads|wrote)\b"
)


@standard(
    "promises.author-box",
    title="Somebody else’s author box",
    what="A bio or outro that begins by describing a person who is not in the byline.",
    why="The box was left over from another piece: the writer is robbed, the other one surprised.",
    source="The house",
    severity="asks",
    scope="document",
    passing='---\nbyline: "Ida Kettle"\nbio: "Ida Kettle is a plumber in Hull."\n---\n\nTea.',
    failing='---\nbyline: "Ida Kettle"\nbio: "Osman Ferrier is a cellist in York."\n---\n\nTea.',
)
def author_box(document: Document, context: Context) -> Iterator[Flag]:
    """The first name of a bio or outro with what authors do behind it, against the byline."""
    byline = document.field("byline")
    if byline is None or not byline.text:
        return
    writers = set(plain(byline.text).replace("-", " ").split())
    for start, block in document.placed():
        if block.kind not in ("bio", "outro"):
            continue
        for run in runs_of(block.text):
            words = plain(run.text).replace("-", " ").split()
            begins = run.start < 3 or block.text[max(0, run.start - 2) : run.start].strip() in (".", "!", "?", ":")
            if len(words) < 2 or not begins or not _IS.match(block.text, run.end) or set(words) & (NOT_PEOPLE | PLACES):
                continue
            if not any(nearness(word, writer) >= 0.5 for word in words for writer in writers):
                yield Flag(
                    (Span(start + run.start, start + run.end),),
                    f"The {block.kind} describes {run.text}, the byline says {byline.text}.",
                    confidence=0.8,
                )
            break
