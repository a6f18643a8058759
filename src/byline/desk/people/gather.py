"""From runs of capitals to people: full names first, then the bare names that belong to them."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from byline.desk.context import Context, Person
from byline.desk.document import Document
from byline.desk.spelling import plain

from .found import Mention, Named, People
from .given import MEN, WOMEN
from .runs import Run, runs_of
from .words import FEMALE_TITLES, MALE_TITLES, NOT_PEOPLE, PARTICLES, PLACES

SURE = 0.6  # from here on a run of capitals counts as a person


@dataclass
class _Sheet:
    """What is known of one person while the piece is gone through."""

    name: str
    known: Person | None = None
    title: str = ""
    writer: bool = False
    confidence: float = 0.5
    mentions: list[Mention] = field(default_factory=list)


def people_of(document: Document, context: Context) -> People:
    """Everybody the piece names. Ask through `document.shared(people_of, context)`, so that it is done once."""
    runs = list(_runs(document))
    sheets: dict[str, _Sheet] = {}
    bare = _bare_counts(runs)
    for run in runs:
        _take_full(run, sheets, bare, document, context)
    parts = _parts(sheets)
    for run in runs:
        _take_bare(run, sheets, parts)
    found = {id(sheet): _named(sheet) for sheet in sheets.values() if sheet.mentions}
    return People(tuple(sorted(found.values(), key=lambda who: who.mentions[0].start)))


def _runs(document: Document) -> Iterator[Run]:
    """The runs of all blocks. In a headline, where every word may have its capital, only names that stand elsewhere too."""
    headlines: list[tuple[int, str]] = []
    seen: set[str] = set()
    for start, block in document.placed():
        if block.kind in ("title", "heading"):
            headlines.append((start, block.text))
        elif block.kind != "code":
            for run in runs_of(block.text):
                seen.add(run.text)
                yield run._replace(start=run.start + start, end=run.end + start)
    for start, text in headlines:
        for run in runs_of(text):
            for name in sorted(_pieces(run.text) & seen, key=len, reverse=True)[:1]:
                at = start + run.start + run.text.index(name)
                yield Run(at, at + len(name), name, "", False)


def _pieces(text: str) -> set[str]:
    """All stretches of whole words of a short text."""
    words = text.split()[:8]
    return {" ".join(words[a:b]) for a in range(len(words)) for b in range(a + 1, len(words) + 1)}


def _bare_counts(runs: list[Run]) -> dict[str, int]:
    counts: dict[str, int] = defaultdict(int)
    for run in runs:
        if len(run.parts) == 1:
            counts[plain(run.text)] += 1
    return counts


def _take_full(run: Run, sheets: dict[str, _Sheet], bare: dict[str, int], document: Document, context: Context) -> None:
    """A run of two and more words: somebody known, or somebody new if it looks enough like a person."""
    sheet = _sheet_of(run, sheets, context)
    if sheet is None and (len(run.parts) > 1 or run.title):
        confidence = likelihood(run, bare, document)
        if confidence >= SURE and (len(run.parts) > 1 or not _somebody_has(run, sheets)):
            sheet = sheets.setdefault(plain(run.text), _Sheet(run.text, title=run.title, confidence=confidence))
    if sheet is not None:
        sheet.title = sheet.title or run.title
        sheet.mentions.append(Mention(run.start, run.end, run.text, "full" if len(run.parts) > 1 else "titled"))


def _sheet_of(run: Run, sheets: dict[str, _Sheet], context: Context) -> _Sheet | None:
    """The sheet of somebody the piece has named or the magazine knows."""
    for name in (plain(f"{run.title} {run.text}"), plain(run.text)) if run.title else (plain(run.text),):
        if name in sheets:
            return sheets[name]
        if name in context.by_name:
            known, writer = context.by_name[name]
            own = plain(known.name)
            sheet = sheets.setdefault(own, _Sheet(known.name, known=known, writer=writer, confidence=1.0))
            sheets[name] = sheet
            return sheet
    return None


def _somebody_has(run: Run, sheets: dict[str, _Sheet]) -> bool:
    """Whether a titled bare name belongs to a sheet with that surname which the piece has already opened."""
    return any(plain(sheet.name).split()[-1] == plain(run.text) for sheet in sheets.values() if sheet.mentions)


def likelihood(run: Run, bare: dict[str, int], document: Document) -> float:
    """How much a run looks like a person's name, from 0 to 1."""
    words = [plain(part).removesuffix("'s") for part in run.parts]
    if any(word in NOT_PEOPLE or word in PLACES for word in words) or any(
        part.isupper() and len(part) > 3 for part in run.parts
    ):
        return 0.9 if run.title and len(words) == 1 else 0.0
    score = 0.25 + 0.1 * (len(words) in (2, 3))
    score += 0.5 if run.title else 0.0
    score += 0.4 if words[0] in WOMEN or words[0] in MEN else 0.0
    score += 0.35 if bare.get(words[-1], 0) or bare.get(words[0], 0) else 0.0
    score += 0.3 if _acts(document.text, run) else 0.0
    score -= (0.1 if words[0] in WOMEN or words[0] in MEN else 0.2) if run.opens else 0.0
    score -= 0.5 if _follows_the(document.text, run) else 0.0
    return min(1.0, max(0.0, score))


_ACTS = (
    "who ", "born", "said", "says", "told", "wrote", "writes", "was born", "has ", "had ", "is a", "was a", "thinks", "thought",
    "asked", "asks", "replied", "argues", "argued", "plays", "played", "died", "went", "came", "never ", "and his", "and her",
)  # fmt: skip


def _acts(text: str, run: Run) -> bool:
    """Whether what follows is what people do, or an age in commas; or "by" or "said" stands before."""
    after = text[run.end : run.end + 12].lstrip(" ,")
    before = text[max(0, run.start - 8) : run.start].lower()
    return (
        after.startswith(_ACTS)
        or (after[:2].isdigit() and after[2:3] == ",")
        or before.endswith(("said ", " by ", "says ", "named "))
    )


def _follows_the(text: str, run: Run) -> bool:
    return text[max(0, run.start - 4) : run.start].lower() in ("the ", " the", "the\u00a0")


def _parts(sheets: dict[str, _Sheet]) -> dict[str, list[_Sheet]]:
    """Which people have a given name or a surname, each of these in its plain form."""
    parts: dict[str, list[_Sheet]] = defaultdict(list)
    for sheet in {id(sheet): sheet for sheet in sheets.values()}.values():
        for word in dict.fromkeys(plain(part) for part in sheet.name.split()):
            if word not in PARTICLES and len(word) > 2:
                parts[word].append(sheet)
    return parts


def _take_bare(run: Run, sheets: dict[str, _Sheet], parts: dict[str, list[_Sheet]]) -> None:
    """A single word: the last one named before who bears it, or the first one who will be."""
    if len(run.parts) != 1 or plain(run.text) in sheets:
        return
    owners = [sheet for sheet in parts.get(plain(run.text), ()) if all(m.start != run.start for m in sheet.mentions)]
    if not owners or (run.opens and plain(run.text) in PLACES):
        return
    before = [sheet for sheet in owners if sheet.mentions[0].start < run.start]
    owner = max(before, key=lambda s: max(m.start for m in s.mentions if m.start < run.start)) if before else owners[0]
    how = "titled" if run.title else "surname" if plain(owner.name).split()[-1] == plain(run.text) else "given"
    owner.mentions.append(Mention(run.start, run.end, run.text, how))


def _named(sheet: _Sheet) -> Named:
    mentions = tuple(sorted(set(sheet.mentions)))
    return Named(sheet.name, mentions, sheet.known, sheet.title, _pronoun(sheet), sheet.confidence, sheet.writer)


def _pronoun(sheet: _Sheet) -> str:
    """He, she or they, from the people file, the title or the given name; nothing where none of them says."""
    stated = (sheet.known.pronouns if sheet.known else "").partition("/")[0].strip().lower()
    if stated:
        return stated
    title = sheet.title or plain(sheet.name).split()[0]
    if title in MALE_TITLES or title in FEMALE_TITLES:
        return "he" if title in MALE_TITLES else "she"
    first = plain(sheet.name).split()[0].partition("-")[0]
    return "she" if first in WOMEN else "he" if first in MEN else ""
