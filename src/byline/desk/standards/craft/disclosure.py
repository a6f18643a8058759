"""Gifts, payment and own products without a line that says so."""

import re
from collections.abc import Iterator
from functools import lru_cache

from byline.desk.context import Context
from byline.desk.document import PROSE, Document, Span
from byline.desk.finding import Flag
from byline.desk.registry import standard

_US = r"(?:me|us|(?:a (?:bunch|group|handful|party) of )?(?:us|journalists|critics|writers)|my (?:wife|husband|partner|family))"
_GIFT = re.compile(
    rf"\b(?:(?:flew|flown|drove|invited|treated|took) {_US} (?:out|over|up|down|to|for)|put {_US} up|paid (?:for (?:my|our|the) (?:flights?|ticket|tickets|trip|travel|hotel|room|stay|meals?|dinner|train|journey)|my (?:fare|expenses|way))"
    rf"|(?:sent|gave|lent|loaned|gifted|posted|shipped|handed|offered) {_US} (?:a |an |the |one |two |some |this |their )?(?:[\w-]+ ){{0,6}}?(?:free|for free|to keep|to try|to test|to review|review copy|sample|samples|press copy|voucher|tickets?|complimentary)\b"
    r"|as (?:a|the|their) guests? of|courtesy of|(?:free|complimentary) (?:trip|stay|flight|tickets?|meal|sample|copy|night)|press (?:trip|junket)|on the house|at (?:their|its|the \w+[’']s) expense|were comped|was comped|picked up the (?:bill|tab))\b",
    re.IGNORECASE,
)
_STAKE = re.compile(
    r"\b(?:(?:I|we) (?:own|hold|bought|have) (?:some |a few |a )?(?:shares|stock|stake)|(?:I|we)(?:[’']ve| have| had)? (?:\w+ ){0,2}(?:invested|put (?:some|a bit|a little|money)[^.;]{0,30}(?:into|in it))|I(?:[’']ve| have)? (?:helped (?:to )?(?:design|develop|build|found|create|make|write|set up)|co-?founded|founded|developed|designed|built|sit on the board|advise|consult for|work for|used to work for|was paid)"
    r"|paid me|pays me|my (?:employer|client|clients|sponsor|publisher)\b|sponsored by|affiliate|a commission|my (?:husband|wife|partner|brother|sister|son|daughter|best friend|old friend)[^.;]{0,40}\b(?:runs|owns|founded|works (?:for|at)|makes|wrote|directed|publishes|manages))\b",
    re.IGNORECASE,
)
_FREE = re.compile(
    r"(?:offered|gave|given|sent|dropped|brought|lent|delivered|fitted|mended|posted)\b(?! (?:him|her|them|it)\b)[^.;!?]{0,90}?\b(?:at (?:their|its) (?:own )?(?:cost|expense)|for nix|for nothing|for free|gratis|free of charge|without charge|at no charge|on the company)\b",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"\b(?:I|me|my|we|us|our)\b")
_REFERRAL = re.compile(
    r"\b(?:my|our) (?:own |special |referral |affiliate )?(?:link|code)\b[^.!?]{0,90}\b(?:each get|both get|we get|I get|you get|discount|off|free|bonus|credit|tenner|reward)\b|\b(?:referral|affiliate) (?:link|code)\b",
    re.IGNORECASE,
)
_SELLS = re.compile(
    r"\b(?:my (?:own )?(?:new |latest |online |first )?(?:book|course|workshop|class|app|shop|store|company|business|programme|program|product|newsletter|podcast|album|range|line|clinic|practice|coaching|studio)|(?:a|the) (?:course|workshop|class|book|programme|program|retreat|app|tool|firm|brand|gadget),? (?:that |which )?I(?:[’']ve| have)? (?:teach|run|wrote|written|made|give|offer|sell|designed|created|developed|helped|host|lead))\b",
    re.IGNORECASE,
)
_PRICE = re.compile(
    r"[£$€]\s?\d|\b\d+ (?:pounds|dollars|euros)\b|\b(?:buy|order|sign up|subscribe|book (?:a|your) place|enrol|enroll|discount|on sale|available (?:now|from|at)|recommend|worth every|best on the market|better on the market|use the code|pre-?order)\b",
    re.IGNORECASE,
)
_DISCLOSED = re.compile(
    r"\b(?:disclosure|full disclosure|I should (?:declare|disclose)|I should (?:say|mention) (?:here )?that I (?:own|have|work|know|hold|was|am|sit)|declaration of interest|declare an interest|conflict of interest|paid for by the (?:magazine|paper)|paid my own way|we paid for|I paid for)\b",
    re.IGNORECASE,
)


@standard(
    "craft.disclosure",
    title="An interest that is not disclosed",
    what="Gifts, travel, payment, shares or the writer’s own products in the text, and no line of disclosure.",
    why="Readers forgive an interest they are told of. In many countries the law asks for it.",
    source="IPSO Editors’ Code, clause 13; FTC 16 CFR 255; UK CAP Code, section 2",
    severity="asks",
    scope="document",
    passing='---\ndisclosure: "The network paid for travel and hotel."\n---\n\nThe network flew us out to the coast for the premiere.',
    failing="The network flew us out to the coast for the premiere and put us up for three nights.",
)
def disclosure(document: Document, context: Context) -> Iterator[Flag]:
    """The sentences in which the writer receives or sells something. One flag for all; selling blocks."""
    if (field := document.field("disclosure")) and field.text:
        return
    if any(_discloses(block.text) for block in document.blocks if block.kind not in ("quote",)):
        return
    spans: list[Span] = []
    sells = False
    for start, block in document.placed():
        if block.kind not in PROSE or not _is_of_interest(block.text):
            continue
        for sentence in block.sentences:
            at = start + sentence.start
            own = _SELLS.search(sentence.text)
            priced = bool(own) and _PRICE.search(
                block.text, max(0, sentence.start - 20), min(len(block.text), sentence.end + 160)
            )
            found = (
                _REFERRAL.search(sentence.text)
                or (_FIRST_PERSON.search(sentence.text) and _FREE.search(sentence.text))
                or _GIFT.search(sentence.text)
                or priced
                or (_STAKE.search(sentence.text) and _PRICE.search(block.text))
            )
            if (
                found
                and not document.is_quoted(at, at + len(sentence.text) - 1)
                and not _in_quotes(document, at + found.start() if not priced else at)
            ):
                spans.append(Span(at, start + sentence.end))
                sells = sells or bool(priced) or bool(_STAKE.search(sentence.text))
    if spans:
        yield Flag(
            tuple(spans),
            "The writer receives or sells something here. Say so in a line of disclosure, for readers to see before the piece.",
            confidence=0.7,
            severity="blocks" if sells else None,
            key="disclosure",
        )


@lru_cache(maxsize=4096)
def _discloses(text: str) -> bool:
    return bool(_DISCLOSED.search(text))


@lru_cache(maxsize=4096)
def _is_of_interest(text: str) -> bool:
    """A first look at a whole paragraph."""
    return any(pattern.search(text) for pattern in (_GIFT, _FREE, _STAKE, _SELLS, _REFERRAL))


def _in_quotes(document: Document, at: int) -> bool:
    return document.is_quoted(at, at + 1)
