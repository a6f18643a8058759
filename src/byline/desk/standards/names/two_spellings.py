"""One person, spelt two ways within a piece."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.finding import Flag
from byline.desk.people import People, people_of
from byline.desk.people.given import MEN, WOMEN
from byline.desk.people.runs import Run
from byline.desk.people.words import NOT_PEOPLE, PLACES
from byline.desk.registry import standard
from byline.desk.spelling import nearness, plain

from .compare import ENOUGH, both_given, in_one_sentence, likeness, told_apart, words_of
from .runs import all_marked, all_runs, looks_like_a_person

Places = dict[str, list[Run]]
MANY = 3  # a name spelt so often is meant so


@standard(
    "names.two-spellings",
    title="One name, two spellings",
    what="A name that differs by a letter or two, or only sounds the same, from another name in the piece.",
    why="A reader who meets two spellings trusts neither, and the person notices first.",
    source="Every newspaper’s style guide; IPSO Editors’ Code, clause 1 (accuracy)",
    severity="asks",
    scope="document",
    passing="Agnes Whitlock opened the shop in spring. Agnes Whitlock closes it on Friday, and Whitlock is glad.",
    failing="Agnes Whitlock opened the shop in spring. On Friday Agnes Whitlok closes it.",
)
def two_spellings(document: Document, context: Context) -> Iterator[Flag]:
    """Compares full names with each other, then bare ones with the words of full ones, then bare ones with each other."""
    runs = document.shared(all_runs)
    full, bare = _by_name(runs, 2), _by_name(runs, 1)
    flagged: set[str] = set()
    for odd, usual in _pairs(full, document, context):
        flagged.add(odd)
        yield _flag(document, full[odd], full[usual], usual)
    people = document.shared(people_of, context)
    for odd, usual, places in _bare_pairs(bare, people, document, context):
        if odd not in flagged and plain(odd) != plain(usual):
            flagged.add(odd)
            yield _flag(document, bare[odd], places, usual)


def _by_name(runs: list[Run], least: int) -> Places:
    found: Places = defaultdict(list)
    for run in runs:
        if (len(run.parts) > 1) == (least > 1):
            found[run.text].append(run)
    return found


def _pairs(full: Places, document: Document, context: Context) -> Iterator[tuple[str, str]]:
    """The odd one and the usual one, of full names."""
    names = [name for name in full if not set(words_of(name)) & NOT_PEOPLE and len(words_of(name)) < 5]
    for number, one in enumerate(names):
        for other in names[number + 1 :]:
            if likeness(one, other) < ENOUGH:
                continue
            known = [plain(name) in context.by_name for name in (one, other)]
            if all(known):
                continue
            odd, usual = sorted((one, other), key=lambda name: (plain(name) in context.by_name, len(full[name])))
            if not _meant(document, full[odd], full[usual], sure=any(known)):
                yield odd, usual


def _meant(document: Document, odd: list[Run], usual: list[Run], sure: bool = False) -> bool:
    """Whether the piece means two people: it says so, names both in one breath, or spells both many times."""
    if min(len(odd), len(usual)) >= MANY and not sure:
        return True
    together = any(in_one_sentence(document, a.start, b.start) for a in odd[:4] for b in usual[:20])
    return together or told_apart(document, *((run.start, run.end) for run in odd[:4]))


def _bare_pairs(
    bare: Places, people: People, document: Document, context: Context
) -> Iterator[tuple[str, str, list[Run]]]:
    """Bare names that belong to nobody, beside the word of a full name or another bare name that they nearly are."""
    words = {plain(part): who for who in people.named if len(who.parts) > 1 for part in who.parts}
    taken = {plain(m.text) for who in people.named for m in who.mentions if " " not in m.text and len(who.parts) > 1}
    loose = {
        name: places
        for name, places in bare.items()
        if plain(name) not in words | dict.fromkeys(taken)
        and plain(name) not in PLACES | NOT_PEOPLE
        and any(map(str.islower, name))
        and not _is_many(name)
        and not all(run.opens for run in places)
    }
    for name, places in loose.items():
        for word, who in words.items():
            if len(who.parts) < 2 or not _is_near(name, word, 0.85):
                continue
            others = [Run(m.start, m.end, m.text, "", False) for m in who.mentions]
            if len(places) < MANY and not all_marked(document, places) and not _meant(document, places, others):
                yield name, next(part for part in who.parts if plain(part) == word), others
                break
    full = _surnames(document, words)
    for name, places in loose.items():
        for word, runs in full.items():
            own = plain(name)
            near = own.isalpha() and abs(len(own) - len(word)) < 2 and own[-1] == word[-1] and len(places) < MANY
            near = near and nearness(own, word) >= 0.9
            if near and not all_marked(document, places) and not _meant(document, places, runs):
                yield name, runs[0].parts[-1], runs
    yield from _loose_pairs(loose, document)


def _is_many(name: str) -> bool:
    """Whether it is a given name in the plural: the two Toms."""
    one = plain(name)
    return one.endswith("s") and one not in WOMEN | MEN and one[:-1] in WOMEN | MEN


def _surnames(document: Document, known: Mapping[str, object]) -> Places:
    """Long last words of full names of whom nothing says that they are people, such as foreign ones."""
    found: Places = defaultdict(list)
    for run in document.shared(all_runs):
        words = words_of(run.text)
        if (
            len(words) == 2
            and len(words[1]) > 6
            and run.parts[-1][1:].islower()
            and words[1] not in known
            and not set(words) & (PLACES | NOT_PEOPLE)
        ):
            found[words[1]].append(run)
    return found


def _loose_pairs(loose: Places, document: Document) -> Iterator[tuple[str, str, list[Run]]]:
    names = sorted(loose, key=lambda name: (len(loose[name]), -loose[name][0].start))
    for number, one in enumerate(names):
        for other in names[number + 1 :]:
            if not _is_near(one, plain(other), 0.8) or _meant(document, loose[one], loose[other]):
                continue
            if looks_like_a_person(document, loose[one]) and looks_like_a_person(document, loose[other]):
                yield one, other, loose[other]


def _is_near(name: str, word: str, enough: float) -> bool:
    one = plain(name)
    if one == word:
        return False
    return nearness(one, word) >= (enough if both_given(one, word) else ENOUGH + 0.05)


def _flag(document: Document, odd: list[Run], usual: list[Run], name: str) -> Flag:
    here = odd[0].text
    spans = tuple(Span(run.start, run.end) for run in odd)
    return Flag(
        spans,
        f"Here it is “{here}”, elsewhere in the piece “{name}”. Is it one person? Then one of the spellings is wrong.",
        suggestions=(name,),
        related=tuple((Span(run.start, run.end), "") for run in usual[:2]),
        confidence=0.85,
    )
