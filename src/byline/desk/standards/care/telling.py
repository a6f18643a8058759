"""How suicide, self-injury and eating disorders are told: method, the one cause, the fine words."""

from __future__ import annotations

from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Sentence, Span
from byline.desk.finding import Flag
from byline.desk.phrases import Phrases, is_named_so, plain, words
from byline.desk.registry import standard

NEAR = 2  # sentences
FAR = 12


def places(document: Document, name: str) -> tuple[int, ...]:
    """The numbers of the sentences that speak of it outright: ``context`` or ``eating context``. Names of institutions do not count."""
    phrases = words("suicide")[name]
    return tuple(
        number
        for number, sentence in enumerate(document.sentences)
        if any(not is_named_so(sentence.text, hit.start, hit.end) for hit in phrases.find(plain(sentence.text)))
    )


def _near(number: int, spoken: tuple[int, ...], reach: int) -> bool:
    return any(abs(number - at) <= reach for at in spoken)


def _told(document: Document, phrases: Phrases, context: str, reach: int) -> Iterator[tuple[Sentence, str]]:
    """Sentences near the subject that hold one of these phrases, outside bylines and notes, with the words."""
    spoken = document.shared(places, context)
    if not spoken:
        return
    for number, sentence in enumerate(document.sentences):
        if document.blocks[sentence.block].kind in ("byline", "bio", "content_note") or not _near(
            number, spoken, reach
        ):
            continue
        hit = phrases.within(plain(sentence.text))
        if hit:
            yield sentence, hit.text


@standard(
    "care.method",
    title="How it was done",
    what="Details of a method: what was taken and how much, what was used and where, tricks of an eating disorder, weights and calories.",
    why="Details teach, and people in danger read for them. Research on imitation is clear enough that every code forbids it.",
    source="WHO, Preventing suicide: a resource for media professionals; Samaritans’ Media Guidelines; IPSO Editors’ Code, clause 5; Beat",
    severity="blocks",
    scope="document",
    passing="She took an overdose that winter, and lived. She speaks about the suicide attempt on the radio.",
    failing="She took an overdose that winter: she had swallowed thirty of the tablets with most of a bottle of gin.",
)
def method(document: Document, context: Context) -> Iterator[Flag]:
    """Each sentence with a method in it."""
    seen: set[int] = set()
    for phrases, subject in (("method", "context"), ("eating method", "eating context")):
        for sentence, quoted in _told(document, words("suicide")[phrases], subject, NEAR + (subject != "context")):
            if sentence.start in seen:
                continue
            seen.add(sentence.start)
            yield Flag(
                (Span(sentence.start, sentence.end),),
                f"This tells how it is done (“{quoted}”). Nothing is lost if the reader learns only that it happened.",
                ("Say that it happened, and leave out what was used, how much and where.",),
                confidence=0.75,
            )


@standard(
    "care.single-cause",
    title="One reason for a suicide or an illness",
    what="A sentence that puts a suicide, an overdose or an eating disorder down to one thing: a job, a break-up, a picture.",
    why="It is never one thing, and a reader with the same trouble may take it as an answer.",
    source="WHO, Preventing suicide: a resource for media professionals; Samaritans’ Media Guidelines, 4; Beat",
    severity="asks",
    scope="document",
    passing="He took his own life. Nobody knows why; there is never only one reason.",
    failing="He took his own life because they had turned him down for the loan.",
)
def single_cause(document: Document, context: Context) -> Iterator[Flag]:
    """Each sentence that names the one reason."""
    refused = words("suicide")["refused"]
    for subject in ("context", "eating context"):
        for sentence, quoted in _told(document, words("suicide")["cause"], subject, 3 * NEAR):
            text = plain(sentence.text)
            if refused.within(text) or _is_said_by_another(document, sentence, quoted):
                continue
            yield Flag(
                (Span(sentence.start, sentence.end),),
                "This gives one reason. It is rarely one thing, and a reader in the same place may take it as an answer.",
                ("Say what was going on, without “because”.", "Say that nobody can know."),
                confidence=0.65,
            )


def _is_said_by_another(document: Document, sentence: Sentence, words_found: str) -> bool:
    """Whether the words stand in quotation marks."""
    at = sentence.start + plain(sentence.text).find(words_found)
    return document.is_quoted(at, at + len(words_found))


@standard(
    "care.glamour",
    title="Suicide in fine words",
    what="A suicide told as brave, beautiful, a release, peace, a choice or a way out; an eating disorder told as strength or light.",
    why="Such words make death look like an answer to somebody who is looking for one.",
    source="WHO, Preventing suicide: a resource for media professionals; Samaritans’ Media Guidelines, 6",
    severity="blocks",
    scope="document",
    passing="He took his own life. There was nothing brave about it and nothing weak. I miss him.",
    failing="He took his own life in June. It was the bravest thing he ever did, and he is free now.",
)
def glamour(document: Document, context: Context) -> Iterator[Flag]:
    """Each stretch of sentences with such words, as one flag."""
    lists = words("suicide")
    strong = {s.start for s, _ in _told(document, lists["glamour strong"], "context", FAR)}
    weak = (
        set()
        if document.meta.get("format") == "review"
        else {s.start for s, _ in _told(document, lists["glamour weak"], "context", NEAR)}
    )
    strong |= {s.start for s, _ in _told(document, lists["eating glamour"], "eating context", NEAR + 1)}
    run: list[Sentence] = []
    for sentence in document.sentences:
        fine = sentence.start in strong | weak and not lists["not glamour"].within(plain(sentence.text))
        if fine and not document.is_quoted(sentence.start, sentence.end):
            run.append(sentence)
        elif run:
            yield _fine_words(run)
            run = []
    if run:
        yield _fine_words(run)


def _fine_words(run: list[Sentence]) -> Flag:
    return Flag(
        (Span(run[0].start, run[-1].end),),
        "These words make the death sound like a release or a deed. Somebody may read them on a bad night.",
        ("Say what he was like when he lived.", "Say that he died, and that he is missed."),
        confidence=0.65,
    )
