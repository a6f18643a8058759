"""Parts and their total."""

import re
from collections.abc import Iterator
from dataclasses import replace

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.figures import Number, numbers_of
from byline.desk.finding import Flag
from byline.desk.registry import standard

from .shares import SEVERAL

_TOTAL_AFTER = re.compile(
    r"^[^.;!?]{0,25}\b(?:in all|altogether|in total|all told|all in all|combined|overall|total|in sum|all up)\b",
    re.IGNORECASE,
)
_TOTAL_BEFORE = re.compile(
    r"\b(?:total(?:s|led|ling|led)? (?:of )?|making|which makes|that makes|makes|add(?:s|ing)? up to|adding to|come(?:s)? to|came to|or|altogether|in all,?|sum of|giving|for a total of|bring(?:s|ing)? (?:it|the total|us) to|[=:–—])\s*(?:a |an |about |just |exactly )?$",
    re.IGNORECASE,
)
_OF_WHOM = re.compile(
    r"\b(?:of whom|of which|of that|of this|of them|of these|of those|made up of|consisting of|comprising|divided into|split (?:into|between|among)|broken down into|namely|as follows)\b|[:(–—]\s*$",
    re.IGNORECASE,
)
_FROM = re.compile(
    r" [a-z]+,? (?:from|in|out of|over) (?:the |all |these |those |our |their )?(?:first |last )?", re.IGNORECASE
)
_OF_ALL = re.compile(r"\b[Oo]f (?:the |our |its |all |these |those |some )*$")
_REST = re.compile(
    r"\b(?:everything else|the rest|the remainder|the remaining|the others?|and the other|elsewhere|all else|what is left|what was left)\b",
    re.IGNORECASE,
)
_NOT_LIST = re.compile(
    r"\b(?:from(?=\W*(?:about |just |around )?$)|than|rose|fell|up|down|increase\w*|decrease\w*|between|compared|instead|until|since|later|ago|aged?|per cent of|times)\b",
    re.IGNORECASE,
)


@standard(
    "dates.sum",
    title="Parts that are not the sum",
    what="A list of parts beside a total that they do not make.",
    why="Sums are checked by the reader who dislikes the piece.",
    source="Arithmetic",
    severity="asks",
    scope="document",
    passing="She scored eleven in the league, six in the cup and four in Europe, twenty-one in all.",
    failing="She scored eleven in the league, six in the cup and four in Europe, twenty-three in all.",
)
def sums(document: Document, context: Context) -> Iterator[Flag]:
    """Finds runs of numbers of one kind with a comma or "and" between, and the total before, after or elsewhere."""
    everywhere = [n for block in document.blocks for n in _counted(block.text)]
    for start, block in document.placed():
        read = block.kind not in ("code", "table") and not SEVERAL.search(block.text)
        numbers = _counted(block.text) if read else []
        at = 0
        while at < len(numbers):
            run = _run(block.text, numbers, at)
            if len(run) >= 2:
                found = _wrong(block.text, numbers, at, run) or _far(block.text, run, everywhere)
                if found:
                    span = found.spans[0]
                    yield replace(found, spans=(Span(span.start + start, span.end + start),))
            at += max(1, len(run))


def _counted(text: str) -> list[Number]:
    return [n for n in numbers_of(text) if n.kind in ("count", "money") and not _is_year(n)]


def _far(text: str, run: list[Number], everywhere: list[Number]) -> Flag | None:
    """A list that goes down to "everything else", against a total that is told in another place."""
    if len(run) < 3 or run[0].kind != "money" or not _REST.search(text[run[-1].start - 12 : run[-1].end + 40]):
        return None
    made = sum(part.value for part in run)
    totals = [n for n in everywhere if n.sign == run[0].sign and 0.85 * made < n.value < 1.15 * made]
    if not totals or any(abs(n.value - made) <= _rounding(run, n) for n in totals):
        return None
    return _flag(text, run, totals[0], inside=False)


def _is_year(number: Number) -> bool:
    return number.kind == "count" and 1500 <= number.value <= 2100 and number.text.isdigit() and len(number.text) == 4


def _run(text: str, numbers: list[Number], at: int) -> list[Number]:
    """Numbers of one kind that follow each other as the items of a list do."""
    run = [numbers[at]]
    for number in numbers[at + 1 :]:
        between = text[run[-1].end : number.start]
        same = (number.kind, number.sign) == (run[0].kind, run[0].sign)
        listed = re.search(r",|\band\b|\bplus\b|;|\+", between) and not re.search(r"[.!?](?:\s|$)", between)
        if not same or not listed or len(between) > 70 or _NOT_LIST.search(between):
            break
        run.append(number)
    return run


def _wrong(text: str, numbers: list[Number], at: int, run: list[Number]) -> Flag | None:
    """The flag for a list with a total that is not its sum."""
    last = run[-1]
    opened = text[max(0, run[0].start - 45) : run[0].start]
    if len(run) >= 3 and _ends_as_total(text, run):
        return _flag(text, run[:-1], last, more=bool(_AND_A.search(text[run[-2].end : last.start])))
    before = numbers[at - 1] if at else None
    same = before and (before.kind, before.sign) == (run[0].kind, run[0].sign)
    if before and same and before.value > max(number.value for number in run):
        between = text[before.end : run[0].start]
        cue = (
            _OF_WHOM.search(between)
            or re.match(r" of (?:them|whom|us|these)\b", text[run[0].end : run[0].end + 12])
            or _REST.search(text[run[-1].end : run[-1].end + 40])
        )
        if (
            cue
            and len(between) < 200
            and len(run) >= 2
            and (
                len(run) >= 3
                or _REST.search(text[last.end : last.end + 30])
                or "whom" in between
                or re.match(r" of (?:them|whom|us|these)\b", text[run[0].end : run[0].end + 12])
            )
        ):
            return _flag(text, run, before)
    if (
        len(run) >= 4
        and run[0].value > sum(n.value for n in run[1:]) * 0.6
        and (
            _OF_WHOM.search(text[run[0].end : run[1].start])
            or _OF_ALL.search(text[max(0, run[0].start - 14) : run[0].start])
        )
    ):
        return _flag(text, run[1:], run[0])
    if before and same and len(run) >= 3 and _OF_ALL.search(text[max(0, before.start - 14) : before.start]):
        made = sum(n.value for n in run)
        near = run[0].start - before.end < 60 and not re.search(r"[.;!?]", text[before.end : run[0].start])
        if near and 0.85 * before.value <= made <= 1.18 * before.value:
            return _flag(text, run, before)
    after = numbers[at + len(run)] if at + len(run) < len(numbers) else None
    if (
        after
        and after.start - last.end < 60
        and (after.kind, after.sign) == (run[0].kind, run[0].sign)
        and (not _NOT_LIST.search(opened) or (len(run) >= 3 and _FROM.fullmatch(text[last.end : after.start])))
    ):
        between = text[last.end : after.start]
        if (
            (_TOTAL_BEFORE.search(between) or (len(run) >= 3 and _FROM.fullmatch(between)))
            and not between.strip(" .,").lower().endswith(" or")
            and between.strip(" ,.").lower() != "or"
        ):
            return _flag(text, run, after)
    return None


def _ends_as_total(text: str, run: list[Number]) -> bool:
    """Whether the last of the list is called a total."""
    last = run[-1]
    return bool(_TOTAL_AFTER.match(text[last.end : last.end + 40])) or bool(
        re.search(
            r"\b(?:total|in all|altogether|making)\W{0,3}(?:of )?$", text[run[-2].end : last.start], re.IGNORECASE
        )
    )


_AND_A = re.compile(r"^(?! of\b)[^.;!?]*\b(?:and|plus|,) an? (?!half|few|lot|bit|total)[a-z]+\b")


def _flag(text: str, parts: list[Number], total: Number, inside: bool = True, more: bool = False) -> Flag | None:
    """`more`: one thing besides is told without a number, as in "two onions and a carrot"."""
    made = sum(part.value for part in parts) + more
    if not total.value or abs(made - total.value) <= _rounding(parts, total) or not 0.6 <= made / total.value <= 1.6:
        return None
    spans = tuple(sorted(Span(number.start, number.end) for number in (*parts, *([total] if inside else []))))
    return Flag(
        (Span(spans[0].start, spans[-1].end),),
        f"{' + '.join([*(part.text for part in parts), *(['one'] if more else [])])} make {_shown(made, total)}, not {total.text}.",
        confidence=0.8,
    )


def _rounding(parts: list[Number], total: Number) -> float:
    """How far a sum of rounded numbers may be off: half of the last place that is told, for each part."""
    places = [_place(number) for number in (*parts, total)]
    return (
        0.0
        if max(places) <= 1
        else max(places) * 0.5 * min(2, len(parts)) * (0.45 if max(places) == min(places) else 1)
    )


def _place(number: Number) -> float:
    text = number.text.lower()
    scale = (
        10**9
        if "bn" in text or "billion" in text
        else 10**6
        if text.endswith(("m", "million"))
        else 1000
        if text.endswith(("k", "thousand"))
        else 1
    )
    return scale / 10 ** len(text.partition(".")[2].rstrip("abcdefghijklmnopqrstuvwxyz ")) if scale > 1 else 1


def _shown(value: float, like: Number) -> str:
    scale, end = next(
        ((s, e) for e, s in (("bn", 10**9), ("m", 10**6)) if e in like.text.lower() and like.value >= s), (1, "")
    )
    return f"{like.sign}{value / scale:,.10g}{end}"
