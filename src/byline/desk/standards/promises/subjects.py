"""Subjects that are announced: what to say in a toast, the strike that nearly finished them, the goat to come back to."""

import re
from collections.abc import Iterator
from functools import lru_cache

from byline.desk.context import Context
from byline.desk.document import Block, Document, Span
from byline.desk.finding import Flag
from byline.desk.people.words import COMMON
from byline.desk.registry import standard
from byline.desk.spelling import bag, plain

from .content import stem

EMPTY = COMMON | bag(
    "year years life time work thing things people long little much many best good great right also about another their with from that this what which they them have been into"
    " more less than even ever only real true whole week weeks month months days full word words loved love know knew make makes made take takes when where while your cannot does"
    " should would could will tell tells says said like just want wants need needs help story stories"
)
_WORD = re.compile(r"[^\W\d_]{4,}")
_PLUS = re.compile(
    r"(?:^|[.;!?:–—]\s+|,\s)(?:and |with )?(?:[Pp]lus|[Aa]lso|[Ii]nside|[Aa]nd finally|[Bb]onus|[Ee]lsewhere),?:? (?P<what>(?:what|how|why|where|when|who|whether|a|an|the|our|his|her|my|some|two|three) [^.;!?]{6,110})"
)
_NEXT = re.compile(
    r"\b(?:I|[Ww]e)(?:[’']ll| will| shall)(?: have to| be)? (?:come|coming|get|getting|return|returning|turn|turning) (?:back )?to (?P<what>(?:the|that|this|those|my|her|his|our|your) [\w’' -]{3,50}?)(?: (?:later|below|in a (?:moment|minute|while|bit)|at the end|presently|shortly|further (?:down|on)|soon|by and by|before the end|another))?(?=[.,;:)!?–—]|$)"
    r"|\b(?:[Mm]ore|[Oo]f which more|[Mm]uch more) (?:on|about|of) (?P<what2>(?:the|that|those|my|her|his|our) [\w’' -]{3,40}?) (?:later|below|in a (?:moment|minute)|at the end|presently|shortly|further (?:down|on)|anon)\b"
    r"|\b(?P<what3>(?:[Tt]he|[Mm]y|[Hh]er|[Hh]is|[Oo]ur) [\w’' -]{3,40}?) (?:comes?|is|are|will be|follows?|appears?|waits?)(?: \w+)? (?:at the (?:very )?end|at the (?:foot|bottom)|below|further down|later on)(?=[.,;:)!?–—]|$)"
)
_LIST = re.compile(
    r"\b(?:on|about|talks? of|speaks? of|remembers|recalls|discusses|explains|tells of|covers|takes in|from) (?P<list>[^.;!?]{12,220})"
)
_PART = re.compile(
    r"(?:^|, (?:and )?| and )(?:the|a|an|her|his|their|its|that|why|how) (?P<head>[\w’'-]{3,24})(?: (?P<second>[\w’'-]{4,24}))?(?= (?:which|that|who|of|in|at|with|when|where|between)\b|,| and |$)"
)


_HELP = re.compile(
    r"\b(?:[Ww]here|[Ww]ho|[Hh]ow) to (?:find|get|ask|call|ring|turn|look|go)\b[^.;!?]{0,24}\b(?:help|support|advice|somebody|someone)?[^.;!?]{0,30}\b(?:at the (?:very )?(?:end|foot|bottom)|below|at the end of this)\b"
    r"|\b(?:[Tt]here (?:is|are)|[Yy]ou(?:[’']ll| will) find|[Ss]ee) (?:help|support|somewhere to turn|places? to (?:call|turn|ring|go)|people to (?:call|ring|talk to)|numbers to (?:call|ring)|a number)\b[^.;!?]{0,24}\b(?:at the (?:very )?(?:end|foot|bottom)|below)\b"
)


@standard(
    "promises.subject",
    title="A subject announced that does not come",
    what="A “plus, how to…”, a member of a list in the standfirst, or “I’ll come back to that”, of which the piece says no more.",
    why="What was cut from the piece is often left standing in its announcement; the reader who came for it feels cheated.",
    source="The house: what is promised is there",
    severity="asks",
    scope="document",
    passing='---\nstandfirst: "Ida Kettle on geese. Plus, how to pluck one."\n---\n\nA goose is plucked from the breast down. Geese know it.',
    failing='---\nstandfirst: "Ida Kettle on geese. Plus, what to say to a bishop at supper."\n---\n\nA goose is plucked from the breast down. Geese know it.',
)
def subject(document: Document, context: Context) -> Iterator[Flag]:
    """Each subject whose words the body does not have, or does not have again."""
    stems = frozenset().union(*(_stems(block.text) for block in document.body))
    for start, block in document.placed():
        if block.kind == "standfirst":
            for a, b in (*_extras(block, stems), *_members(block, stems)):
                yield _flag(Span(start + a, start + b), block.text[a:b])
        if block.kind in ("standfirst", "paragraph", "outro") and _HELP.search(block.text) and not _has_help(document):
            found = _HELP.search(block.text)
            if found:
                yield _flag(Span(start + found.start(), start + found.end()), found.group())
        if block.kind == "paragraph":
            yield from _to_come(document, start, block)


def _flag(span: Span, what: str) -> Flag:
    return Flag((span,), f"“{what.strip()}” is announced here, and does not come.", confidence=0.65)


@lru_cache(maxsize=4096)
def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in _WORD.findall(plain(text)) if word not in EMPTY)


def _extras(block: Block, stems: frozenset[str]) -> Iterator[tuple[int, int]]:
    """A “plus” of whose words fewer than a third come back."""
    for match in _PLUS.finditer(block.text):
        own = _stems(match["what"])
        if len(own) >= 2 and len(own & stems) < 0.34 * len(own):
            yield match.span("what")


def _members(block: Block, stems: frozenset[str]) -> Iterator[tuple[int, int]]:
    """A member of a list of three, of which the thing itself never comes back."""
    for match in _LIST.finditer(block.text):
        parts = list(_PART.finditer(match["list"]))
        if len(parts) < 2 or "," not in match["list"]:
            continue
        for part in parts:
            words = [plain(word) for word in (part["second"], part["head"]) if word]
            known = [word for word in words if word in EMPTY or stem(word) in stems]
            if words and not known and len(words[0]) > 3:
                yield match.start("list") + part.start("head"), match.start("list") + part.end()


def _to_come(document: Document, start: int, block: Block) -> Iterator[Flag]:
    for match in _NEXT.finditer(block.text):
        group = next(name for name in ("what", "what2", "what3") if match[name])
        own = _stems(match[group])
        after = document.text[start + match.end() :]
        if own and not own & _stems(after) and not document.is_quoted(start + match.start(), start + match.end()):
            yield _flag(Span(start + match.start(), start + match.end()), match.group())


def _has_help(document: Document) -> bool:
    """Whether the end of the piece has a number, a help line or a link."""
    last = document.blocks[-4:]
    return any(re.search(r"\d{3}|[Hh]elp ?line|https?:|www\.", block.text) or block.marked("link") for block in last)
