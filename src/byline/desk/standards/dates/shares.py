"""Percentages and fractions that cannot be."""

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.figures import Number, numbers_of
from byline.desk.finding import Flag
from byline.desk.registry import standard

SEVERAL = re.compile(
    r"\b(?:more than one|multiple|several answers|overlap\w*|(?:tick|choose|pick|name|give|select)\w* (?:more than one|as many|several|both|all|two)|as many as|rounding|rounded|respectively|a month later|years? (?:ago|later|earlier))\b",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"\b(?:from|to|than|compared|as against|versus|up|down|rose|rising|fell|falling|increase\w*|grew|growth|interest|rate|inflation|while|whereas|among|for (?:men|women|boys|girls)|respectively|last year|in (?:19|20)\d\d|before|after)\b",
    re.IGNORECASE,
)
_FELL = re.compile(
    r"\b(?:f[ae]ll(?:en|ing|s)?|drop(?:ped|ping|s)?|declin\w+|cut(?:ting|s)?|reduc\w+|down|shr[aiu]nk\w*|decreas\w+|lost|los[es]\w*|slash\w+|cheaper|less|fewer|lower(?:ed)?)\b(?:(?!\b(?:from|but|and|while|rose|up)\b)[^.;:!?,]){0,40}$",
    re.IGNORECASE,
)
_OF_PEOPLE = re.compile(
    r"^\s+of (?:the |all |our |its |their |these |those |his |her |my )?(?:\w+ ){0,2}(?:people|voters|residents|readers|patients|respondents|adults|children|women|men|pupils|students|teachers|households|members|workers|staff|users|those|them|us|parents|families|participants|customers|companies|schools|cases|books|songs|letters|votes|seats|drivers|homes|population|country|town|city|time)\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"\b(?:of (?:it|them|us|what|the|that|those|these|which|whom|his|her|my|our|their)|another|the (?:rest|other|remaining)|remainder|remains|divided|split|half the|half our|half my|(?:third|quarter|half) of)\b",
    re.IGNORECASE,
)
_BASE = re.compile(r"\s+of (?:the |all |our |its |their |those )?(?!them|these|it)([a-z]+)")
_GIVE = re.compile(
    r"\b(?:give|gives|gave|giving|given|effort|sure|certain|committed|behind|agree|attention)\b", re.IGNORECASE
)


@standard(
    "dates.shares",
    title="More than the whole",
    what="Shares of one whole that come to more than 100 per cent, a part of a group beyond 100 per cent, a fall by more than everything.",
    why="Either a figure is wrong, or people could give more than one answer and the piece must say so.",
    source="Arithmetic; Royal Statistical Society, guidance for journalists",
    severity="asks",
    scope="block",
    passing="In the survey 58 per cent said yes, 31 per cent no and 11 per cent nothing.",
    failing="In the survey 58 per cent said yes, 37 per cent no and 11 per cent nothing.",
)
def shares(document: Document, context: Context) -> Iterator[Flag]:
    """Adds up the shares of a sentence, and looks at single ones beyond the whole."""
    many = bool(SEVERAL.search(document.text))
    for sentence in document.sentences:
        numbers = numbers_of(sentence.text)
        percents = [n for n in numbers if n.kind == "percent"]
        parts = [n for n in numbers if n.kind == "share"]
        for number in percents:
            yield from _single(sentence.text, sentence.start, number)
        if not many:
            yield from _together(
                sentence.text, sentence.start, percents, 100.0, least=3 if not _WHOLE.search(sentence.text) else 2
            )
            if _WHOLE.search(sentence.text):
                yield from _together(sentence.text, sentence.start, parts, 1.0, least=2)


def _single(text: str, start: int, number: Number) -> Iterator[Flag]:
    if number.value <= 100:
        return
    span = (Span(start + number.start, start + number.end),)
    if _FELL.search(text[max(0, number.start - 70) : number.start]):
        yield Flag(span, f"Nothing can fall by {number.text}: at 100 per cent nothing is left.", confidence=0.8)
    elif _OF_PEOPLE.match(text[number.end :]) and not _GIVE.search(text[max(0, number.start - 40) : number.end + 30]):
        yield Flag(span, f"{number.text} of a group is more than all of it.", confidence=0.8)


def _together(text: str, start: int, numbers: list[Number], whole: float, least: int) -> Iterator[Flag]:
    """One flag if a list of shares comes to more than the whole."""
    for run in _runs(text, numbers, whole):
        made = sum(number.value for number in run)
        groups = {found.group(1) for n in run if (found := _BASE.match(text[n.end :]))}
        if len(groups) > 1:
            continue
        if (
            len(run) >= least
            and made > whole * 1.015
            and max(n.value for n in run) < whole
            and made < whole * (1.8 if len(run) > 2 else 1.5)
        ):
            shown = f"{made:g} per cent" if whole == 100 else f"{made:.0%} of the whole"
            yield Flag(
                (Span(start + run[0].start, start + run[-1].end),),
                f"{', '.join(number.text for number in run)}: together that is {shown}. Could people give more than one answer?",
                confidence=0.75,
            )


def _runs(text: str, numbers: list[Number], whole: float) -> Iterator[list[Number]]:
    """Shares that stand in a list, without a comparison between them."""
    run: list[Number] = []
    for number in numbers:
        between = text[run[-1].end : number.start] if run else ""
        listed = (
            bool(re.search(r",|;|\band\b|\bbut\b", between)) and len(between) < 90 and not _COMPARED.search(between)
        )
        if run and not listed:
            yield run
            run = []
        run.append(number)
    yield run
