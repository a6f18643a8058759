"""Children who can be found from what is printed: name, age, school, street."""

from __future__ import annotations

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Sentence, Span
from byline.desk.finding import Flag
from byline.desk.people import people_of
from byline.desk.registry import standard

_SMALL_AGE = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
_AGE = rf"(?:{_SMALL_AGE}|[2-9]|1[0-7])"
_NAME = r"[A-Z][\w’'-]{1,20}(?:\s[A-Z][\w’'-]{1,20}){0,3}"
_BE = r"(?:’s|'s|\sis|\swas|\sturns|\sturned|,\swho\sis|,\swho’s|,\swho's|,\swho\swas|,\swho\sturns|,\swho\sturned|,\swho\swill\sbe)"
CHILD_AGED = re.compile(
    rf"(?P<name>{_NAME})(?:,\s(?:aged\s|now\s|just\s|only\s|then\s)?{_AGE}(?=[,.;)])|\s\({_AGE}\)|{_BE}\s(?:now\s|just\s|only\s|not\syet\s|nearly\s|almost\s|still\s)?(?:aged\s)?{_AGE}\b(?!\s(?:months|weeks|days|hours|minutes|miles|feet|inches|points|times|goals|per|percent|of|years\solder|years\syounger|pounds|and\sa\shalf\sfeet|o’clock|stone))"
    rf"|,\s(?:a|my|our|her|his|their|the)\s(?:[\w’'-]+\s){{0,3}}{_AGE}[-\s]year[-\s]old|{_BE}\s(?:only\s|just\s)?(?:in|at|starting|going\sinto)\s(?:Year|year|Grade|grade|Primary|P|Form)\s?(?:\d{{1,2}}|{_SMALL_AGE})\b"
    rf"|(?:{_BE}|,)\s(?:a|an|in)\s(?:the\s)?(?:Year\s\d{{1,2}}|Grade\s\d{{1,2}}|primary|pupil\sat|schoolboy|schoolgirl|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|kindergarten|nursery|reception|freshman|sophomore|middle[-\s]school|junior\shigh)[-\s]?(?:grade|grader|year|form|former|class)?)"
)
AGED_CHILD = re.compile(
    rf"\b(?i:{_AGE}|{_AGE}-year|{_AGE}\syear)[-\s]?(?:year[-\s])?olds?,?\s(?:(?:daughter|son|boy|girl|brother|sister|twin|pupil|schoolboy|schoolgirl|granddaughter|grandson|niece|nephew|child|stepson|stepdaughter),?\s)?(?:called\s|named\s)?(?P<name>{_NAME})"
    rf"|\b(?:Year|Grade)\s(?:\d{{1,2}}|{_SMALL_AGE})\s(?:pupil|student|girl|boy)\s(?P<name2>{_NAME})"
    rf"|\b(?:son|daughter|boy|girl|twin|twins|nephew|niece|granddaughter|grandson|stepson|stepdaughter|brother|sister|kid|child),?\s(?P<name4>{_NAME}),?\s(?:\(?{_AGE}\)?(?=[\s,.;)])|(?:aged|age)\s{_AGE}|(?:who|a|an|in)\s(?:\w+\s){{0,4}}(?:{_AGE}\b|Year\s|Grade\s|grade|grader|sophomore|freshman|kindergart))"
    rf"|\b(?:little|young|wee|poor)\s(?P<name5>[A-Z][\w’'-]{{1,20}}\s[A-Z][\w’'-]{{1,20}})\b"
    rf"|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[-\s]grader?\s(?P<name3>{_NAME})"
)
SCHOOL = re.compile(
    r"\b(?:goes\sto|attends|attended|at|pupil\sat|pupil\sof|student\sat|enrolled\sat|school,|school\sis|schools?\sas|is,\sas|year\sat|from)\s(?:the\s)?(?:[A-Z][\w’'.-]{1,20}\s){0,4}(?:School|Primary|Academy|Grammar|High|Elementary|Infants|Juniors?|College|Prep|Nursery|Middle|Comprehensive|Montessori|Kindergarten)\b"
    r"|\b(?:[A-Z][\w’'.-]{1,20}\s){1,4}(?:School|Primary|Academy|Grammar|High\sSchool|Elementary|Infants|Juniors|Nursery|Middle\sSchool|Comprehensive|Prep)\b|\bSt\.?\s[A-Z][\w’']{2,20}(?:’s|'s)?(?:\sin\s[A-Z]\w+)?|\bwhose\sschool\b"
)
STREET = re.compile(
    r"\b\d{1,4}[A-Za-z]?,?\s(?:[A-Z][\w’'.-]{1,20}\s){1,3}(?:Road|Rd|Street|St|Row|Lane|Avenue|Ave|Close|Drive|Dr|Crescent|Terrace|Way|Court|Place|Gardens|Square|Mews|Hill|Walk|Grove|Park|Boulevard|Blvd|Parade|Rise|View|Green|Circle|Trail|Quay|Wharf)\b"
    r"|\b(?:lives?|living|lived|house|home|flat|bungalow|address)\s(?:\w+\s){0,3}(?:at|on|in)\s(?:\w+\s)?(?:[A-Z][\w’'.-]{1,20}\s){1,3}(?:Road|Street|Row|Lane|Avenue|Close|Drive|Crescent|Terrace|Way|Court|Place|Gardens|Square|Mews|Hill|Walk|Grove|Rise|View|Green)\b"
)
FAMILY_TROUBLE = re.compile(
    r"\b(?:prison|sentence|jail|custody|in care|foster|abuse[ds]?|bullied|bullying|expelled|excluded|arrested|self-harm\w*|overdose|anorexi\w+|eating|autis\w+|adhd|diagnos\w+|pregnan\w+|illness|psychiatr\w+|counsell?\w+|wets the bed|wetting the bed|stopped (?:eating|sleeping|speaking|talking|going)|taken to see (?:someone|somebody|a)|panic attacks?|sees? (?:a|someone|somebody)|refuses? (?:food|to eat|to go)|cuts? (?:herself|himself)|failed|social (?:worker|services)|drunk|drugs|hospital|suicid\w+|bed-?wetting|stole|stealing|nits|epilep\w+|medication|therapy|therapist|gender)\b",
    re.IGNORECASE,
)


@standard(
    "people.child",
    title="A child who can be found",
    what="A child with a name beside an age or school year and a surname, a school, a street, an illness or trouble at home.",
    why="A child is not a public figure, cannot agree to it, and will be found under that name for life.",
    source="IPSO Editors’ Code, clause 6 (children); UN Convention on the Rights of the Child, article 16; Ofcom Code 1.28-1.29",
    severity="blocks",
    scope="document",
    passing="My neighbour’s daughter, who is nine, asked whether it had rained. The school had told them nothing.",
    failing="Poppy Hartnell, 9, who goes to Mill Bank Primary, has not been in class since her father was arrested.",
)
def child(document: Document, context: Context) -> Iterator[Flag]:
    """Each sentence that makes a child findable."""
    people = document.shared(people_of, context)
    minors = {who.name for _, who in people.mentions if who.known and who.known.minor}
    for number, sentence in enumerate(document.sentences):
        block = document.blocks[sentence.block]
        if block.kind in ("byline", "bio"):
            continue
        if _PLACED.search(sentence.text):
            yield _flag(sentence)
            continue
        if document.shared(_is_story):
            continue
        at_school = _CHILD_AT_SCHOOL.search(sentence.text) and (
            SCHOOL.search(sentence.text) or STREET.search(sentence.text)
        )
        known = any(who.name in minors for _, who in people.between(sentence.start, sentence.end)) and _tells(
            sentence.text
        )
        if (
            at_school
            or known
            or _is_child_told_of(sentence.text)
            or (_names_a_child(sentence) and _is_findable(document, number))
        ):
            yield _flag(sentence)


def _flag(sentence: Sentence) -> Flag:
    return Flag(
        (Span(sentence.start, sentence.end),),
        "A reader could find this child. Do the child and the parents agree, and does the piece need the name?",
        ("Leave out the name, or the school and the street.", "Write “a girl of nine”, “a boy in the fourth year”."),
        confidence=0.8,
    )


_CHILD_AT_SCHOOL = re.compile(
    r"\b(?:son|daughter|boy|girl|twins?|nephew|niece|granddaughter|grandson|stepson|stepdaughter|brother|sister|kid|child|pupil|student|lad|little one),?\s(?P<name>[A-Z][\w’'-]{1,20})\b"
    rf"|\b(?P<name2>[A-Z][\w’'-]{{1,20}})(?:\sand\s[A-Z][\w’'-]{{1,20}})?,\s(?:both|who\sare\sboth|all)\s(?:aged\s)?{_AGE}\b"
)
# “She’s in Year 5 at St Agatha’s”: a child by school and year, even without a name.
_PLACED = re.compile(
    r"\b(?:[Ss]he|[Hh]e|[Tt]hey)(?:’s|'s|\sis|\sare|’re)\s(?:now\s|just\s)?in\s(?:Year|Grade|Primary|P|Form|Class|Reception|Nursery|Kindergarten)\s?\w{0,6}\sat\s(?:[A-Z]|the\s[A-Z])"
)
_GROWN = re.compile(
    r"\b(?:eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|1[89]|[2-9]\d)\b", re.IGNORECASE
)


# “Anjali Rao, my brother’s youngest, is fifteen; she is in the tenth standard”: the pieces stand apart in one sentence.
_AGE_SAID = re.compile(
    rf"(?:\bis|\bwas|’s|'s|\baged|\bturned|\bturns|\bonly|\bjust|\bnow|\bbarely|\bnot yet|,|\()\s?{_AGE}(?:\syears\sold)?(?=[,.;:)—–]|\sand\s(?:has|is|goes|in|was|already)|\swhen|\sin\s|\snow|$)|\b{_AGE}-year-old\b"
    r"|\b(?:in|into|starting|repeating)\s(?:the\s)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|1st|2nd|3rd|\dth|1\dth)\s(?:standard|grade|form|year|class)\b|\b(?:Class|Standard|Year|Grade|Primary|Form)\s(?:\d{1,2}|[IVX]{1,4}|One|Two|Three|Four|Five|Six|Seven)\b"
    r"|\bin\s(?:Mr|Mrs|Miss|Ms|Mx|Dr|Sister|Brother)\.?\s[A-Z][\w-]+(?:’s|'s|’|')\s(?:class|form|year|group|room|homeroom|set)\b"
)
_CHILD_WORD = re.compile(
    r"\b(?:daughter|son|boy|girl|twins?|nephew|niece|granddaughter|grandson|stepson|stepdaughter|little (?:brother|sister)|younger (?:brother|sister)|kid|child|pupil|schoolboy|schoolgirl|youngest|eldest|oldest|middle one|little one|standard|grade|teacher|class|school|mum|mother|dad|father|mom|parents)\b"
)
_CHILD_NAMED = re.compile(
    r"\b([A-Z][a-zà-ÿ’'-]{2,20})(?:\s[A-Z][\w’'-]{1,20}){0,2}(?=,|\s\(|\sis\b|\swas\b|’s\b|'s\b|\swho\b|\shas\b)"
)


def _is_child_told_of(text: str) -> bool:
    """Whether one sentence names somebody, gives the age or class of a child, and a school, a street or trouble."""
    if not (_AGE_SAID.search(text) and _CHILD_WORD.search(text) and _tells(text)) or _GROWN.search(text):
        return False
    return any(named[1] not in _NOT_CHILDREN for named in _CHILD_NAMED.finditer(text))


def _names_a_child(sentence: Sentence) -> re.Match[str] | None:
    for pattern in (CHILD_AGED, AGED_CHILD):
        for found in pattern.finditer(sentence.text):
            name = next(value for value in found.groupdict().values() if value)
            grown = found.groupdict().get("name5") and _GROWN.search(sentence.text)
            if name.split()[0] not in _NOT_CHILDREN and not grown:
                return found
    return None


def _is_findable(document: Document, number: int) -> bool:
    """A surname, a school, a street or trouble beside the name, in the sentence or the next."""
    sentence = document.sentences[number]
    found = _names_a_child(sentence)
    name = next(value for value in found.groupdict().values() if value) if found else ""
    return len(name.split()) > 1 or _tells(sentence.text)


def _tells(text: str) -> bool:
    return bool(SCHOOL.search(text) or STREET.search(text) or FAMILY_TROUBLE.search(text))


def _is_story(document: Document) -> bool:
    return document.meta.get("format", "") in ("review", "fiction")


_NOT_CHILDREN = frozenset(
    [
        "She",
        "He",
        "It",
        "They",
        "We",
        "You",
        "I",
        "The",
        "That",
        "This",
        "There",
        "Which",
        "Who",
        "What",
        "Mine",
        "One",
        "And",
        "But",
        "So",
        "My",
        "Your",
        "His",
        "Her",
        "Their",
        "Our",
        "If",
        "When",
        "Only",
        "Chapter",
        "Part",
        "Page",
        "Step",
        "Number",
        "Row",
        "Line",
        "Season",
        "Episode",
        "Act",
        "Bus",
        "Route",
        "Platform",
        "Room",
        "Ward",
        "Gate",
        "Table",
        "Lot",
        "Figure",
        "Question",
        "Level",
        "Stage",
        "Week",
        "Day",
        "Year",
        "Grade",
        "Form",
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "A",
        "An",
        "In",
        "At",
        "On",
        "Of",
        "For",
        "To",
        "From",
        "Everyone",
        "Someone",
        "Nobody",
        "Everything",
        "Nothing",
        "Life",
        "Time",
        "Dinner",
        "Lunch",
        "Breakfast",
    ]
)
