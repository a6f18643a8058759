"""A rise or a fall that its two figures do not make; votes that are more than those who could vote."""

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.figures import Number, number_of, numbers_of
from byline.desk.figures.numbers import WORDS
from byline.desk.finding import Flag
from byline.desk.registry import standard

from .nearly import LONGEST

_CHANGE = re.compile(
    r"\b(?:an? |the )?(?P<way>increase|rise|jump|hike|gain|growth|leap|climb|drop|fall|cut|reduction|decrease|decline|loss|slump|saving|discount)s? of (?:about |some |nearly |almost |more than |over |just over |just under |around |roughly |exactly |a full |fully )?$",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"\b(?P<way>up|down|rose|risen|grew|grown|increased|jumped|climbed|fell|fallen|dropped|cut|shrank|shrunk|reduced|declined)(?: by)? (?:about |some |nearly |almost |more than |over |just over |just under |around |roughly |exactly )?$",
    re.IGNORECASE,
)
_DOWN = re.compile(r"drop|fall|cut|reduc|decreas|declin|loss|slump|saving|discount|down|fell|shr[au]nk", re.IGNORECASE)
_ALONE = re.compile(
    r"\b(?:inflation|on average|nationally|elsewhere|since|last year|a year (?:ago|earlier)|faster|another|further|other)\b",
    re.IGNORECASE,
)
_FOR = re.compile(
    rf"\b(?:by )?(?P<yes>\d{{1,3}}|{WORDS})(?: votes?)?(?: in favou?r| for| ayes)?(?: to |,? and |, with |, )(?P<no>\d{{1,3}}|{WORDS})(?: votes?)?(?: against| noes| opposed)?\b"
)
_VOTED = re.compile(r"\b(?:votes?|voted|carried|passed|defeated|motion|ballot|division)\b", re.IGNORECASE)
_ABSTAIN = re.compile(
    rf"\b(?P<many>\d{{1,3}}|{WORDS}) (?:\w+ ){{0,2}}(?:abstentions?|abstain\w*|spoilt|spoiled|did not vote)",
    re.IGNORECASE,
)
_PRESENT = re.compile(
    rf"\b(?:all (?:of )?(?:the )?(?P<all>\d{{1,3}}|{WORDS}) (?:\w+ )?(?:seats|members|councillors|votes|delegates|trustees|governors|jurors|present|of (?:them|us))|(?P<of>\d{{1,3}}|{WORDS}) (?:votes cast|members present|councillors present|were present|members voted|people voted|ballots))\b",
    re.IGNORECASE,
)


@standard(
    "dates.change",
    title="A rise or a fall that the figures do not make",
    what="An increase or a cut told as a share or a percentage, where the two figures before it make another; percentage points called per cent; votes that add up to more or fewer than those present.",
    why="A third and a half are mixed up oftener than any other two figures, and points and per cent come next.",
    source="Arithmetic; Full Fact and the Royal Statistical Society on percentages and percentage points",
    severity="asks",
    scope="block",
    passing="In March the work was priced at £2.4 million. The figure this week was £3.6 million, an increase of a half.",
    failing="In March the work was priced at £2.4 million. The figure this week was £3.6 million, an increase of a third.",
)
def change(document: Document, context: Context) -> Iterator[Flag]:
    """Each change with the two figures of one kind before it, and each vote with its house."""
    block = document.blocks[0]
    if block.kind in ("code", "table") or len(document.text) > LONGEST:
        return
    numbers = numbers_of(document.text)
    for at, number in enumerate(numbers):
        if number.kind not in ("share", "percent"):
            continue
        before = document.text[max(0, number.start - 60) : number.start]
        told = _CHANGE.search(before) or _CHANGED.search(before)
        pair = _pair(document.text, numbers[:at], number) if told else None
        if told and pair:
            yield from _off(document.text, number, pair, bool(_DOWN.search(told["way"])))
    for sentence in block.sentences:
        yield from _votes(sentence.text, sentence.start)


def _pair(text: str, before: tuple[Number, ...], number: Number) -> tuple[Number, Number] | None:
    """The last two figures of one kind in this sentence and the two before."""
    last = before[-1] if before else None
    if last and len(before) > 1 and before[-2].kind == "percent" and text[before[-2].end : last.start].strip() == "to":
        last = last._replace(kind="percent")  # from two per cent to three
    if last is None or number.start - last.end > 160 or last.kind not in ("money", "percent", "count"):
        return None
    other = next((n for n in reversed(before[:-1]) if (n.kind, n.sign) == (last.kind, last.sign)), None)
    if last.kind == "percent" and other is None and len(before) > 1 and before[-2].kind == "percent":
        other = before[-2]
    if other is None or last.start - other.end > 200 or _ALONE.search(text[last.end : number.start]):
        return None
    if last.kind == "count" and (number.start - last.end > 40 or last.start - other.end > 60):
        return None
    years = [n for n in (last, other) if n.kind == "count" and 1500 <= n.value <= 2100]
    return None if years else (other, last)


def _off(text: str, number: Number, pair: tuple[Number, Number], down: bool) -> Iterator[Flag]:
    first, last = pair
    said = number.value if number.kind == "share" or number.value <= 0 else number.value / 100
    if number.kind == "percent" and number.value <= 0.5:
        said = number.value
    if first.kind == "percent":
        points = abs(last.value - first.value)
        after = text[number.end : number.end + 14].lower()
        if (
            number.kind == "percent"
            and "point" not in number.text + after
            and abs(points - number.value) < 0.05
            and points
        ):
            yield _flag(
                number,
                pair,
                f"From {first.text} to {last.text} is {points:g} percentage points; in per cent it is {100 * points / first.value:.0f}.",
            )
        return
    if not first.value or (last.value < first.value) != down:
        return
    made = abs(last.value - first.value) / first.value
    if abs(made - said) > max(0.03, 0.1 * made) and 0.2 < said / made < 5:
        yield _flag(
            number,
            pair,
            f"From {first.text} to {last.text} is {'a fall' if down else 'a rise'} of {100 * made:.0f} per cent, not {number.text}.",
        )


def _flag(number: Number, pair: tuple[Number, Number], message: str) -> Flag:
    spans = sorted({Span(n.start, n.end) for n in (number, *pair)})
    return Flag(
        (Span(number.start, number.end),),
        message,
        related=tuple((span, "the figures") for span in spans[:2]),
        confidence=0.7,
    )


def _votes(text: str, start: int) -> Iterator[Flag]:
    """For, against and abstaining, beside the number of those there."""
    present, cast = _PRESENT.search(text), _FOR.search(text) if _VOTED.search(text) else None
    if not present or not cast:
        return
    told = [number_of(each.lower()) for each in (cast["yes"], cast["no"])]
    abstained = _ABSTAIN.search(text)
    if abstained:
        told.append(number_of(abstained["many"].lower()))
    house = number_of((present["all"] or present["of"]).lower())
    if house is None or None in told:
        return
    made = sum(each for each in told if each is not None)
    if made != house and (made > house or abstained):
        group = "all" if present["all"] else "of"
        yield Flag(
            (Span(start + present.start(group), start + present.end(group)),),
            f"The votes told come to {made:g}, not {house:g}.",
            confidence=0.75,
        )
