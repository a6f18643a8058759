"""He and she between two people who could both be meant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Sentence, Span
from byline.desk.finding import Flag
from byline.desk.people import Named, people_of
from byline.desk.phrases import plain
from byline.desk.registry import standard

_WOMEN = "woman|girl|wife|mother|sister|daughter|aunt|mum|mom|lady|gran|grandmother|niece|girlfriend|stepmother|granddaughter|widow|mother-in-law|sister-in-law|daughter-in-law|landlady|actress|queen|midwife|nun"
_MEN = "man|guy|boy|husband|father|brother|son|uncle|dad|gentleman|lad|grandfather|nephew|boyfriend|stepfather|grandson|widower|father-in-law|brother-in-law|son-in-law|landlord|actor|king|priest|vicar"
_KIN = {
    "she": re.compile(rf"(?<![\w'-])(?:{_WOMEN})(?:'s|s')?(?![\w-])"),
    "he": re.compile(rf"(?<![\w'-])(?:{_MEN})(?:'s|s')?(?![\w-])"),
}
_TOLD = {
    "she": re.compile(
        r"(?<![\w'])she (?:\w+ )?(?:told|asked|gave|sent|showed|thought|said to|promised|warned|reminded|wrote to|rang|phoned|saw|found|wanted|knew) (?:that )?(?:her|she)\b(?:[^.;]{0,80})\bshe\b"
    ),
    "he": re.compile(
        r"(?<![\w'])he (?:\w+ )?(?:told|asked|gave|sent|showed|thought|said to|promised|warned|reminded|wrote to|rang|phoned|saw|found|wanted|knew) (?:that )?(?:him|he)\b(?:[^.;]{0,80})\bhe\b"
    ),
}
_SHE = {"she": re.compile(r"(?<![\w'])(she|her)(?!\w)"), "he": re.compile(r"(?<![\w'])(he|him|his)(?!\w)")}
_CLAUSE = {
    "she": re.compile(
        r"(?:, |\band |\bbecause |\bthat |\bwhen |\buntil |\bbut |\bwhile |\bas |\bif |\bafter |\bbefore )she(?: [\w'-]{1,20}){1,14}? (?:her|she)\b"
    ),
    "he": re.compile(
        r"(?:, |\band |\bbecause |\bthat |\bwhen |\buntil |\bbut |\bwhile |\bas |\bif |\bafter |\bbefore )he(?: [\w'-]{1,20}){1,14}? (?:him|he)\b"
    ),
}


@standard(
    "language.unclear-pronoun",
    title="He or she, and two who could be meant",
    what="He or she, more than once, after two men or two women in the same breath.",
    why="The writer knows who is meant. The reader has to go back and guess.",
    source="Fowler’s Modern English Usage, “pronouns”; Guardian style guide",
    severity="suggests",
    scope="document",
    passing="My mother rang my sister. My sister said that the cat was asleep.",
    failing="My mother rang my sister every Sunday until she moved, and she sent her a card.",
)
def unclear_pronoun(document: Document, context: Context) -> Iterator[Flag]:
    """Each sentence in which a reader must guess."""
    people = document.shared(people_of, context)
    before: Sentence | None = None
    for sentence in document.sentences:
        named = [who for _, who in people.between(sentence.start, sentence.end)]
        for pronoun in ("she", "he"):
            if _must_guess(plain(sentence.text), named, pronoun, before):
                yield Flag(
                    (Span(sentence.start, sentence.end),),
                    f"Two people here could be “{pronoun}”. Which of them is meant?",
                    ("Name the person once more.",),
                    confidence=0.55,
                )
                break
        before = sentence if before is None or before.block == sentence.block else None


def _must_guess(text: str, named: list[Named], pronoun: str, before: Sentence | None) -> bool:
    two = _two(text, named, pronoun)
    if two is not None:
        rest = text[two:]
        return len(_SHE[pronoun].findall(rest)) > 1 and bool(_CLAUSE[pronoun].search(rest))
    return (
        before is not None and bool(_TOLD[pronoun].search(text)) and len(_KIN[pronoun].findall(plain(before.text))) == 2
    )


def _two(text: str, named: list[Named], pronoun: str) -> int | None:
    """Where the second of two women, or of two men, has been mentioned; None where there are not two."""
    kin = list(_KIN[pronoun].finditer(text))
    names = len({who.name for who in named if who.pronoun == pronoun})
    if len({hit[0].removesuffix("'s") for hit in kin}) >= 2:
        return kin[1].end()
    if kin and names:
        return kin[0].end()
    return None
