"""He and she between two people who could both be meant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Sentence, Span
from byline.desk.finding import Flag
from byline.desk.people import Named, people_of
from byline.desk.people.given import MEN, WOMEN
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
        r"(?<![\w'])she (?:\w+ )?(?:tells|asks|gives|shows|reminds|warns|promises|told|asked|gave|sent|showed|thought|said to|promised|warned|reminded|wrote to|rang|phoned|saw|found|wanted|knew) (?:that )?(?:her|she)\b(?:[^.;]{0,80})\bshe\b"
    ),
    "he": re.compile(
        r"(?<![\w'])he (?:\w+ )?(?:tells|asks|gives|shows|reminds|warns|promises|told|asked|gave|sent|showed|thought|said to|promised|warned|reminded|wrote to|rang|phoned|saw|found|wanted|knew) (?:that )?(?:him|he)\b(?:[^.;]{0,80})\bhe\b"
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
_MEET = {
    "she": re.compile(
        r"\b(?:tell|tells|told|ask|asks|asked) her that she\b[^.;]{0,80}\bshe (?:[\w']{1,14} ){1,3}her\b"
        r"|\bshe (?:tells|told|warns|warned|reminds|reminded) her that she\b"
        r"|\bthat (?:if )?she [^.;]{2,60} (?:and that )?(?:if )?she [^.;]{2,60} (?:to|would|must|should|will) [a-z]{3,12} her\b"
    ),
    "he": re.compile(
        r"\b(?:tell|tells|told|ask|asks|asked) him that he\b[^.;]{0,80}\bhe (?:[\w']{1,14} ){1,3}him\b"
        r"|\bhe (?:tells|told|warns|warned|reminds|reminded) him that he\b"
        r"|\bthat (?:if )?he [^.;]{2,60} (?:and that )?(?:if )?he [^.;]{2,60} (?:to|would|must|should|will) [a-z]{3,12} him\b"
    ),
}
_SPOKE = r"(?:told|tells|rang|rings|phoned|called|warned|warns|informed|assured|reminded|wrote to|texted|emailed|asked|introduced|hit|met|hired|sacked|replaced|sued|accused|never forgave|thanked)"
_SOME = r"(?:(?!She\b|They\b|You\b|And\b|But\b|The\b|Who\b|Then\b)[A-Z][a-z]{2,14}|(?:[Mm]y|[Hh]er|[Hh]is|[Tt]he) [a-z]{3,14})"
_TWO_NAMES = re.compile(
    rf"(?:^|[,;] ){_SOME} {_SPOKE} {_SOME}(?: [\w’'-]{{1,14}}){{0,4}} (?:that|because|before|after|when|until)? ?(?P<who>she|he) (?P<rest>had|was|would|should|could|must|needed|has|sold|left|lost|won|stole)\b"
)


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
            if _must_guess(plain(sentence.text), named, pronoun, before) or _is_of_two(sentence.text, pronoun):
                yield Flag(
                    (Span(sentence.start, sentence.end),),
                    f"Two people here could be “{pronoun}”. Which of them is meant?",
                    ("Name the person once more.",),
                    confidence=0.55,
                )
                break
        before = sentence if before is None or before.block == sentence.block else None


def _is_of_two(text: str, pronoun: str) -> bool:
    """Whether one of two of the same kind has told the other what one of them did: “Anna told Marie that she had lost”."""
    found = _TWO_NAMES.search(text)
    if not found or found["who"] != pronoun:
        return False
    other = _KIN["he" if pronoun == "she" else "she"]
    kinds = {_kind(name) for name in re.findall(r"[A-Z][a-z]{2,14}", found[0])} - {""}
    alike = kinds == {pronoun} or (not kinds and bool(_KIN[pronoun].search(plain(found[0]))))
    return alike and not other.search(plain(found[0]))


def _kind(name: str) -> str:
    """How a given name is mostly spoken of, or nothing."""
    return "she" if name.lower() in WOMEN else "he" if name.lower() in MEN else ""


def _must_guess(text: str, named: list[Named], pronoun: str, before: Sentence | None) -> bool:
    if _MEET[pronoun].search(text):
        return True
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
