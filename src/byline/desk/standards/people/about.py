"""Whom each sentence speaks of: people named in it, and he and she carried over from before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from byline.desk.context import Context
from byline.desk.document import PROSE, Document, Sentence
from byline.desk.people import Mention, Named, People, people_of
from byline.desk.people.runs import Run, runs_of
from byline.desk.people.words import NOT_PEOPLE, PLACES
from byline.desk.phrases import plain, words

REACH = 8  # sentences for which he and she hold on to somebody
SURE = 0.55
_SHE = ("she", "her", "hers", "herself")
_PRONOUN = re.compile(
    r"(?<![\w'])(he|him|his|himself|she|her|hers|herself|(?:the|this|that) (?:man|woman|fellow|lady|chap|bloke))(?!\w)"
)
_MAN = "man|guy|boy|husband|father|brother|son|uncle|dad|gentleman|lad|grandfather|grandad|nephew|fellow|bloke|boyfriend|stepfather|grandson|widower|chap"
_WOMAN = "woman|girl|wife|mother|sister|daughter|aunt|mum|mom|lady|gran|grandmother|niece|nan|girlfriend|stepmother|granddaughter|widow|midwife|nun"
_ANYBODY = "friend|neighbour|neighbor|doctor|patient|colleague|teacher|cousin|partner|stranger|child|kid|toddler|reader|lawyer|lodger|landlord|driver|attendant|nurse|boss|postman|waiter|cat|dog|horse"
_SOMEBODY = re.compile(
    rf"(?<![\w'])(?:my|your|our|a|an|one|another|some|dear) (?:[\w'-]{{1,20}},? ){{0,3}}?(?:(?P<man>{_MAN})|(?P<woman>{_WOMAN})|(?P<any>{_ANYBODY}))(?![\w-])"
)
_IS = re.compile(r"'s (?:a|an|the|not|been|never|got|on|in|no|one|just|always|already|drunk|going)\b")
_FAMILY = re.compile(
    rf"\b(?:my|our) (?:[\w'-]{{1,20}} ){{0,2}}(?:{_MAN}|{_WOMAN}|cousin|partner|twin|godmother|godfather|nana?|granny|grandad|grandpa|grandma|gran),? $"
)
# Nobody gossips about characters: where there is rumour, a person is meant even in a review.
_RUMOUR = re.compile(
    r"\b(?:allegedly|reportedly|rumou?rs?|one (?:gathers|hears|understands)|people say|they say|word is|it is said)\b"
)
_OLD = re.compile(r"\b1[0-8]\d\d\b|\b19[0-2]\d\b")


class Sense(NamedTuple):
    """A sentence, and the living people it speaks of. In `text` a plain he or she stands for each name."""

    number: int
    sentence: Sentence
    text: str
    people: tuple[Named, ...]
    named: bool
    pronoun: bool


def senses(document: Document, context: Context) -> tuple[Sense, ...]:
    """All sentences in order, each with the people it speaks of who may be hurt by what it says."""
    return tuple(_senses(document, context))


def _senses(document: Document, context: Context) -> Iterator[Sense]:
    people = document.shared(people_of, context)
    invented = _invented(document)
    others = _others(document, people)
    held = _Held(_main(document, people))
    for number, sentence in enumerate(document.sentences):
        text = plain(sentence.text)
        held.turn_to(number, sentence.block)
        found: list[Named] = []
        named = pronoun = False
        mentions = [(mention.start, who) for mention, who in people.between(sentence.start, sentence.end)]
        mentions += [(at, who) for at, who in others if sentence.start <= at < sentence.end]
        for _, what in _events(mentions, text, sentence.start):
            if isinstance(what, Named):
                named = True
                found.append(what)
                held.name(what)
            elif what in ("he", "she"):
                who = held.meant_by(what)
                pronoun = pronoun or not held.is_stranger(what)
                found += [who] if who else []
            else:
                held.stranger(what)
        made_up = invented and not _RUMOUR.search(text)
        living = [who for who in dict.fromkeys(found) if _may_be_hurt(document, who, made_up)]
        plainly = _without_names(text, mentions, sentence.start)
        yield Sense(number, sentence, plainly, () if _OLD.search(text) else tuple(living), named, pronoun)


class _Held:
    """Whom he and she mean at a place: the last one named, unless this paragraph has brought in a stranger; else the piece's main person."""

    def __init__(self, main: tuple[Named, ...]) -> None:
        self.main = main
        self.number = self.block = 0
        self.named: dict[str, tuple[Named, int]] = {}
        self.strangers: set[str] = set()
        self.own: dict[str, int] = {}  # he and she of the writer's family, who stay from paragraph to paragraph

    def turn_to(self, number: int, block: int) -> None:
        """Goes on to the next sentence. A new paragraph forgets strangers."""
        if block != self.block:
            self.strangers = {one for one, since in self.own.items() if number - since <= REACH}
        self.number, self.block = number, block

    def name(self, who: Named) -> None:
        """Somebody is named."""
        for pronoun in (who.pronoun,) if who.pronoun in ("he", "she") else ("he", "she"):
            self.named[pronoun] = (who, self.number)
            self.strangers.discard(pronoun)
            self.own.pop(pronoun, None)

    def stranger(self, kind: str) -> None:
        """A man, a woman or anybody without a name comes in; “my” before them makes them the writer's own."""
        own, _, who = kind.rpartition(" ")
        meant = {"he", "she"} if who == "any" else {"he" if who == "man" else "she"}
        self.strangers |= meant
        self.own |= dict.fromkeys(meant if own and who != "any" else (), self.number)

    def is_stranger(self, pronoun: str) -> bool:
        """Whether the word means somebody without a name."""
        return pronoun in self.strangers

    def meant_by(self, pronoun: str) -> Named | None:
        """Whom the word means."""
        if pronoun in self.strangers:
            if pronoun in self.own:
                self.own[pronoun] = self.number
            return None
        who, since = self.named.get(pronoun, (None, 0))
        if who and self.number - since <= REACH:
            self.named[pronoun] = (who, self.number)
            return who
        return next((one for one in self.main if one.pronoun in ("", pronoun)), who)


def _main(document: Document, people: People) -> tuple[Named, ...]:
    """Whom the piece is about: named in the title, or else oftenest. An advice column is about people without names."""
    if document.meta.get("format", "") == "advice" or any(block.kind == "quote" for block in document.blocks):
        return ()
    title = document.field("title")
    start = document.start_of(title) if title else 0
    titled = [who for _, who in people.between(start, start + len(title.text)) if not who.writer] if title else []
    often = sorted(
        (who for who in people.named if len(who.mentions) > 2 and not who.writer), key=lambda who: -len(who.mentions)
    )
    return tuple(dict.fromkeys([*titled, *often[:2]]))


def _without_names(text: str, mentions: list[tuple[int, Named]], start: int) -> str:
    """The text with he, she or his in place of names, so that a phrase is found whether it is said of a name or of a pronoun."""
    for at, who in sorted(mentions, key=lambda pair: -pair[0]):
        begin = at - start
        length = next((m.end - m.start for m in who.mentions if m.start == at), len(who.name))
        rest = text[begin + length :]
        pronoun = who.pronoun if who.pronoun in ("he", "she") else "he"
        if rest.startswith("'s ") and not _IS.match(rest):
            pronoun, rest = ("his" if pronoun == "he" else "her"), rest[2:]
        text = text[:begin] + pronoun + rest
    return text


def _others(document: Document, people: People) -> list[tuple[int, Named]]:
    """Full names that stand only once and may be somebody: enough where something hard is said of them."""
    taken = {mention.start for mention, _ in people.mentions}
    found: list[tuple[int, Named]] = []
    for start, block in document.placed():
        if block.kind not in (*PROSE, "quote", "standfirst"):
            continue
        titles = [(mark.start, mark.end) for mark in block.marked("emphasis")]
        for run in runs_of(block.text):
            at = start + run.start
            if (
                len(run.parts) in (2, 3)
                and at not in taken
                and _is_likely(block.text, run)
                and not any(a <= run.start < b for a, b in titles)
            ):
                found.append((at, Named(run.text, (Mention(at, start + run.end, run.text, "full"),), confidence=SURE)))
    return found


def _is_likely(text: str, run: Run) -> bool:
    before = text[max(0, run.start - 4) : run.start].lower()
    return (
        before not in ("the ", " the")
        and not any(plain(part) in PLACES or (part.isupper() and len(part) > 3) for part in run.parts)
        and plain(run.parts[-1]) not in NOT_PEOPLE
    )


def _events(mentions: list[tuple[int, Named]], text: str, start: int) -> list[tuple[int, Named | str]]:
    """Names, somebodies and pronouns of one sentence, in the order in which they stand."""
    events: list[tuple[int, Named | str]] = [(at - start, who) for at, who in mentions]
    events += [
        (hit.start(), ("my " if hit[0].startswith(("my ", "our ")) else "") + (hit.lastgroup or "any"))
        for hit in _SOMEBODY.finditer(text)
    ]
    events += [
        (hit.start(), "she" if hit[1] in _SHE or hit[1].endswith(("woman", "lady")) else "he")
        for hit in _PRONOUN.finditer(text)
    ]
    return sorted(events, key=lambda event: event[0])


def _may_be_hurt(document: Document, who: Named, invented: bool) -> bool:
    """Living, real, surely a person, and not the writer."""
    known = who.known
    if who.writer or (known and (known.fictional or known.living is False)):
        return False
    if known:
        return True
    if _is_family(document, who):
        return False
    return who.confidence >= SURE and not invented and not document.shared(dead, who.name)


def _is_family(document: Document, who: Named) -> bool:
    """Whether the writer brings somebody in as their own: “my uncle Walter”."""
    return any(_FAMILY.search(plain(document.text[max(0, m.start - 40) : m.start])) for m in who.mentions)


def dead(document: Document, name: str) -> bool:
    """Whether the piece itself says that somebody has died."""
    text, last = plain(document.text), plain(name).split()[-1]
    return bool(
        re.search(
            rf"\b{re.escape(last)}(?:'s)? (?:death|funeral|obituary|widow|widower|ashes|grave|wake|headstone|estate)\b|\b(?:death|funeral|memory|memorial|obituary|ashes|grave|wake) (?:of|for) (?:[\w'-]{{1,20}} ){{0,3}}{re.escape(last)}\b|\bthe late (?:[\w'-]{{1,20}} ){{0,3}}{re.escape(last)}\b|\b{re.escape(last)},? (?:who )?(?:died|was buried|was hanged|was killed)\b|\b{re.escape(last)} \((?:1[5-9]|20)\d\d ?-",
            text,
        )
    )


def _invented(document: Document) -> bool:
    """Whether the piece tells of a film, a play or a novel, so that names nobody knows are most likely characters."""
    if document.meta.get("format", "") == "review":
        return True
    phrases = words("sourced")["character"]
    return sum(1 for sentence in document.sentences if phrases.within(plain(sentence.text))) >= max(
        4, document.words // 200
    )
