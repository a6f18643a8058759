"""What a standfirst or a sentence promises, and whether it is there."""

import re
from collections.abc import Iterator
from functools import lru_cache

from byline.desk.context import Context
from byline.desk.document import Block, Document, Span
from byline.desk.finding import Flag
from byline.desk.people.runs import runs_of
from byline.desk.people.words import COMMON
from byline.desk.registry import standard
from byline.desk.spelling import bag, plain

_WHERE = r"\b(?:below|at the (?:very )?(?:end|foot|bottom)|overleaf|follows?|to (?:cut out|print|download|keep|copy|play|clip|try)|attached|in the box|in the sidebar|at the back|further down|underneath|on this page|(?:beside|alongside|next to|opposite) (?:this|the) (?:article|page|piece|column|text)|in the player)\b"
_THING = (
    r"(?:lists?|tables?|charts?|maps?|graphs?|recipes?|timelines?|galler(?:y|ies)|slideshow|videos?|clips?|transcripts?|forms?|templates?|worksheets?|checklists?"
    r"|playlists?|photographs?|photos|pictures|diagrams?|glossar(?:y|ies)|polls?|quiz(?:zes)?|calculators?|crosswords?|patterns?|plans?|scorecards?|calendars?|guides?"
    r"|addresses|numbers|help ?lines?|contacts?|resources|bibliograph(?:y|ies)|reading list|sources|results|extracts?|excerpts?|interviews?|players?|films?|panels?|programmes?|programs|schedules?|timetables?|fixtures|rotas?|ratings|rankings|itinerar(?:y|ies)|audio|recordings?|printables?|picks|people to (?:talk|speak) to|organisations|details|scores?|marks|verdicts?|prices|dates|directions|opening hours|ingredients|instructions|keys?|index|footnotes|notes|appendix|box(?:es)?|sidebar|sums|workings|spreadsheet|petition|booking details|family trees?|cast lists?|discograph(?:y|ies)|further reading|links|coupons?|vouchers?|solutions?|steps|facts|figures|floor plans?|seating plans?|shopping lists?|lyrics|score sheets?|league tables?)"
)
_CLAUSE = re.compile(r"[^.;!?]+")
_AT_WHERE, _AT_THING = re.compile(_WHERE, re.IGNORECASE), re.compile(rf"\b{_THING}\b", re.IGNORECASE)
_PLAINLY = re.compile(
    r"\b(?:(?:is|are|see|found|find|listed?|given|printed|shown|reproduced|set out|published) (?:\w+ ){0,5}(?:below|at the (?:end|foot|bottom)|overleaf|underneath|attached|(?:in|on) the (?:box|sidebar|panel|table|chart|map|column|list)(?: (?:beside|alongside|below|opposite|at the \w+|on the (?:right|left)))?)|(?:see|use|try|watch|play|listen to|consult|fill in|take) (?:the|our|my) (?:[\w-]+ ){0,2}(?:at the (?:very )?(?:end|foot|bottom)|below|beside|alongside|in the (?:player|sidebar|box))|(?:table|list|chart|map|recipe|timeline|form|checklist|diagram|photographs?|pictures?|video) (?:below|overleaf|underneath|at the (?:end|foot|bottom) of (?:this|the) (?:page|piece|article|column)))\b",
    re.IGNORECASE,
)
_WITH = re.compile(
    r"\b(?:with|plus:?|also:|inside:|includes?|including|and|featuring|alongside|complete with)\s+(?:a|an|the|her|his|our|my|your|some|two|three|four|five|six|ten|\d+)\s+(?:[\w’'-]+\s){0,2}?"
    r"(?P<thing>interviews?|recipes?|maps?|charts?|tables|timelines?|quiz|playlists?|photographs|photos|pictures|transcripts?|reading list|checklists?|diagrams?|(?:packing|shopping|reading|wine|wish|watch) lists?|(?:player )?ratings|fixtures|timetables?|calculators?|patterns?|scorecards?|itinerar(?:y|ies)|glossary|video|slideshow|gallery|family tree|league table|floor plan|cast list|discography|bibliography|index|spreadsheet|petition|coupon|voucher|competition|shopping list|chronology|cheat sheet|fact box|factbox|lyrics|podcast|soundtrack|bingo card|field guide|starter kit)\b",
    re.IGNORECASE,
)
_LATER_ON = re.compile(
    r"\b(?:story|tale|letter|answer|note|word|anecdote|recipe|account|tips?|list|section|part) (?:about|of|on|for|from) (?P<what>[^.;,!?]{3,50}?) (?:is|are|comes?|follows?|stands?|waits?|will be|appears?) (?:\w+ ){0,2}?(?:below|at the (?:very )?(?:end|foot|bottom)|further (?:down|on)|later on)\b",
    re.IGNORECASE,
)
_SAY = re.compile(
    r"(?P<who>(?:\b(?:a|an|the|one|two|three|four|five)\s[^.;:!?]{2,90}?))\s(?:gives?|shares?|offers?|explains?|answers?|tells?|have|has|weighs? in|describes?|remembers?|recalls?)\s(?:(?:their|his|her|its|the|us|you|me|why|how|what)\b)",
    re.IGNORECASE,
)
_PICKS = re.compile(
    r"\b(?:picks|chooses|names|lists|recommends|ranks|shares|offers|gives|suggests)\s+(?:(?:her|his|their|our|the|a|an|some)\s+)?(?:\w+\s+){0,2}?(?:two|three|four|five|six|seven|eight|nine|ten|\d+|favourites?|favorites?|top)\s[^.;!?]*",
    re.IGNORECASE,
)
_TALK = re.compile(
    r"\b(?:(?:talks?|speaks?|spoke|talked|chats?) (?:to|with)|(?:sits? down|sat down|catches up) with) (?P<who>[^.;:!?]{3,80})|\b(?:interviews|interviewed|asks|asked|meets|met|hears from|heard from|consults|quizzes|questions) (?P<who2>(?:an? |the |[A-Z])[^.;:!?]{2,80})"
    r"|\b(?:interviews?|conversations?|question and answer|Q&A) with (?P<who4>[^.;:!?]{3,60})|\bwith (?:the |a )?(?:words?|advice|thoughts|views?|comments?|verdict|answers?|help|tips) (?:of|from) (?P<who3>[^.;:!?]{3,60})",
)
_TOPIC = re.compile(r"\b(?:talks?|speaks?|writes?|discusses|explains|tells|opens up|reflects|on|about) ", re.IGNORECASE)
EMPTY = COMMON | bag(
    "years year life time work things thing people long little much many best good great right also about another their with from that this"
    " what which they them have been into more less than even ever only real true whole week weeks month months days full word words loved love know knew"
)
_TAIL = re.compile(
    r"\b(?:about|on|who|what|why|how|whether|to|at|in|for|after|before|when|where|and finds?|and asks?|over|which|that)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_DATED_LINE = re.compile(
    r"\W{0,3}(?:\d{1,2}(?:st|nd|rd|th)? [A-Z]|(?:1[5-9]|20)\d\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)"
)
_MARK = re.compile(r"\b\d{1,3}(?:\.\d)?\s?(?:/|out of)\s?\d{1,3}\b|[★☆]|[£$€]\d")
_LETTER = re.compile(r"[^\W\d_]{4,}")


@standard(
    "promises.content",
    title="Promised, but not there",
    what="A conversation, a list, a chart, a voice or a subject that the standfirst or the text announces and the piece does not have.",
    why="The standfirst was written for the piece that was planned; this is another one.",
    source="The house: what is promised is there",
    severity="asks",
    scope="document",
    passing='---\nstandfirst: "Ida Kettle talks to a plumber about tea."\n---\n\n“I drink it cold,” says the plumber, and puts down the wrench.',
    failing='---\nstandfirst: "Ida Kettle talks to a plumber about tea."\n---\n\nTea is best at four.',
)
def content(document: Document, context: Context) -> Iterator[Flag]:
    """Things below, picks, conversations, then the subjects of a list in the standfirst."""
    body = _Body(document)
    taken: list[Span] = []
    for start, block in document.placed():
        around = block.kind in ("standfirst", "outro")
        if not around and block.kind not in ("paragraph",):
            continue
        for a, b, message in (
            *_things(block, body, around),
            *(_voices(block, body) if around else ()),
            *(_cast(block, body) if block.kind == "standfirst" else ()),
            *(_topics(block, body) if block.kind == "standfirst" else ()),
        ):
            span = Span(start + a, start + b)
            if not any(span.overlaps(other) for other in taken) and not document.is_quoted(*span[:2]):
                taken.append(span)
                yield Flag((span,), message, confidence=0.65)


class _Body:
    """What there is: the stems of its words, its kinds of blocks, who is quoted."""

    def __init__(self, document: Document) -> None:
        blocks = document.body
        self.text = "\n".join(block.text for block in blocks)
        self.plain = plain(self.text)
        self.stems = frozenset().union(*(_stems(block.text) for block in blocks))
        kinds = [block.kind for block in blocks]
        self.items = kinds.count("list-item")
        self.pictures = kinds.count("image") + sum(bool(block.marked("image")) for block in blocks)
        self.tables = kinds.count("table")
        self.links = sum(len(block.marked("link")) for block in blocks)
        self.embeds = "embed" in kinds
        self.targets = " ".join(f"{m.href} {b.text[m.start : m.end]}" for b in blocks for m in b.marked("link")).lower()
        self.clocks = len(re.findall(r"\b\d{1,2}[.:]\d\d\b", self.text))
        self.end_links = sum(len(block.marked("link")) for block in document.blocks[-5:])
        self.alts = plain(" ".join(block.text for block in blocks if block.kind == "image" or block.marked("image")))
        self.dated_lines = sum(bool(_DATED_LINE.match(block.text)) for block in blocks)
        self.marks = len(_MARK.findall(self.text))
        self.headings = " ".join(plain(block.text) for block in blocks if block.kind == "heading")
        self.stems_of_headings = {stem(word) for word in self.headings.split()}
        self.last = plain(" ".join(block.text for block in blocks[-3:]))
        self.speeches = sum(b - a > 12 for block in blocks for a, b in block.quotations)
        outro = document.field("outro")
        self.end = self.last + " " + plain(outro.text if outro else "")


def stem(word: str) -> str:
    """The beginning of a word, by which its forms know each other."""
    return word[:5] if len(word) > 5 else word.removesuffix("s")


@lru_cache(maxsize=4096)
def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in _LETTER.findall(plain(text)))


def _content_stems(words: str) -> set[str]:
    return {stem(word) for word in _LETTER.findall(plain(words)) if word not in EMPTY}


def _things(block: Block, body: _Body, around: bool) -> Iterator[tuple[int, int, str]]:
    text = block.text
    for clause in _CLAUSE.finditer(text) if around or _PLAINLY.search(text) else ():
        words = clause.group().lower()
        where, thing = _AT_WHERE.search(words), _AT_THING.search(words)
        if not where or not thing or (not around and not _PLAINLY.search(words)):
            continue
        if not around and re.search(r"\b(?:above|said|says|not|no|never|if|was|were|would|could)\b", words):
            continue
        if not _is_there(thing.group(), body):
            start = clause.start() + len(words) - len(words.lstrip(" ,"))
            yield start, clause.end(), f"“{thing.group()}” is announced here, and there is none in the piece."
    for match in _WITH.finditer(text) if block.kind == "standfirst" else ():
        if not _is_there(match["thing"], body):
            yield match.start(), match.end(), f"“{match['thing']}” is announced here, and there is none in the piece."
    for match in _LATER_ON.finditer(text):
        stems = _content_stems(match["what"])
        if stems and all(len(re.findall(rf"\b{re.escape(one)}", body.plain)) < 2 for one in stems):
            yield match.start(), match.end(), f"“{match['what']}” is announced here, and does not come."
    for match in _PICKS.finditer(text) if around else ():
        listed = (
            body.items >= 2
            or len(re.findall(r"\b(?:first|second|third)\b", body.plain)) >= 2
            or _content_stems(match.group()[6:]) & body.stems
        )
        if not listed:
            yield match.start(), match.end(), "This is announced, and the piece has no such list."


def _is_there(thing: str, body: _Body) -> bool:
    thing = thing.lower()
    if re.match(r"(?:photo|picture|galler|slide|diagram|map|graph)", thing):
        return body.pictures > 0 or (thing.startswith(("graph", "map")) and body.tables > 0)
    if re.match(r"(?:poll|quiz|calculator)", thing):
        return body.embeds or thing.rstrip("s") in body.targets
    if re.match(r"(?:video|clip|form|download|film|player|audio|recording)", thing):
        return body.links > 0 or body.pictures > 0 or body.embeds
    if re.match(r"(?:panel|programme|program|schedule|timetable|fixture|rota|rating|ranking|itinerar)", thing):
        return (
            body.items >= 2 or body.tables > 0 or body.pictures > 0 or stem(thing) in body.headings or body.clocks >= 3
        )
    if thing.startswith(("map", "floor plan", "seating plan", "family tree")):
        return bool(re.search(r"\b(?:map|plan|tree|route|chart)\b", body.alts)) or "map" in body.targets
    if thing.startswith(("timeline", "chronology")):
        return stem(thing) in body.stems_of_headings or body.dated_lines >= 3 or body.tables > 0
    if re.match(r"(?:score|mark|verdict|price)", thing):
        return body.marks >= 2 or body.tables > 0 or stem(thing) in body.stems_of_headings
    if re.match(r"(?:chart|table|timeline|scorecard|calendar|crossword)", thing):
        return body.tables > 0 or body.pictures > 0 or body.items >= 3
    if re.match(r"(?:help|people to)", thing):
        return bool(re.search(r"\d{3}|\bhelp ?line", body.end)) or body.end_links > 0
    if re.match(r"(?:address|number|contact|people to|organisation|resource|detail)", thing):
        return bool(re.search(r"\d{3}|https?:|www\.|@|\bhelp ?line", body.end)) or body.end_links > 0
    if re.match(r"(?:interview|transcript)", thing):
        return body.speeches >= 2
    return body.items >= 2 or body.tables > 0 or stem(thing) in {stem(word) for word in body.headings.split()}


def _voices(block: Block, body: _Body) -> Iterator[tuple[int, int, str]]:
    """Somebody who is to be talked to: named or described in the body, and heard."""
    for match in _TALK.finditer(block.text):
        group = next(name for name in ("who", "who2", "who3", "who4") if match[name])
        start, end = match.span(group)
        who = block.text[start:end]
        if re.match(
            r"(?:readers?|you|himself|herself|us|why|whether|what|how|the question|the reader)\b", who, re.IGNORECASE
        ):
            continue
        names = [run for run in runs_of(who) if run.text]
        if names:
            words = plain(names[-1].text).replace("-", " ").split()
            there = any(re.search(rf"\b{re.escape(word)}\b", body.plain) for word in words)
            heard = there and (body.speeches >= 4 or _speaks({word for word in words if len(word) > 2}, body, 60))
        else:
            described = _content_stems(_TAIL.sub("", who))
            if not described:
                continue
            there = bool(described & body.stems)
            heard = there and body.speeches > 0 and _speaks(described, body)
        if not heard:
            yield (
                match.start(),
                match.end(),
                f"The {block.kind} promises {who.strip()[:60]}; the piece does not let them speak.",
            )


def _cast(block: Block, body: _Body) -> Iterator[tuple[int, int, str]]:
    """A builder, a plumber and a priest give their views: each of them must come."""
    for match in _SAY.finditer(block.text):
        parts = re.split(r", (?:and )?| and ", match["who"])
        for part in parts if len(parts) > 1 else ():
            words = _content_stems(part)
            if words and not words & body.stems and not any(run.text for run in runs_of(part)):
                at = block.text.index(part, match.start())
                yield (
                    at,
                    at + len(part),
                    f"The {block.kind} promises {part.strip()}; nobody of the kind comes in the piece.",
                )
                return


def _speaks(described: set[str], body: _Body, reach: int = 150) -> bool:
    """Whether somebody so described speaks: a word of speech within reach of one of the words."""
    said = r"(?:said|says|told|tells|asked|replied|explains?|explained|recalls?|recalled|remembers?|remembered|adds?|added|laughs|according|thinks|puts it|[“\"])"
    return any(
        re.search(
            rf"\b{re.escape(word)}[^\n]{{0,{reach}}}{said}|{said}[^\n]{{0,{reach}}}\b{re.escape(word)}", body.plain
        )
        for word in described
    )


def _topics(block: Block, body: _Body) -> Iterator[tuple[int, int, str]]:
    """The members of a list of subjects of which no word comes back."""
    for clause in _CLAUSE.finditer(block.text):
        begins = _TOPIC.search(clause.group())
        if not begins or "," not in clause.group() or " and " not in clause.group():
            continue
        at = clause.start() + begins.end()
        parts = re.split(r", (?:and )?| and ", block.text[at : clause.end()])
        for part in parts if len(parts) >= 3 else ():
            at = block.text.index(part, at)
            words = {stem(word) for word in _LETTER.findall(plain(part)) if word not in EMPTY}
            if (
                len(words) >= 2
                and not words & body.stems
                and not re.search(r"\b(?:it|he|she|they|was|is|were|are)\b", part)
            ):
                yield (
                    at,
                    at + len(part),
                    f"“{part.strip()}” is announced, and not a word of it comes back in the piece.",
                )
            at += len(part)
