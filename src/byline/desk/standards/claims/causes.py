"""What causes, prevents and cures an illness, said as settled."""

from __future__ import annotations

from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.finding import Flag
from byline.desk.phrases import plain, words
from byline.desk.registry import standard

from .sources import blocks_with_claims, has_link, is_supposed, quoted, sourced


@standard(
    "claims.health-cause",
    title="A cause or a cure without a source",
    what="A sentence that says flatly what causes, prevents or cures an illness, or what something does to body and brain.",
    why="Readers act on what they read about their health. The source shows how sure one can be, and of what.",
    source="NUJ guidelines on health reporting; Association of Health Care Journalists, statement of principles",
    severity="asks",
    scope="block",
    passing="The Harrow Trial (2019) found that beetroot lowers blood pressure by very little. I eat it because I like it.",
    failing="A spoonful of turmeric a day prevents dementia, and it costs pennies.",
)
def health_cause(document: Document, context: Context) -> Iterator[Flag]:
    """Each flat statement of a cause or a cure."""
    for start, block in blocks_with_claims(document):
        for number, sentence in enumerate(block.sentences):
            text = plain(sentence.text)
            found = words("causes")["causes"].within(text)
            if (
                sentence.text.endswith("?")
                or not found
                or quoted(block, sentence.start + found.start, sentence.start + found.end)
            ):
                continue
            if (
                is_supposed(text)
                or words("causes")["doubted"].within(text)
                or has_link(block, number)
                or sourced(block, number)
            ):
                continue
            yield Flag(
                (Span(start + sentence.start, start + sentence.end),),
                "This says what does a body good or harm as if it were settled. Who has shown it, and how surely?",
                ("Name the study, or say who advises it.", "Say it as your own experience, if it is that."),
                confidence=0.7,
            )
