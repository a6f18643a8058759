"""A name that is nearly one the magazine knows."""

import re
from collections.abc import Iterator, Mapping

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.finding import Flag
from byline.desk.registry import standard
from byline.desk.spelling import nearness, plain, sound

from .compare import ENOUGH, likeness, told_apart, words_of
from .runs import all_runs

ABOUT = Context.of_names("Bernadette Keogh", "Tobias Ferncastle")


@standard(
    "names.near-miss",
    title="Nearly somebody the magazine knows",
    what="A full name that differs a little from one in the people file, among contributors or organisations.",
    why="The people file holds the spelling that its owner uses; a near miss is usually a slip, now and then another person.",
    source="IPSO Editors’ Code, clause 1 (accuracy); the magazine’s own people file",
    severity="asks",
    scope="document",
    passing="The manager, Bernadette Keogh, did not call back.",
    failing="The manager, Bernadette Kehoe, did not call back.",
    example_context=ABOUT,
)
def near_miss(document: Document, context: Context) -> Iterator[Flag]:
    """Looks each full name up among known names that share a word or a sound with it."""
    if not (context.people or context.contributors or context.organisations):
        return
    index = context.named_by_word
    standing = {plain(run.text) for run in document.shared(all_runs)}
    seen: dict[str, list[Span]] = {}
    for run in document.shared(all_runs):
        titled = f"{run.title} {run.text}"
        if len(run.parts) > 1 or (run.title and plain(titled) not in context.by_name):
            seen.setdefault(run.text if len(run.parts) > 1 else titled, []).append(Span(run.start, run.end))
    for couple in _COUPLE.finditer(document.text):
        name = f"{couple[1]} {couple[2]}"
        if name not in seen and couple[1] in standing_runs(document):
            seen.setdefault(name, []).append(Span(*couple.span(1)))
    for name, spans in seen.items():
        official = _nearest(name, index, context)
        body = official is not None and plain(official) in context.body_names
        if (
            official
            and (body or plain(official) not in standing)
            and not told_apart(document, *((s.start, s.end) for s in spans))
        ):
            yield Flag(
                tuple(spans),
                f"“{name}” is nearly “{official}”, whom the magazine knows. Is it the same? Then the known spelling is right.",
                suggestions=(official,),
                confidence=0.85,
            )


# “Annika and Joost Rosvall”: the surname goes for both.
_COUPLE = re.compile(r"\b([A-Z][\w’'-]{2,20}) and [A-Z][\w’'-]{2,20} ([A-Z][\w’'-]{2,24})\b")


def standing_runs(document: Document) -> set[str]:
    """The texts of the runs of capitals of a piece."""
    return {run.text for run in document.shared(all_runs)}


def _nearest(name: str, index: Mapping[str, tuple[str, ...]], context: Context) -> str | None:
    """The known name that this one nearly is; nothing if it is known itself."""
    if plain(name) in context.by_name or plain(name) in context.body_names:
        return None
    candidates = {each for word in words_of(name) for key in (word, sound(word)) for each in index.get(key, ())}
    best, score = None, ENOUGH
    for candidate in sorted(candidates):
        near = likeness(name, candidate) or _titled(name, candidate) or _other_ending(name, candidate)
        if near > score:
            best, score = candidate, near
    return best


def _other_ending(name: str, candidate: str) -> float:
    """Theodore for Theodora: the same surname, and a long given name with another last letter."""
    one, other = words_of(name), words_of(candidate)
    ends = len(one) == len(other) >= 2 and one[1:] == other[1:] and min(len(one[0]), len(other[0])) >= 6
    return 0.75 if ends and one[0] != other[0] and one[0][:-1] == other[0][:-1] else 0.0


def _titled(name: str, candidate: str) -> float:
    """A title and a surname against a known form with the same title."""
    one, other = plain(name).split(), plain(candidate).split()
    return nearness(one[1], other[1]) if len(one) == len(other) == 2 and one[0] == other[0] and one != other else 0.0
