"""Whether a claim says where it comes from: a link, a named body, a date of publication, the writer's own counting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from byline.desk.document import PROSE, Block, Document
from byline.desk.people.words import DEMONYMS, PLACES
from byline.desk.phrases import plain, words
from byline.desk.spelling import bag

_BODY = (
    "University|Universities|Institute|Institution|College|Society|Association|Council|Ministry|Department|Office|Bureau|Agency|Commission|Foundation|Trust|Centre|Center|"
    "Journal|Review|Record|Survey|Census|Bank|Treasury|Service|Committee|Academy|Lancet|Nature|Times|Post|Guardian|Courier|Mercury|Gazette|Herald|Tribune|Chronicle|"
    "Observatory|Laboratory|Federation|Union|Authority|Board|Report|Study|Fund|Organisation|Organization|Hospital|Index|Clinic|Barometer|Panel|Archive|Registry|Register"
)
_LETTERS = (
    "NHS|WHO|ONS|CDC|BBC|NIH|Ofcom|Unicef|UNICEF|Eurostat|YouGov|Gallup|Pew|Ipsos|OECD|FBI|IMF|UN|EU|NASA|FDA|EPA|NICE"
)
_NAMED_BODY = re.compile(
    rf"\b(?:[A-Z][\w’'&.-]{{1,24}} (?:(?:of|for|and|the|on|in) ){{0,2}}){{1,4}}(?:{_BODY})\b|\b(?:{_LETTERS})\b|\b(?!(?:One|The|This|That|Another|Every|Each|Some|New|Recent|No|Any|Our|My|A|An)\b)[A-Z][a-z’']{{2,20}} (?:council|university|police|hospital|survey|study|poll|report)\b"
)
_FINDS = (
    "found|finds|reported|reports|calculates|calculated|counted|counts|estimates|estimated|published|writes|wrote|says|said|told|showed|shows|puts|argues|announced|"
    "study|survey|report|poll|research|paper|figures|data|analysis|review"
)
_NAMED_FINDER = re.compile(rf"\b([A-Z][\w’'-]{{1,24}})(?:’s|'s)?,? (?:[\w’'-]{{1,24}},? ){{0,2}}(?:{_FINDS})\b")
_DATED = re.compile(r"\b(?:1[89]|20)\d\d\b|\b(?:last|this) (?:year|month|week|spring|summer|autumn|winter)\b")
_FULL_NAME = re.compile(
    r"\b(?:Dr|Professor|Prof\.?|Sir|Dame|Mr|Mrs|Ms) [A-Z][\w’'-]+|\b(?:by|of|to) [A-Z][a-zà-ÿ’'-]+ [A-Z][a-zà-ÿ’'-]{2,}\b(?! (?:University|Institute|College))"
)
_TITLE = re.compile(
    r"\b(?:[A-Z][\w’'-]{2,24} ){1,4}(?:Survey|Study|Report|Review|Census|Trial|Index|Register|Inquiry|Barometer|Journal|Record)\b|\bJournal of [A-Z]"
)
_RESEARCHER = re.compile(
    r"\b([A-Z][\w’'-]{1,24})(?:’s|'s)?,? (?:[\w’'-]{1,24},? ){0,3}(?:found|finds|published|study|survey|paper|research|who led|who wrote|experiment|calculated|measured)\b"
)
_NO_NAME = bag(
    "the a an it they he she we i you this that these those studies study research researchers scientists experts"
    " doctors science surveys polls data statistics figures new recent some many most one every everyone everybody"
    " people evidence another as and but so if when what who women men children nobody somebody someone no not there"
    " here all nearly almost only psychologists economists therapists countless several numerous in on at for of"
    " according yet or because since while though although after before where why how now then today his her their"
    " our my your its historians academics analysts teachers parents everything nothing something anyone study by"
    " from with medical"
)
_PUBLISHED = re.compile(
    r"\b[Aa]ccording to (?:the |a |an |its |their |his |her |our |my )?(?:[\w’'-]{1,24} ){0,3}(?!Research|Science|Studies|Experts|Scandinavia|America|Britain)[A-Z]"
    r"|\b[Ff]igures (?:from|published by|released by) (?:the |its )?[A-Z]"
    r"|\b(?:published|reported|released|issued|printed|compiled|conducted|collected) (?:in|by) (?:the |an? |its )?(?:[\w’'-]{1,24} ){0,2}(?:[A-Z]|\d{4})"
    r"|\bby [A-Z][a-z]+ [A-Z][a-z]+|\([^()]{0,60}\b(?:19|20)\d\d[^()]{0,30}\)"
)

_COUNTS = re.compile(
    rf"\b(?:{_FINDS}|count|counted|census|measured?|measures|records?|recorded|register|registers|gives?|gave|has it|had it|lists?|listed|keeps?|log|statistics|numbers|evidence|index|interviewed|surveyed|polled|tracked|followed|tested|handbook|table|according)\b"
)
_PLACE = re.compile(r"\b(?:in|from|across|at|to|near|throughout|around)\s$")


@lru_cache(maxsize=4096)
def names_its_source(text: str) -> bool:
    """Whether a stretch names somebody who found, said or published it."""
    if is_published(text):
        return True
    return any(
        found[1].lower().removesuffix("'s").removesuffix("’s") not in _NO_NAME | DEMONYMS | PLACES
        and not _PLACE.search(text, max(0, found.start() - 12), found.start())
        for found in _NAMED_FINDER.finditer(text)
    )


@lru_cache(maxsize=4096)
def is_published(text: str) -> bool:
    """Whether a stretch names a body that counts and studies, or says where and when something was published."""
    return bool(_PUBLISHED.search(text)) or any(
        found[0].split()[0].lower() not in DEMONYMS for found in _NAMED_BODY.finditer(text)
    )


@lru_cache(maxsize=4096)
def is_research_named(text: str) -> bool:
    """Whether a reader could find the study: a name beside a year or a title, a full name, a publication. “Researchers at Yale” is not enough."""
    if _FULL_NAME.search(text) or _TITLE.search(text):
        return True
    named = is_published(text) or any(
        found[1].lower() not in _NO_NAME | DEMONYMS for found in _RESEARCHER.finditer(text)
    )
    return named and bool(_DATED.search(text))


def is_official(text: str) -> bool:
    """Whether a body with an office stands behind it: the council's accounts, what the police said."""
    return bool(words("sources")["official"].within(plain(text)))


def is_own(text: str) -> bool:
    """Whether it is the writer's own counting or own life."""
    return bool(words("sources")["own_count"].within(plain(text)))


def is_supposed(text: str) -> bool:
    """Whether it is only imagined for the argument's sake."""
    return bool(words("sources")["hypothetical"].within(plain(text)))


def blocks_with_claims(document: Document) -> Iterator[tuple[int, Block]]:
    """The blocks in which a claim is the writer's own."""
    for start, block in document.placed():
        if block.kind in (*PROSE, "standfirst"):
            yield start, block


def sourced(block: Block, number: int) -> bool:
    """Whether the sentence names its source, or the one before or after gives a publication or a body that counts or reports."""
    own = block.sentences[number].text
    if names_its_source(own) or is_published(own):
        return True
    beside = (block.sentences[at].text for at in (number - 1, number + 1) if 0 <= at < len(block.sentences))
    return any(is_published(text) and (_PUBLISHED.search(text) or _COUNTS.search(text)) for text in beside)


def around(block: Block, number: int, before: int = 1, after: int = 1) -> str:
    """A sentence with its neighbours in the block."""
    return " ".join(sentence.text for sentence in block.sentences[max(0, number - before) : number + after + 1])


def has_link(block: Block, number: int) -> bool:
    """Whether the sentence, or the one before or after it, links to something that could be a source."""
    near = block.sentences[max(0, number - 1) : number + 2]
    return any(
        mark.href.startswith(("http", "/")) and near[0].start <= mark.start < near[-1].end
        for mark in block.marked("link")
    )


def quoted(block: Block, start: int, end: int) -> bool:
    """Whether all of it stands in quotation marks."""
    return any(a <= start and end <= b for a, b in block.quotations)
