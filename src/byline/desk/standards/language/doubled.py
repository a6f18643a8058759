"""A word written twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.finding import Flag
from byline.desk.registry import standard
from byline.desk.spelling import bag

_TWICE = re.compile(r"(?<![\w’'-])([A-Za-z]{1,20})\s{1,3}\1(?![\w’'-])", re.IGNORECASE)
_SMALL = bag(
    "the a an of to in on at for from with and or but as by be been was were it he she they we you i my your his her our their this these those"
    " which who what when where if then than not its are has have will would can could should may might into about over after before because"
)
# Said twice on purpose, or names.
_MEANT = bag(
    "had that very no so bye ha there now really many far long again is do never please quite much much more ever well blah chop knock hear"
    " boo duran walla pago new bora wagga tut pooh yes oh what why big old deep tick dum la na ho hey come go run big softly slowly"
)


@standard(
    "language.doubled-word",
    title="A word written twice",
    what="The same word twice in a row, where nobody would mean it so.",
    why="The eye jumps over it, the reader’s does not.",
    source="Every proof-reader’s first pass; BS 5261 (proof correction)",
    severity="asks",
    scope="block",
    passing="He had had enough. That was very, very good, and it is what it is.",
    failing="She looked at him for for a long time.",
)
def doubled_word(document: Document, context: Context) -> Iterator[Flag]:
    """Each pair."""
    for start, block in document.placed():
        if block.kind == "code":
            continue
        for pair in _TWICE.finditer(block.text):
            word = pair[1].lower()
            if word in _MEANT or (pair[1][0].isupper() and pair[0][-len(word)].isupper()):
                continue
            if word in _SMALL or (len(word) > 3 and not _thrice(block.text, pair)):
                yield Flag(
                    (Span(start + pair.start(), start + pair.end()),),
                    f"“{pair[0]}”: one of them is too many.",
                    (pair[1],),
                    confidence=0.95 if word in _SMALL else 0.7,
                )


def _thrice(text: str, pair: re.Match[str]) -> bool:
    """Said three times: on purpose."""
    return pair[1].lower() in text[pair.end() : pair.end() + len(pair[1]) + 3].lower()
