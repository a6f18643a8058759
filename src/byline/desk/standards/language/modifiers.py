"""An opening that hangs on the wrong word: “Walking home, the rain began.”"""

from __future__ import annotations

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import PROSE, Document, Span
from byline.desk.finding import Flag
from byline.desk.phrases import plain
from byline.desk.registry import standard
from byline.desk.spelling import bag

_NO_ACTION = bag(
    "during according including considering regarding concerning following owing depending notwithstanding assuming barring judging speaking"
    " thing nothing something anything everything morning evening king spring string wedding building meeting ceiling painting drawing king ring"
    " feeling missing being-that excluding pending failing allowing granting providing supposing seeing touching saving bearing bar darling sterling"
    " steaming simmering bubbling sizzling rusting hanging dangling flapping melting dripping glinting creaking blooming peeling"
    " interesting surprising amazing astonishing charming housing clothing lighting parking training reading writing boxing"
)
_STATES = "exhausted|tired|raised|educated|brought up|hungry|armed|seated|frightened|bored|surrounded|born|dressed|wrapped|soaked|drenched|freshly \\w+|aged \\w+|fresh from|wet through|stuck in|lost in|dizzy|thirsty"
_PEOPLE = bag(
    "man woman boy girl child children people men women mother father son daughter brother sister husband wife uncle aunt doctor nurse teacher driver"
    " lady gentleman minister councillor mayor president writer author poet actor actress singer player players team crew crowd audience band"
    " orchestra choir committee council government police officer officers king queen prince princess dog cat horse bird birds cow animal animals"
    " guests visitors passengers pupils students staff company family couple pair twins others two three four trio bride groom priest vicar"
    " attendant waiter waitress chef cook farmer fisherman soldier sailor captain manager boss chairman director editor judge jury lawyer victim"
    " defendant suspect thief robbers gang leader leaders conductor pianist violinist"
)
_WHO = bag("old young first second last former whole rest other")
# What only things do, before somebody who cannot: “Steaming on the counter, my husband …”.
_THING_DOES = re.compile(
    r"^(?:steaming|simmering|bubbling|sizzling|rusting|hanging|dangling|flapping|melting|dripping|ringing|glinting|creaking|blooming|peeling|parked|"
    r"having been (?:pruned|written|printed|painted|built|baked|boiled|translated|published|carved|mended|polished|fried|roasted|edited|cut)|"
    r"(?:covered|smothered|drenched|swimming|fried|served|baked|stuffed|topped|dusted|garnished) (?:in|with|on) (?:mustard|butter|sauce|cheese|chocolate|sugar|cream|gravy|custard|herbs|garlic|chips|ketchup|honey|icing|lemon|parsley)|"
    r"(?:written|printed|painted|carved|published|baked|built|translated|bound|boiled|roasted|stitched|woven|knitted) (?:in|by|on|with|from|for))"
    r"(?: [\w'-]{1,20}){0,9}, (?:i|we|you|he|she|they|one|my husband|my wife|my mother|my father|the (?:chef|author|cook|reader|guests?|writer|critic|waiter))\b(?! (?:was|were|is|are|hung|dangled)\b)"
)
# When the one who was six is not the one who died: “At the age of six, my grandmother died.”
_AGE_OF_ANOTHER = re.compile(
    r"^(?:as an? (?:[\w'-]{1,12} )?(?:child|boy|girl|teenager|toddler|baby|student|schoolboy|schoolgirl|youngster)|at the age of [\w-]{1,12}|aged [\w-]{1,12}|(?:when )?only [\w-]{1,12} years old),"
    r" (?:my|our|his|her|their) (?:[\w'-]{1,14} )?(?:mother|father|parents|mum|mom|dad|grandmother|grandfather|gran|granny|grandparents|uncle|aunt|family|teacher|headmaster|headmistress|dog|cat)\b"
)
# “When cleaning the oven, rubber gloves are useful.” “Without knowing why, tears came.” “Once inside, the smell was worse.”
_NOBODY_DOES = re.compile(
    r"^(?:(?:when|while|before|after|by|without|on|if) [a-z]{2,14}ing(?: [\w'-]{1,20}){0,7}, (?!they\b|people\b|others\b|children\b|parents\b|men\b|women\b)(?:[a-z]{3,12} )?(?!us\b|was\b)(?![a-z]{0,11}(?:ers|ors|ists|ants|ents|ees) )[a-z]{3,12}s (?:are|were|came|began|seemed|appeared|fell|filled|ran|should|must|can)\b"
    r"|once (?:inside|outside|home|upstairs|there|aboard|in bed)(?: [\w'-]{1,12}){0,2}, the [\w'-]{2,16} (?:was|were|seemed|hit|got|is)\b"
    r"|(?:in order )?to (?:get|make|keep|see|taste|enjoy|cook|avoid|achieve|save)(?: [\w'-]{1,20}){1,8}, (?:the|a|an) [\w'-]{2,16} (?:must|should|needs to|has to|ought to)\b)"
)
_ABLE = re.compile(
    r"^(?:after|before|while|when|on|by) (?:reading|writing|training|parking|seeing|boxing|feeling|drawing|painting|meeting)"
)
_OPENING = re.compile(
    rf"(?:^|[;:—] ?|\band, |\bbut, )(?:(?:after|before|while|when|on|upon|by|still|then|not|without|since) )?(?:(?P<act>[a-z]{{2,18}}ing)|(?P<state>{_STATES}))\b(?P<rest>[^,;:.!?—\"]{{2,90}}), "
    r"(?P<subject>the|a|an|it|there|my|his|her|their|our|its|this|that|these|those)\b(?P<next>(?: [\w'-]{1,20}){1,4})"
)
_ABSENT = re.compile(
    r"^ (?:is|was|were|are|seemed|felt|became|took|started|began|had|has|would|will|occurred|looks?|looked|appeared)\b"
)
_HUMAN_VERB = re.compile(
    r"\b(?:said|says|told|thought|asked|laughed|smiled|decided|wondered|replied|knew|realised|realized|shouted|sighed)\b"
)


@standard(
    "language.dangling-modifier",
    title="An opening that hangs on the wrong word",
    what="A sentence that opens with what somebody does (“Walking home,”) and goes on with a thing that cannot do it (“the rain began”).",
    why="The reader hangs the opening on the next noun, and sees the rain walk home.",
    source="Fowler’s Modern English Usage, “unattached participles”; Chicago Manual of Style 5.115",
    severity="suggests",
    scope="block",
    passing="Walking home, I met the rain. During the war, the rain was colder.",
    failing="Walking home along the canal, the rain began to fall.",
)
def dangling_modifier(document: Document, context: Context) -> Iterator[Flag]:
    """Each opening with a thing for its subject."""
    for start, block in document.placed():
        if block.kind not in PROSE:
            continue
        for sentence in block.sentences:
            text = plain(sentence.text)
            for pattern in (_THING_DOES, _AGE_OF_ANOTHER, _NOBODY_DOES):
                found = pattern.search(text)
                if found:
                    yield _flag(start + sentence.start + found.start(), start + sentence.start + found.end())
            for found in _OPENING.finditer(text):
                if _hangs_wrong(found):
                    yield _flag(start + sentence.start + found.start(), start + sentence.start + found.end())


def _flag(start: int, end: int) -> Flag:
    return Flag(
        (Span(start, end),),
        "Who does what this opening says? As it stands, the thing after the comma does.",
        ("Put the person right after the comma: “…, I saw”.", "Say it with a clause: “As I was …, ”."),
        confidence=0.6,
    )


def _hangs_wrong(found: re.Match[str]) -> bool:
    act, subject, after = found["act"] or "", found["subject"], found["next"]
    if (act in _NO_ACTION and not _ABLE.search(found[0])) or (not act and not found["state"]):
        return False
    if subject in ("it", "there", "this", "that"):
        return bool(_ABSENT.match(after))
    words = after.split()
    if subject in ("these", "those"):
        return False
    of_people = _PEOPLE if subject in ("his", "her", "my", "our", "their", "its") else _PEOPLE | _WHO
    noun = next((word for word in words if word.removesuffix("'s") in of_people), "")
    return not noun and not _HUMAN_VERB.search(after) and len(words) > 1
