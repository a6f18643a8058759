"""Figures that follow from other figures: so many of so many, a rise, a division, a price times a number."""

import itertools
import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.figures import Number, numbers_of
from byline.desk.finding import Flag
from byline.desk.registry import standard

_LESS = re.compile(r"\b(?:nearly|almost|just under|not quite|close to|less than|under)\s(?:a |one )?$", re.IGNORECASE)
_MORE = re.compile(r"\b(?:more than|over|just over|above|at least|upwards of)\s(?:a |one )?$", re.IGNORECASE)
_OF = re.compile(
    r"\s?(?:out )?of (?:the |its |our |their |his |her |my |all |some |those |these )?(?:\w+ )?$", re.IGNORECASE
)
_OF_THEM = re.compile(r"\s(?:of (?:them|these|those|whom|which)|out of)\b", re.IGNORECASE)
_RISE = re.compile(
    r"\b(?:rise|rises|rose|risen|increase[sd]?|increasing|up|grew|grown|growth|gone up|goes up|went up|climb\w*|jump\w*|more|higher|gain\w*|surge\w*|raised?)\b",
    re.IGNORECASE,
)
_FALL = re.compile(
    r"\b(?:fall\w*|fell|drop\w*|declin\w*|cut\w*|reduc\w*|down|shrank|shrunk|decreas\w*|less|lower\w*|loss|lost)\b",
    re.IGNORECASE,
)
_FACTORS = {
    "doubled": 2,
    "doubling": 2,
    "trebled": 3,
    "tripled": 3,
    "tripling": 3,
    "quadrupled": 4,
    "halved": 0.5,
    "halving": 0.5,
}
_FACTOR = re.compile(r"\b(doubled|doubling|trebled|tripled|tripling|quadrupled|halved|halving)\b", re.IGNORECASE)


@standard(
    "dates.ratio",
    title="Figures that do not follow from each other",
    what="So many of so many that are not the share told; a rise, a division or a product that does not come out.",
    why="The figure that explains the others is the one readers repeat.",
    source="Arithmetic; Royal Statistical Society, guidance for journalists",
    severity="asks",
    scope="document",
    passing="Of 60 patients, 29 of them, nearly half, slept longer. The fee rose from £40 to £50, an increase of 25 per cent.",
    failing="Of 60 patients, 21 of them, nearly half, slept longer.",
)
def ratio(document: Document, context: Context) -> Iterator[Flag]:
    """Asks each block for parts of groups, rises, divisions and products; a rise may be told in another block."""
    rises = document.shared(_told_rises)
    counted = [
        (n, _noun(block.text, n)) for block in document.body for n in numbers_of(block.text) if n.kind == "count"
    ]
    for start, block in document.placed():
        if block.kind in ("code", "table"):
            continue
        numbers = [n for n in numbers_of(block.text) if n.kind != "ordinal"]
        for first, last, message in (
            *_parts(block.text, numbers),
            *_share_first(block.text, numbers),
            *_share_between(block.text, numbers),
            *_two_shares(block.text, numbers),
            *_growth(block.text, numbers, rises),
            *_since_last(block.text, numbers, counted),
        ):
            yield Flag((Span(start + first.start, start + last.end),), message, confidence=0.75)


Off = tuple[Number, Number, str]


def _parts(text: str, numbers: list[Number]) -> Iterator[Off]:
    """21 of 60, nearly half; 60 patients, 21 of them, nearly half; half of them (21 of 60)."""
    counts = [n for n in numbers if n.kind == "count"]
    for one, other in itertools.pairwise(counts):
        between = text[one.end : other.start]
        if _OF.fullmatch(between) or re.fullmatch(r"\s(?:out )?of (?:the |its |our )?(?:\w+ )?", between):
            part, whole = one, other
        elif (
            _OF_THEM.match(text[other.end : other.end + 12])
            and len(between) < 70
            and not re.search(r"[.!?]\s", between)
        ):
            part, whole = other, one
        else:
            continue
        end = max(one.end, other.end)
        share = next((n for n in numbers if n.kind in ("share", "percent") and 0 <= n.start - end < 45), None)
        if (
            share is None
            or not 0 < part.value <= whole.value
            or re.search(r"[.!?;]\s", text[end : share.start])
            or whole.value < 3
        ):
            continue
        between = text[end : share.start]
        if re.search(r"\b(?:and|but|while|of the|another|than|from)\b", between.replace("of them", "")):
            continue
        real, told = part.value / whole.value, share.value / (100 if share.kind == "percent" else 1)
        if _is_off(real, told, text[max(0, share.start - 24) : share.start], share):
            first, last = sorted((part, whole))[0], share
            yield first, last, f"{part.text} of {whole.text} is {real:.0%}, not “{share.text}”."


def _share_first(text: str, numbers: list[Number]) -> Iterator[Off]:
    """A quarter of the 200 members, 80 people; more than half, 45 of 100."""
    for share, one, other in zip(numbers, numbers[1:], numbers[2:], strict=False):
        if (
            share.kind not in ("share", "percent")
            or one.kind != "count"
            or other.kind != "count"
            or other.end - share.start > 90
        ):
            continue
        first, second = text[share.end : one.start], text[one.end : other.start]
        if re.fullmatch(r" of (?:the|our|its|their|his|her|my|all|all the) (?:\w+ )?", first) and re.fullmatch(
            r" (?:\w+ ){0,2}?\w+,? (?:\(|or |that is,? |– |— )?", second
        ):
            part, whole = other, one
        elif re.fullmatch(r"(?:, (?:or )?| \(| – | — )", first) and _OF.fullmatch(second):
            part, whole = one, other
        else:
            continue
        told = share.value / (100 if share.kind == "percent" else 1)
        if (
            0 < part.value <= whole.value
            and whole.value >= 3
            and _is_off(part.value / whole.value, told, text[max(0, share.start - 24) : share.start], share)
        ):
            yield share, other, f"{part.text} of {whole.text} is {part.value / whole.value:.0%}, not “{share.text}”."


def _share_between(text: str, numbers: list[Number]) -> Iterator[Off]:
    """Three animals, a quarter of the nine."""
    for part, share, whole in zip(numbers, numbers[1:], numbers[2:], strict=False):
        if (part.kind, whole.kind) != ("count", "count") or share.kind not in ("share", "percent"):
            continue
        first, second = text[part.end : share.start], text[share.end : whole.start]
        if re.fullmatch(
            r"(?: [\w-]+){0,3}(?:,| –| —| \(|: )\s?(?:(?:or|just|exactly|about|roughly|nearly|almost|over|under|fully|some|that is|which is|more than|less than|only|a full),? )*",
            first,
        ) and re.fullmatch(r" of (?:the|all|all the|our|its|their|his|her|my|those|these) (?:\w+ )?", second):
            told = share.value / (100 if share.kind == "percent" else 1)
            if 0 < part.value <= whole.value and whole.value >= 3:
                real = part.value / whole.value
                if _is_off(real, told, text[max(0, share.start - 24) : share.start], share):
                    yield part, whole, f"{part.text} of {whole.text} is {real:.0%}, not “{share.text}”."


def _two_shares(text: str, numbers: list[Number]) -> Iterator[Off]:
    """Seven in ten, or 80 per cent."""
    for one, other in itertools.pairwise(numbers):
        if {one.kind, other.kind} - {"share", "percent"} or not _SAME_SHARE.fullmatch(text[one.end : other.start]):
            continue
        first, second = (n.value / (100 if n.kind == "percent" else 1) for n in (one, other))
        if _is_off(second, first, text[max(0, one.start - 24) : one.start], one) and max(first, second) <= 1:
            yield one, other, f"“{one.text}” is {first:.0%}, not {other.text}."


_SAME_SHARE = re.compile(
    r"(?: of \w+| of the \w+)?(?:, (?:or|that is|i\.e\.|which is|that’s|in other words),? | \()(?:about |some |around |roughly |exactly |just |nearly |almost |over )?"
)


def _is_off(real: float, told: float, before: str, share: Number) -> bool:
    if _LESS.search(before[-20:]):
        return not told * 0.82 <= real <= told * 1.01
    if _MORE.search(before[-20:]):
        return not told * 0.99 <= real <= told * 1.35
    return abs(real - told) > (0.011 if share.kind == "percent" else 0.06 if told >= 0.3 else 0.04)


def _told_rises(document: Document) -> list[Number]:
    """Rises in per cent told anywhere in the piece."""
    found = []
    for block in document.blocks:
        for n in numbers_of(block.text):
            if n.kind == "percent" and _RISE.search(block.text, max(0, n.start - 35), min(len(block.text), n.end + 12)):
                found.append(n)
    return found


def _growth(text: str, numbers: list[Number], rises: list[Number]) -> Iterator[Off]:
    """From A to B, a rise of P per cent; doubled from A to B; now pays A, will pay B."""
    values = [n for n in numbers if n.kind in ("money", "count") and n.value >= 1]
    for one, other in itertools.pairwise(values):
        if (one.kind, one.sign) != (other.kind, other.sign) or other.start - one.end > 60 or one.value == 0:
            continue
        between, before = text[one.end : other.start], text[max(0, one.start - 30) : one.start]
        from_to = re.search(r"\bfrom (?:about |around |just |some )?$", before, re.IGNORECASE) and re.search(
            r"\bto (?:about |around |just |some )?$", between
        )
        now_then = re.search(r"\b(?:now|currently|today|at present)\b", before, re.IGNORECASE) and re.search(
            r"\bwill\b", between
        )
        if not (from_to or now_then) or _is_years(one, other):
            continue
        end = min((m.start() for m in re.finditer(r"[.!?]\s", text) if m.start() > other.end), default=len(text))
        begin = max((m.end() for m in re.finditer(r"[.!?]\s", text) if m.end() <= one.start), default=0)
        near = [
            n._replace(value=100 * n.value) if n.kind == "share" else n
            for n in numbers
            if n.kind in ("percent", "share") and begin <= n.start < end
        ]
        told = near or (rises if now_then and len({n.value for n in rises}) == 1 else [])
        real = 100 * (other.value - one.value) / one.value
        factor = _FACTOR.search(text, begin, end)
        if factor and not near:
            told_factor = _FACTORS[factor.group(1).lower()]
            if not 0.85 * told_factor <= other.value / one.value <= 1.25 * told_factor:
                yield (
                    one,
                    other,
                    f"From {one.text} to {other.text} is not “{factor.group(1)}”: it is {other.value / one.value:.1f} times.",
                )
        elif (
            len({n.value for n in told}) == 1
            and told[0].value > 0
            and _names_a_change(text[begin:end] if near else "rise")
        ):
            slack = max(0.6, told[0].value * (0.06 if told[0].kind == "percent" else 0.15))
            if abs(abs(real) - told[0].value) > slack:
                yield (
                    one,
                    other,
                    f"From {one.text} to {other.text} is a change of {abs(real):.0f} per cent, not {told[0].text}.",
                )


def _names_a_change(words: str) -> bool:
    return bool(_RISE.search(words) or _FALL.search(words))


def _is_years(*numbers: Number) -> bool:
    return all(n.kind == "count" and 1500 <= n.value <= 2100 and n.value == int(n.value) for n in numbers)


_UP_BY = re.compile(r"\b(?:up|risen|rose|grew|grown|increased|climbed|jumped|more)\b", re.IGNORECASE)


def _noun(text: str, number: Number) -> str:
    found = re.match(r"[- ]+(?:of the |other |local )?([a-z]{4,})", text[number.end :])
    return found.group(1).removesuffix("s") if found else ""


def _since_last(text: str, numbers: list[Number], counted: list[tuple[Number, str]]) -> Iterator[Off]:
    """Up by half on the last time, when 480 people came: 720 must have come now."""
    for change, base in itertools.pairwise(numbers):
        between = text[change.end : base.start]
        if (
            change.kind not in ("share", "percent")
            or base.kind != "count"
            or len(between) > 90
            or re.search(r"[.;!?]\s", between)
        ):
            continue
        if not _UP_BY.search(text[max(0, change.start - 22) : change.start]) or not re.search(
            r"\b(?:on|from|than|over|since|compared)\b", between
        ):
            continue
        noun = _noun(text, base)
        due = base.value * (1 + change.value / (100 if change.kind == "percent" else 1))
        others = [n for n, what in counted if what == noun and noun and n.value != base.value]
        near = [n for n in others if base.value * 0.9 <= n.value <= base.value * 4]
        if near and not any(abs(n.value - due) <= due * 0.07 for n in others):
            yield (
                change,
                base,
                f"“{change.text}” more than {base.text} is about {due:,.0f}; the piece tells of {near[0].text} {noun}.",
            )
