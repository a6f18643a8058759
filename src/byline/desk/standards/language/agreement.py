"""A verb that has lost sight of its subject."""

from __future__ import annotations

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import PROSE, Document, Span
from byline.desk.finding import Flag
from byline.desk.phrases import plain
from byline.desk.registry import standard

_ONE = (
    "list|box|bag|basket|quality|price|cost|impact|effect|result|use|presence|absence|purpose|reason|answer|sound|smell|colour|color|state|history|rise|fall|growth|loss|arrival|"
    "departure|death|life|story|idea|thought|sight|taste|level|size|shape|value|weight|height|length|depth|cause|source|origin|end|beginning|middle|point|nature|role|lack|cover|"
    "introduction|publication|collection|stack|pile|row|string|jar|bottle|tin|packet|sheaf|bouquet|photograph|picture|letter|report|study|review|chapter|choice|decision"
)
_SINGULAR = re.compile(
    rf"(?<![\w'-])(?:(?:the|a|this|that|his|her|my|its|our|their|each|every) (?:[\w'-]{{1,16}} )?(?:{_ONE})|each|every one|neither|either|one) of (?:the|these|those|my|his|her|our|their|its|your|them|us)(?: [\w'-]{{1,16}}){{0,2}}? ?(?:[\w'-]{{2,16}}s|them|us|children|people|men|women) (?P<verb>are|were|have)\b"
)
_PLURAL = re.compile(
    r"(?<![\w'-])(?:the|these|those|both|two|three|four|several|many|few) (?:[\w'-]{1,16} )?(?:children|men|women|people) (?:of|in|from|on) (?:the|this|that|our|my) [\w'-]{2,16} (?P<verb>is|was|has)\b"
)


@standard(
    "language.agreement",
    title="A verb that has lost sight of its subject",
    what="A singular subject with a plural verb behind a plural (“the list of names are”), or the other way round.",
    why="The verb takes the number of the noun next to it. The sentence goes wrong where nobody looks.",
    source="Fowler’s Modern English Usage, “agreement”",
    severity="asks",
    scope="block",
    passing="The list of names is long. A number of people are on it, and one of those who are is me.",
    failing="The list of the names are on the door.",
)
def agreement(document: Document, context: Context) -> Iterator[Flag]:
    """Each such verb."""
    for start, block in document.placed():
        if block.kind not in PROSE:
            continue
        text = plain(block.text)
        for pattern in (_SINGULAR, _PLURAL):
            for found in pattern.finditer(text):
                yield Flag(
                    (Span(start + found.start(), start + found.end()),),
                    f"What does “{found['verb']}” belong to? The subject stands further back and has the other number.",
                    (
                        {"are": "is", "were": "was", "have": "has", "is": "are", "was": "were", "has": "have"}[
                            found["verb"]
                        ],
                    ),
                    confidence=0.65,
                )
