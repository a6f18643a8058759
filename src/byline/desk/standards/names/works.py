"""Titles of works that are nearly right."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from byline.desk.context import Context, Work
from byline.desk.document import Document, Span, Token
from byline.desk.figures.numbers import SMALL as NUMBERS
from byline.desk.finding import Flag
from byline.desk.people.words import COMMON
from byline.desk.registry import standard
from byline.desk.spelling import nearness, plain

ARTICLES = {"a", "an", "the", "my", "our", "his", "her", "this", "that"}
SMALL = ARTICLES | {
    "of",
    "in",
    "on",
    "for",
    "to",
    "and",
    "at",
    "by",
    "with",
    "from",
    "is",
    "are",
    "was",
    "all",
    "no",
    "not",
    "or",
}
_FIGURES = {number: word for word, number in NUMBERS.items() if number <= 20}
_WORDS = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")


@standard(
    "names.work-title",
    title="A title that is nearly right",
    what="The title of a book, film, song or show that differs by a word or a letter from the right one, or from itself elsewhere in the piece.",
    why="A wrong title cannot be looked up, and its maker will write to you.",
    source="The Chicago Manual of Style, 8.157 and following (titles of works)",
    severity="asks",
    scope="document",
    passing="Her memoir, *The Long Corridor*, is out. *The Long Corridor* is short.",
    failing="Her memoir, *The Longest Corridor*, is out.",
    example_context=Context(works=(Work("The Long Corridor"),)),
)
def work_title(document: Document, context: Context) -> Iterator[Flag]:
    """Lays every known title along the words of the text, and then the piece's own titles beside each other."""
    taken: list[Span] = []
    channels = (channel for each in context.contributors for channel in each.channels)
    works = (*context.works, *(Work(each.title) for each in channels if each.title and each.kind != "social"))
    right = {plain(work.title) for work in works}
    for span, title in _near_known(document, works, right):
        if not any(span.overlaps(other) for other in taken):
            taken.append(span)
            yield _flag(document, [span], title)
    for span, title in _otherwise_spaced(document, works, right):
        if not any(span.overlaps(other) for other in taken):
            taken.append(span)
            yield _flag(document, [span], title)
    for spans, title in _near_each_other(document, right):
        if not any(span.overlaps(other) for other in taken for span in spans):
            yield _flag(document, spans, title)


def _flag(document: Document, spans: list[Span], title: str) -> Flag:
    here = document.text[spans[0].start : spans[0].end]
    case = plain(here) == plain(title)
    return Flag(
        tuple(spans),
        f"“{here}” is nearly the title “{title}”. Which is right?" if not case else f"The title is printed “{title}”.",
        suggestions=(title,),
        confidence=0.8,
        severity="suggests" if case else None,
    )


def _near_known(document: Document, works: tuple[Work, ...], right: set[str]) -> Iterator[tuple[Span, str]]:
    by_word: dict[str, list[Token]] = defaultdict(list)
    for token in document.tokens:
        if token.text[0].isupper() or token.text[0].isdigit():
            by_word[plain(token.text).removesuffix("'s")].append(token)
    numbers = {token.start: number for number, token in enumerate(document.tokens)}
    for work in works:
        words = _WORDS.findall(work.title)
        if len(words) < 2 or len(words) > 12:
            continue
        for at, word in enumerate(words):
            if plain(word) in SMALL:
                continue
            for token in by_word.get(plain(word), ()):
                first = numbers[token.start] - at
                span = _laid(document, first, words, right)
                if span:
                    yield span, work.title


def _otherwise_spaced(document: Document, works: tuple[Work, ...], right: set[str]) -> Iterator[tuple[Span, str]]:
    """Titles in italics that are a known one but for its article, its spaces, a figure or the last letter."""
    known = {_core(work.title): work.title for work in works if len(_core(work.title)) > 4}
    for start, block in document.placed():
        for mark in block.marked("emphasis"):
            words = block.text[mark.start : mark.end].strip(" .,;:!?")
            title = known.get(_core(words))
            if title is None or plain(words) in right or plain(words).split() == plain(title).split():
                continue
            shortened = plain(title).split()[1:] == plain(words).split()
            if not (shortened and _OWNED.search(block.text[max(0, mark.start - 16) : mark.start])):
                yield Span(start + mark.start, start + mark.end), title


_OWNED = re.compile(
    r"(?:[\u2019']s|\b(?:his|her|their|my|our|your|its|the|this|that|a|first|second|last|latest|new))\s$", re.IGNORECASE
)
_NUMERAL = re.compile(r"\b\d{1,2}\b")


def _core(words: str) -> str:
    """The letters of a title without its article and last s, its figures as words."""
    spelled = _NUMERAL.sub(lambda match: _FIGURES.get(int(match.group()), match.group()), plain(words))
    first, _, rest = spelled.partition(" ")
    return "".join(
        letter for letter in (rest if first in ("the", "a", "an") else spelled) if letter.isalnum()
    ).removesuffix("s")


def _laid(document: Document, first: int, words: list[str], right: set[str]) -> Span | None:
    """The title laid along the text from a certain word on: the span if one word differs and the rest is the same."""
    tokens = document.tokens[first : first + len(words)] if first >= 0 else ()
    if len(tokens) < len(words) or "\n" in document.text[tokens[0].start : tokens[-1].end]:
        return None
    span = Span(tokens[0].start, tokens[-1].end)
    here = document.text[span.start : span.end]
    if plain(here) in right or (
        tokens[0].text[0].islower() and tokens[0].lower in SMALL and not _is_title(document, span)
    ):
        return _other_case(document, span, words)
    pairs = [(plain(token.text), plain(word)) for token, word in zip(tokens, words, strict=True)]
    pairs[-1] = (pairs[-1][0].removesuffix("'s"), pairs[-1][1].removesuffix("'s"))
    odd = [(number, a, b) for number, (a, b) in enumerate(pairs) if a != b]
    if len(odd) != 1:
        return None if odd else _other_case(document, span, words)
    number, a, b = odd[0]
    content = sum(1 for at, (_, word) in enumerate(pairs) if word not in SMALL and at != number)
    titled = _is_title(document, span)
    capital = tokens[number].text[0].isupper() or a in SMALL
    if a in ARTICLES and b in ARTICLES and (titled or (tokens[0].text[0].isupper() and content >= 2)):
        return span
    if (nearness(a, b) >= 0.5 or b.startswith(a) or a.startswith(b)) and capital and (titled or content):
        return span if content or titled else None
    return span if capital and content and (titled or (content >= 2 and len(words) >= 4)) else None


def _other_case(document: Document, span: Span, words: list[str]) -> Span | None:
    """A title with another capital, inside the title's own marks."""
    here = _WORDS.findall(document.text[span.start : span.end])
    same = [a.lower() for a in here] == [b.lower() for b in words]
    case = same and any(a != b and a[0] != b[0] for a, b in zip(here[1:], words[1:], strict=True))
    return span if case and _is_title(document, span) and here[-1][0].isupper() else None


def _is_title(document: Document, span: Span) -> bool:
    """Whether italics or quotation marks close tightly around these words."""
    block, start = document.block_at(span.start)
    a, b = span.start - start, span.end - start
    if any(abs(m.start - a) <= 1 and abs(m.end - b) <= 2 for m in block.marked("emphasis")):
        return True
    return block.text[max(0, a - 1) : a] in ("“", '"', "‘", "'") and block.text[b : b + 2].strip(".,;:!?")[:1] in (
        "”",
        '"',
        "’",
        "'",
    )


def _near_each_other(document: Document, right: set[str]) -> Iterator[tuple[list[Span], str]]:
    """Titles in italics of which one differs by its article or a letter from another."""
    titles: dict[str, list[Span]] = defaultdict(list)
    for start, block in document.placed():
        for mark in block.marked("emphasis"):
            title = block.text[mark.start : mark.end].strip(" ,.;:!?")
            at = start + mark.start + block.text[mark.start : mark.end].find(title)
            words = title.split()
            if 2 <= len(words) <= 12 and words[-1][0].isupper() and any(plain(word) not in COMMON for word in words):
                titles[title].append(Span(at, at + len(title)))
    counts = Counter({title: len(spans) for title, spans in titles.items()})
    names = [title for title, _ in counts.most_common()]
    for number, usual in enumerate(names):
        for odd in names[number + 1 :]:
            if plain(odd) not in right and plain(usual) != plain(odd) and _one_title(odd, usual):
                yield titles[odd], usual


def _one_title(one: str, other: str) -> bool:
    a, b = plain(one).split(), plain(other).split()
    if {a[0], b[0]} & ARTICLES and (a[1:] == b or b[1:] == a):
        return False
    if len(a) != len(b):
        return False
    odd = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if len(odd) != 1:
        return False
    x, y = odd[0]
    return (
        (x in ARTICLES and y in ARTICLES)
        or nearness(x, y) >= 0.7
        or (nearness(x, y) >= 0.5 and len(a) >= 3)
        or (x in SMALL and y in SMALL)
    )
