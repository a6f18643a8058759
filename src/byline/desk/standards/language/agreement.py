"""A verb that has lost sight of its subject."""

from __future__ import annotations

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import PROSE, Document, Span
from byline.desk.finding import Flag
from byline.desk.phrases import plain
from byline.desk.registry import standard

_OTHER = {"are": "is", "were": "was", "have": "has", "is": "are", "was": "were", "has": "have", "don't": "doesn't"}
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
_COLLECTIVE = (
    "number|majority|minority|lot|couple|pair|group|series|range|variety|handful|host|half|rest|percentage|bunch|crowd|team|generation|total|average|array|third|quarter|dozen|plethora|kind|sort|"
    "type|trio|mixture|combination|proportion|set|band|gang|line|family|class|tens|hundreds|children|people|men|women|staff|police|cattle|thousand|hundred|million|most|many|some|all|both|none|"
    "few|several|board|committee|group|panel|flock|herd|army|succession|string|row|queue|party|wealth|raft|spate|mass|mix|fraction|share|bulk|selection|collection|and"
)
_BASE = (
    "are|were|have|include|fill|make|need|seem|remain|require|contain|suggest|look|smell|taste|feel|depend|vary|mean"
)
# Only where the sentence begins, so that the head of the subject is the head.
_HEAD_ONE = re.compile(
    rf"^(?:the|a|an|this|that|his|her|my|our|their|its) (?:[\w'-]{{2,14}} )?(?!(?:{_COLLECTIVE})\b)[a-z-]{{3,16}}(?<!s) of (?:the |these |those |my |his |her |our |their |its |all |old |new )?"
    rf"(?:[\w'-]{{2,14}} ){{0,1}}(?:and (?:[\w'-]{{2,14}} )?)?[a-z'-]{{2,16}}s(?: (?:in|on|at|from) (?:the )?[a-z'-]{{2,16}})? (?P<verb>{_BASE})\b"
)
_HEAD_MANY = re.compile(
    r"^(?:the|these|those|his|her|my|our|their|its|both|two|three|four|five) (?:[\w'-]{2,14} )?(?!news\b|series\b|species\b|means\b|physics\b|politics\b|mathematics\b|economics\b|boss\b|press\b|class\b|glass\b|dress\b|bus\b|lens\b|process\b|success\b|business\b|headquarters\b|princess\b|mess\b|loss\b|cross\b|grass\b|address\b|witness\b|illness\b)"
    r"[a-z-]{3,15}(?<!s)s (?:of|in|on|to|for|from|at|behind|about|between) (?:the |a |an |this |that |my |his |her |our |their )(?:[\w'-]{2,14} )?[a-z'-]{2,16}(?<!s) (?P<verb>is|was|has)\b"
    r"|^(?:two|three|four|five|six|several|both|many|few) of (?:the|these|those|my|his|her|our|their|them|us) ?(?:[\w'-]{2,14} ){0,2}(?P<verb2>is|was|has)\b"
)
_THERE = re.compile(
    r"(?<![\w'-])there (?P<verb>is|was|has been) (?:two|three|four|five|six|seven|eight|nine|ten|several|many)(?: [\w'-]{2,14})? (?!pounds|feet|miles|years|minutes|hours|inches|weeks|days|dollars|euros|metres|yards|acres)(?:[a-z'-]{2,14}s|of us|of them|people|children|men|women)\b(?! (?:and a|worth|of))"
)
_BESIDE = re.compile(
    r"^(?:my|the|her|his|our|a|an|their) (?:[\w'-]{2,14} )?(?!people|children|men|women)[a-z-]{2,16}(?<!s), (?:along with|together with|as well as|like|accompanied by) [^,.]{2,50}, (?P<verb>are|were|have)\b"
)
_WHO_THEY = re.compile(
    r"(?<!one of the )(?<!only one of those )\b(?:people|children|men|women|those) who (?P<verb>is|was|has|lives|works|likes|knows|wants|thinks|says|goes|does|makes|comes|needs|buys|reads)\b"
)
_HE_DONT = re.compile(r"(?:^|[;:,] (?:and |but )?)(?:she|he|it) (?P<verb>don't|have|do|are)\b(?! not)")
_MORE = (_HEAD_ONE, _HEAD_MANY, _THERE, _BESIDE, _WHO_THEY, _HE_DONT)


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
        seen: set[int] = set()
        for pattern in (_SINGULAR, _PLURAL):
            for found in pattern.finditer(text):
                seen.add(found.end())
                yield _flag(start, found)
        for sentence in block.sentences:
            if block.quotations and any(a <= sentence.start < b for a, b in block.quotations):
                continue
            words = plain(sentence.text)
            for pattern in _MORE:
                first = pattern.search(words)
                if first and sentence.start + first.end() not in seen:
                    yield _flag(start + sentence.start, first)
                    break


def _flag(start: int, found: re.Match[str]) -> Flag:
    verb = next(word for name, word in found.groupdict().items() if name.startswith("verb") and word)
    return Flag(
        (Span(start + found.start(), start + found.end()),),
        f"What does “{verb}” belong to? The subject stands further back and has the other number.",
        (_OTHER.get(verb, "the other form of the verb"),),
        confidence=0.65,
    )
