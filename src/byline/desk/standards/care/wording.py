"""Words on suicide, addiction, illness and disability that wound, with what to say instead."""

from __future__ import annotations

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Block, Document, Span
from byline.desk.finding import Flag
from byline.desk.phrases import Found, is_named_so, plain, words
from byline.desk.registry import standard

_SELF = re.compile(
    r"\b(?:i|we)(?:'m| am|'re| are| was| were|'ve been| have been| had been|'d been)(?: [\w'-]{1,20}){0,4} ?$"
)
_SPOKEN_OF = re.compile(
    r"\b(?:word|words|term|label|phrase|called|call|calls|say|said|says|named|spelled|titled|noun|adjective)s?,? (?:me |him |her |them |us |a |an |the |you )?[\"'*(]?$"
)
_SECTIONS = {
    "suicide": "Suicide is not a crime, and no death is a success. Plain words hurt less and say more.",
    "near suicide": "No death is a success, and nobody who lives has failed.",
    "addiction": "This makes the illness the whole person. A few more words give the person back.",
    "mind": "This uses an illness as an insult, or makes it the whole person. Say what you mean, or say who has it.",
    "body": "Disabled people mostly do not call themselves so, and the words leave out what matters: what the person does and needs.",
    "people": "This names people by one thing that happened to them. “A person who…” costs little.",
}


@standard(
    "care.wording",
    title="A word that wounds",
    what="Words such as “committed suicide”, “a failed attempt”, “addicts”, “schizophrenic” for contradictory, “wheelchair-bound” and their like, in the writer’s own words.",
    why="These words make shame heavier and help harder to ask for. What others say in quotation marks is left alone, and so are names of societies.",
    source="AP Stylebook (addiction, disabilities, mental illness); WHO and Samaritans on suicide; UK government, Inclusive language on disability",
    severity="asks",
    scope="block",
    passing="His uncle died by suicide. My aunt says “junkie” and means herself. I am an alcoholic, dry since spring.",
    failing="His uncle committed suicide, and the street said nothing.",
)
def wording(document: Document, context: Context) -> Iterator[Flag]:
    """Each such word, once for each section of the list."""
    for start, block in document.placed():
        if block.kind in ("quote", "byline", "code", "content_note"):
            continue
        text = plain(block.text)
        exempt = [*words("topics")["exempt"].find(text)]
        taken: list[Found] = []
        near = bool(words("suicide")["context"].within(text))
        for section, why in _SECTIONS.items():
            if section == "near suicide" and not near:
                continue
            for hit in words("wording")[section].find(text):
                if any(one.start < hit.end and hit.start < one.end for one in [*taken, *exempt]) or not _is_own_word(
                    block, text, hit
                ):
                    continue
                taken.append(hit)
                yield Flag(
                    (Span(start + hit.start, start + hit.end),),
                    f"“{block.text[hit.start : hit.end]}”: {why}",
                    (hit.note,),
                    confidence=0.75,
                )


def _is_own_word(block: Block, text: str, hit: Found) -> bool:
    """Not in quotation marks, not in a name or title, not said of oneself, not the word spoken of as a word."""
    if any(a <= hit.start and hit.end <= b for a, b in block.quotations):
        return False
    if any(mark.start <= hit.start and hit.end <= mark.end for mark in block.marked("emphasis")):
        return False
    before = text[max(0, hit.start - 45) : hit.start]
    return not (is_named_so(block.text, hit.start, hit.end) or _SELF.search(before) or _SPOKEN_OF.search(before))
