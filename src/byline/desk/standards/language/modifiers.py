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
    " interesting surprising amazing astonishing charming housing clothing lighting parking training reading writing boxing"
)
_STATES = "exhausted|tired|raised|educated|brought up|hungry|armed|seated|frightened|bored|surrounded|born|dressed|wrapped|soaked|drenched|freshly \\w+|aged \\w+|fresh from|wet through|stuck in|lost in|dizzy|thirsty"
_PEOPLE = bag(
    "man woman boy girl child children people men women mother father son daughter brother sister husband wife uncle aunt doctor nurse teacher driver"
    " lady gentleman minister councillor mayor president writer author poet actor actress singer player players team crew crowd audience band"
    " orchestra choir committee council government police officer officers king queen prince princess dog cat horse bird birds cow animal animals"
    " guests visitors passengers pupils students staff company family couple pair twins rest others other two three four trio bride groom priest vicar"
    " attendant waiter waitress chef cook farmer fisherman soldier sailor captain manager boss chairman director editor judge jury lawyer victim"
    " defendant suspect thief robbers gang leader leaders conductor pianist violinist old young first second last former whole"
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
            for found in _OPENING.finditer(plain(sentence.text)):
                if _hangs_wrong(found):
                    yield Flag(
                        (Span(start + sentence.start + found.start(), start + sentence.start + found.end()),),
                        "Who does what this opening says? As it stands, the thing after the comma does.",
                        ("Put the person right after the comma: “…, I saw”.", "Say it with a clause: “As I was …, ”."),
                        confidence=0.6,
                    )


def _hangs_wrong(found: re.Match[str]) -> bool:
    act, subject, after = found["act"] or "", found["subject"], found["next"]
    if act in _NO_ACTION or (not act and not found["state"]):
        return False
    if subject in ("it", "there", "this", "that"):
        return bool(_ABSENT.match(after))
    words = after.split()
    if subject in ("these", "those"):
        return False
    noun = next((word for word in words if word.removesuffix("'s") in _PEOPLE), "")
    return not noun and not _HUMAN_VERB.search(after) and len(words) > 1
