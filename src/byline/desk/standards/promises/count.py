"""So many reasons promised, and how many there are."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from byline.desk.context import Context
from byline.desk.document import Block, Document, Span
from byline.desk.figures import numbers_of
from byline.desk.finding import Flag
from byline.desk.registry import standard
from byline.desk.spelling import bag

LISTED = bag(
    "reasons ways things lessons tips rules steps questions answers ideas facts myths mistakes arguments habits truths points signs"
    " secrets problems principles tricks stories letters objections suggestions remedies proposals cases books novels films albums songs plays shows"
    " places people women men recipes poems objects scenes changes demands moments methods causes excuses theories options choices"
    " resolutions thoughts notes observations complaints requests promises warnings jobs tasks chores errands exercises pointers takeaways commandments walks hints reads stages parts"
    " words words kinds types"
)
WORKS = bag("books novels films albums plays shows memoirs biographies collections records games series exhibitions")
_NOUN = re.compile(
    r"^[ -](?:(?:new|good|simple|easy|big|small|short|long|hard|great|common|quick|other|more|of the|of her|of his|of my|kinds? of|[a-z]+) ){0,2}?(?P<noun>[A-Za-z]+s|people|women|men)\b",
    re.IGNORECASE,
)
_ORDINAL = re.compile(
    r"(?:^|[.!?:;—–]\s+|\n)[\"“‘(]?(?:(?:And|But|Then|So|My|The|Her|His|A|On the|In the|For the|Reason|Number|Question|Rule|Lesson|Step|Tip|No\.?) )*(?P<word>first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|sixth|seventh|eighth|ninth|tenth|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?=[.,:)—–]|\s(?:of|is|was|and|came|reason|thing|question|lesson|way|rule|tip|I|we|she|he|to|has|afternoon|[a-z]+,|[a-z]+ (?:is|was|we|I|she|he))\b)",
    re.IGNORECASE,
)
_ORDER = {
    word: n
    for n, words in enumerate(
        [
            "first one 1",
            "second two 2",
            "third three 3",
            "fourth four 4",
            "fifth five 5",
            "sixth six 6",
            "seventh seven 7",
            "eighth eight 8",
            "ninth nine 9",
            "tenth ten 10",
        ],
        1,
    )
    for word in words.split()
}
_NTH = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
_LAST = re.compile(
    r"(?:^|[.!?]\s+)[\"“‘(]?(?:And |But )?(?:the )?(?:last(?:ly)?|final(?:ly)?)\b(?: (?:of all|reason|thing|question|one|point|is)|,)",
    re.IGNORECASE,
)


class Promise(NamedTuple):
    """A number and what it counts."""

    span: Span
    many: int
    noun: str
    text: str
    title: bool


@standard(
    "promises.count",
    title="So many promised, another number there",
    what="A title or standfirst that promises a number of reasons, questions, books, while the piece has another number of them.",
    why="Readers count along, and the missing one is what they remember.",
    source="The house: a headline is a promise",
    severity="asks",
    scope="document",
    passing='---\ntitle: "Two reasons to stay"\n---\n\nThe first is the sea.\n\nThe second is the bread.',
    failing='---\ntitle: "Three reasons to stay"\n---\n\nThe first is the sea.\n\nThe second is the bread.',
)
def count(document: Document, context: Context) -> Iterator[Flag]:
    """Holds each promise of a number against what the piece counts: lists, headings, ordinals, titles of works."""
    for promise in _promises(document):
        found = _counted(document, promise)
        if found and found != promise.many:
            yield Flag(
                (promise.span,),
                f"“{promise.text}” is promised, and the piece seems to have {found}.",
                confidence=0.7,
            )
            return


def _promises(document: Document) -> Iterator[Promise]:
    for start, block in document.placed():
        if block.kind not in ("title", "standfirst"):
            continue
        for n in numbers_of(block.text):
            noun = _NOUN.match(block.text[n.end :])
            if n.kind != "count" or not 2 <= n.value <= 20 or n.value != int(n.value) or not noun or "%" in n.text:
                continue
            word = noun["noun"].lower()
            if (
                word in LISTED
                or (block.kind == "title" and word not in ("years", "months", "weeks", "days", "hours", "minutes"))
                or word in WORKS
            ):
                end = n.end + noun.end()
                yield Promise(
                    Span(start + n.start, start + end),
                    int(n.value),
                    word,
                    block.text[n.start : end],
                    block.kind == "title",
                )


def _counted(document: Document, promise: Promise) -> int | None:
    """How many the piece has, by the surest sign it gives; None without one."""
    body = [block for block in document.body if block.kind not in ("quote", "code", "image", "table")]
    single = _singular(promise.noun)
    named = _ordinals_of(body, single)
    if named and named >= 2:
        return named
    if promise.noun in WORKS:
        return _works(body, promise.many)
    if promise.noun not in LISTED:
        return None
    if promise.noun == "questions" and (asked := _questions(body)) >= 2:
        return asked
    for counted in (_items(body), _headings(body), _ordinals(body)):
        if counted and counted >= 2 and abs(counted - promise.many) <= max(2, promise.many // 2):
            return counted
    headings = sum(block.kind == "heading" for block in body)
    return headings if 2 <= headings < promise.many and not _items(body) and not _ordinals(body) else None


def _questions(body: list[Block]) -> int:
    """Questions in bold or as headings, as interviews have them."""
    return sum(
        block.text.rstrip().endswith("?")
        and (
            block.kind == "heading"
            or any(m.end - m.start >= len(block.text.strip()) - 2 for m in block.marked("strong"))
        )
        for block in body
    )


def _singular(noun: str) -> str:
    irregular = {"people": "person", "women": "woman", "men": "man", "series": "series"}
    return irregular.get(noun) or (noun[:-3] + "y" if noun.endswith("ies") else noun.removesuffix("s"))


def _ordinals_of(body: list[Block], noun: str) -> int | None:
    """The highest of "the first afternoon, the second afternoon"."""
    text = " ".join(block.text for block in body)
    words = re.findall(
        rf"\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final) {noun}\b",
        text,
        re.IGNORECASE,
    )
    words += re.findall(
        rf"\b{noun} (?:number |no\.? )?(one|two|three|four|five|six|seven|eight|nine|ten|\d{{1,2}})\b",
        text,
        re.IGNORECASE,
    )
    found = {_ORDER[word.lower()] for word in words if word.lower() in _ORDER}
    if not found or 1 not in found or found != set(range(1, max(found) + 1)):
        return None
    ends = any(word.lower() in ("last", "final") for word in words)
    return max(found) + (1 if ends else 0)


def _items(body: list[Block]) -> int | None:
    """The length of the only list."""
    runs: list[int] = []
    before = ""
    for block in body:
        if block.kind == "list-item":
            runs = [*runs[:-1], runs[-1] + 1] if before == "list-item" and runs else [*runs, 1]
        before = block.kind
    return runs[0] if len(runs) == 1 else None


def _headings(body: list[Block]) -> int | None:
    """Headings with numbers, or all of the level that most have."""
    headings = [block for block in body if block.kind == "heading"]
    numbered = [
        block
        for block in headings
        if re.match(r"\W{0,2}(?:\d{1,2}[.):]|(?:reason|rule|tip|step|lesson|question) )", block.text, re.IGNORECASE)
    ]
    return len(numbered) or None


def _ordinals(body: list[Block]) -> int | None:
    """The highest ordinal that opens a sentence, where all below it are there too; a "finally" counts one more."""
    found: set[int] = set()
    ends = False
    for block in body:
        for match in _ORDINAL.finditer(block.text):
            word = match["word"].lower()
            found.add(_ORDER.get(word.removesuffix("ly"), _ORDER.get(word, 0)))
        ends = ends or bool(_LAST.search(block.text))
    run = next((n - 1 for n in range(1, 12) if n not in found), 11)
    if run < 2:
        return None
    text = " ".join(block.text for block in body)
    while run < len(_NTH) and re.search(
        rf"\b(?:a|my|one) {_NTH[run]}(?:[,.;:]| (?:is|was|and|thing|reason|question|one)\b)", text, re.IGNORECASE
    ):
        run += 1
    return run + (1 if ends else 0)


def _works(body: list[Block], many: int) -> int | None:
    """How many titles in italics come back: a piece on two books names both more than once."""
    titles: dict[str, int] = {}
    for block in body:
        for mark in block.marked("emphasis"):
            title = block.text[mark.start : mark.end].strip(" .,;:!?").lower().removeprefix("the ").removeprefix("a ")
            if len(title) > 3:
                titles[title] = titles.get(title, 0) + 1
    again = sum(1 for times in titles.values() if times >= 2)
    return again if 0 < again < many and len(titles) < many + 3 else None
