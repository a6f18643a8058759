"""A hard subject and nothing that prepares a reader for it."""

from __future__ import annotations

from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document
from byline.desk.finding import Flag
from byline.desk.phrases import plain, words
from byline.desk.registry import standard

from .topics import ENOUGH, NOT_BY_ONE_WORD, Topic, topics_of


@standard(
    "care.content-note",
    title="A hard subject without a content note",
    what="A piece that speaks of suicide, self-harm, overdose, addiction, abuse, sexual violence, eating disorders, the loss of a baby or a child, "
    "violence or grief, in its title or opening or more than once, and carries neither a content note nor a line to call.",
    why="A reader who has lived through it chooses better when they know what is coming, and some will need somebody to talk to.",
    source="Samaritans’ Media Guidelines; Beat’s media guidelines; Women’s Aid, “Content is Queen”",
    severity="asks",
    scope="document",
    passing="---\ntitle: A letter\ncontent_note: This piece speaks of suicide. There are numbers to call below.\n---\n\nMy brother took his own life. I write about suicide because nobody did.",
    failing="---\ntitle: A letter\n---\n\nMy brother took his own life in March, and the street went quiet.",
)
def content_note(document: Document, context: Context) -> Iterator[Flag]:
    """One flag for the whole piece, with the subjects it found."""
    if _is_prepared(document):
        return
    found = [topic for topic in document.shared(topics_of) if _is_enough(topic)]
    if found:
        names = ", ".join(topic.name for topic in found)
        yield Flag(
            (),
            f"This piece speaks of {names}. Would a short note at the top, and a line to call at the end, help a reader?",
            (f"“This piece talks about {names}.”", "Add the help lines for your readers’ country."),
            related=tuple((span, topic.name) for topic in found for span in topic.spans[:3]),
            confidence=0.8 if len(found[0].spans) > 1 else 0.65,
            key=names,
        )


def _is_enough(topic: Topic) -> bool:
    """Twice anywhere, or once where the piece begins; subjects that are everywhere in prose need more."""
    return len(topic.spans) >= ENOUGH.get(topic.name, 2) or (
        topic.early and len(topic.spans) >= NOT_BY_ONE_WORD.get(topic.name, 1)
    )


def _is_prepared(document: Document) -> bool:
    """Whether a note stands in its field or at the head, or a help line is given."""
    if document.meta.get("content_note", "").strip() or document.field("content_note"):
        return True
    return any(words("notes")["note"].within(plain(block.text)) for block in document.blocks)
