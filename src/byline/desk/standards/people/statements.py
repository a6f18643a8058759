"""Statements about living people on crime, sex life, health, addiction, money, children and competence, said or hinted."""

from __future__ import annotations

from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.finding import Flag, Severity
from byline.desk.phrases import words
from byline.desk.registry import standard

from .about import Sense, senses
from .basis import stands_on_something

TOPICS = ("crime", "sex life", "health", "addiction", "money", "children", "competence")
_LISTS = {"sex life": "sex"}
HINTED = "something hinted at"
SURE = 0.8  # how surely somebody is a person, where a hint is all there is
REACH = 4  # sentences over which a hint keeps hold of the person it is about
_MILD = ("money", "competence", HINTED)
ADVICE = (
    "Say what it rests on: a court, a document, the person’s own words, with a link.",
    "Ask the person and print the answer.",
    "Leave it out.",
)


@standard(
    "people.statement",
    title="A hard statement about a living person",
    what="A sentence that charges somebody who can be recognised with a crime, or speaks of their sex life, health, addiction, money, children or competence, and names no basis. "
    "The person may be meant only by he or she. Courts, admissions, the person’s own words and characters in stories are left alone.",
    why="It may be libel or a breach of privacy, and it may be wrong. “Allegedly” and “they say” protect nobody: who repeats a charge makes it.",
    source="Defamation Act 2013; IPSO Editors’ Code, clauses 1, 2 and 6; NUJ Code of Conduct; Society of Professional Journalists, Code of Ethics",
    severity="blocks",
    scope="document",
    passing="Martin Oakeshott, the treasurer, told the court that he had stolen the money. He pleaded guilty.",
    failing="Martin Oakeshott kept the club's books for ten years. He has been stealing from it since the first week.",
)
def statement(document: Document, context: Context) -> Iterator[Flag]:
    """Each stretch of sentences that says or hints such a thing, as one flag."""
    spoken = document.shared(senses, context)
    run: list[tuple[Sense, str]] = []
    for sense in spoken:
        topic = _topic(document, spoken, sense)
        if topic:
            if run and _is_another(run, sense, topic):
                yield _flag(run)
                run = []
            run.append((sense, topic))
    if run:
        yield _flag(run)


def _is_another(run: list[tuple[Sense, str]], sense: Sense, topic: str) -> bool:
    """Whether this is a matter of its own, and not the same one going on."""
    last, before = run[-1]
    return sense.number - last.number > 2 or (topic != before and HINTED not in (topic, before))


def _flag(run: list[tuple[Sense, str]]) -> Flag:
    first = run[0][0]
    who = next((person.name for sense, _ in run for person in sense.people), "this person")
    topics = list(dict.fromkeys(topic for _, topic in run))
    severity: Severity = "asks" if all(topic in _MILD for topic in topics) else "blocks"
    return Flag(
        (Span(first.sentence.start, run[-1][0].sentence.end),),
        f"This touches {who} on {' and '.join(topics)}, and the piece does not say what it rests on. Is it a fact you can show, an opinion on stated facts, or what people say?",
        ADVICE,
        confidence=0.7,
        severity=severity,
    )


def _topic(document: Document, spoken: tuple[Sense, ...], sense: Sense) -> str:
    """What a sentence charges somebody with, or nothing."""
    if document.blocks[sense.sentence.block].kind in ("byline", "bio", "outro", "disclosure", "content_note"):
        return ""
    if document.blocks[sense.sentence.block].kind == "quote" and not sense.named:
        return ""
    if not _is_about_somebody(spoken, sense):
        return ""
    people = sense.people or _named_next(spoken, sense)
    topic = (_charge(sense) if people else "") or _hint(spoken, sense)
    return "" if topic and stands_on_something(document, spoken, sense) else topic


def _is_about_somebody(spoken: tuple[Sense, ...], sense: Sense) -> bool:
    """Whether anybody is spoken of near by: a quick look before the slow ones."""
    near = spoken[max(0, sense.number - REACH - 2) : sense.number + 2]
    return any(one.people or one.pronoun for one in near)


def _charge(sense: Sense) -> str:
    """The topic of a word that charges by itself."""
    charges = words("charges")
    return next((topic for topic in TOPICS if charges[_LISTS.get(topic, topic)].within(sense.text)), "")


def _hint(spoken: tuple[Sense, ...], sense: Sense) -> str:
    """A rumour or an insinuation about somebody, beside a word that charges or only hints."""
    hints = words("hints")
    near = _near(spoken, sense, 1)
    around = _near(spoken, sense, REACH)
    told = any(hints[name].within(one.text) for one in near for name in ("rumour", "insinuation"))
    told_here = any(hints[name].within(sense.text) for name in ("rumour", "insinuation"))
    charge = _charge(sense)
    insinuated = bool(hints["insinuation"].within(sense.text))
    if told and charge and (any(one.people or one.pronoun for one in near)):
        return charge
    if (
        hints["loud"].within(sense.text)
        and any(one.people for one in around)
        and not hints["praise"].within(sense.text)
    ):
        return charge or HINTED
    if told_here and hints["loud"].within(sense.text) and insinuated and _somebody_before(spoken, sense):
        return charge or HINTED
    if told_here and any(one.people for one in near) and _is_heavy(sense, insinuated):
        return HINTED
    after = spoken[sense.number + 1] if sense.number + 1 < len(spoken) else sense
    if charge and not sense.pronoun and any(one.people for one in near) and hints["rumour"].within(after.text):
        return charge
    return ""


def _is_sure_of(sense: Sense) -> bool:
    """Whether the sentence itself speaks of somebody who is a person for certain: known, or with a he or a she."""
    return any(who.known or who.pronoun or who.confidence >= SURE for who in sense.people)


def _is_heavy(sense: Sense, insinuated: bool) -> bool:
    """Whether a hint is more than a turn of phrase: beside words that only hint, or two hints in one sentence."""
    if not insinuated:
        return _hints(sense) > 1
    twice = len({hit.start // 12 for hit in words("hints")["insinuation"].find(sense.text)}) > 1
    return bool(_hints(sense)) or (twice and _is_sure_of(sense))


def _near(spoken: tuple[Sense, ...], sense: Sense, back: int) -> list[Sense]:
    """A sentence and those before it in its paragraph."""
    first = max(0, sense.number - back)
    return [one for one in spoken[first : sense.number + 1] if one.sentence.block == sense.sentence.block]


def _somebody_before(spoken: tuple[Sense, ...], sense: Sense) -> bool:
    """Whether somebody is spoken of not long before, be it a paragraph up."""
    return any(one.people for one in spoken[max(0, sense.number - REACH - 2) : sense.number + 1])


def _hints(sense: Sense) -> int:
    """How many words only hint. One beside mere hearsay is in every second sentence."""
    return len({hit.start for hit in words("charges")["weak"].find(sense.text)})


def _named_next(spoken: tuple[Sense, ...], sense: Sense) -> tuple[object, ...]:
    """People named in the sentence right after one that speaks of a man or a woman without a name."""
    if not words("hints")["unnamed"].within(sense.text) or sense.number + 1 >= len(spoken):
        return ()
    after = spoken[sense.number + 1]
    return after.people if after.named and after.sentence.block == sense.sentence.block else ()
