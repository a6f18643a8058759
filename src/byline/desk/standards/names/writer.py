"""The writer's own name: byline, standfirst, bio and outro."""

from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.finding import Flag
from byline.desk.people.runs import Run, runs_of
from byline.desk.registry import standard
from byline.desk.spelling import nearness, plain

from .compare import is_about_spelling, words_of

AROUND = ("standfirst", "bio", "outro", "disclosure")


@standard(
    "names.writer",
    title="The writer’s name, spelt differently",
    what="A byline, standfirst, bio or outro that spells the writer unlike the others, or unlike the magazine’s own list.",
    why="It is the one name nobody forgives you for, and the one proofreaders look past.",
    source="The house: the byline is the writer’s signature",
    severity="asks",
    scope="document",
    passing='---\nbyline: "Nisha Pellegrine"\nbio: "Nisha Pellegrine is a doctor. Nisha lives in Hull."\n---\n\nSleep well.',
    failing='---\nbyline: "Nisha Pellegrine"\nbio: "Nisha Pelegrine is a doctor."\n---\n\nSleep well.',
)
def writer(document: Document, context: Context) -> Iterator[Flag]:
    """Compares the names around the piece with those in its byline, and the byline with the contributors."""
    byline = document.field("byline")
    if byline is None or document.shared(is_about_spelling):
        return
    start = document.start_of(byline)
    names = [run for run in runs_of(byline.text) if run.text]
    for run in names:
        known = _contributor(run.text, context)
        if known:
            yield _flag(
                [Span(start + run.start, start + run.end)], run.text, known, "in the magazine’s list of writers"
            )
    for where, other in _around(document):
        for run in names:
            right = _contributor(run.text, context) or run.text
            if any(plain(other.text) == plain(each.text) for each in names):
                break
            if plain(other.text) not in (plain(right), *_also(right, context)) and _one_writer(other.text, right):
                yield _flag([Span(where + other.start, where + other.end)], other.text, right, "in the byline")
                break


def _around(document: Document) -> Iterator[tuple[int, Run]]:
    for start, block in document.placed():
        if block.kind in AROUND:
            for run in runs_of(block.text):
                yield start, run


def _flag(spans: list[Span], here: str, right: str, where: str) -> Flag:
    return Flag(
        tuple(spans),
        f"The writer is “{here}” here and “{right}” {where}. How does the writer sign?",
        suggestions=(right,),
        confidence=0.9,
    )


def _contributor(name: str, context: Context) -> str | None:
    """The contributor whose name this nearly is."""
    names = [(each.name, *each.aliases) for each in context.contributors]
    if any(plain(name) == plain(form) for forms in names for form in forms):
        return None
    return next(
        (forms[0] for forms in names for form in forms if len(name.split()) > 1 and _one_writer(name, form)), None
    )


def _also(name: str, context: Context) -> tuple[str, ...]:
    """Other forms a writer is known by."""
    return tuple(
        plain(form)
        for each in context.contributors
        if plain(each.name) == plain(name)
        for form in (each.name, *each.aliases)
    )


def _one_writer(one: str, other: str) -> bool:
    """Whether two names are surely one person's: the words equal, near, or a short form, but not all of them equal."""
    a, b = words_of(one), words_of(other)
    if _letters(one) == _letters(other) and len(one.split()) > 1:
        return True
    if a == b or not a or not b:
        return False
    if len(a) == 1 or len(b) == 1:
        short, long = sorted((a, b), key=len)
        return len(long) > 1 and short[0] not in long and any(nearness(short[0], word) >= 0.9 for word in long)
    if len(a) != len(b):
        return nearness(a[0], b[0]) >= 0.9 and nearness(a[-1], b[-1]) >= 0.9 and not (a[0] == b[0] and a[-1] == b[-1])
    close = [_close(x, y) for x, y in zip(a, b, strict=True)]
    return all(close) or (close[-1] and a[-1] == b[-1] and a[0][:3] == b[0][:3])


def _letters(name: str) -> str:
    return "".join(filter(str.isalpha, plain(name)))


def _close(one: str, other: str) -> bool:
    return (
        one == other
        or nearness(one, other) >= 0.5
        or (
            min(len(one), len(other)) >= 3 and one[:3] == other[:3] and (one.startswith(other) or other.startswith(one))
        )
    )
