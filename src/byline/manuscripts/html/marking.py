"""Turn WordPress's marks into elements, so that one parser sees the whole document as one tree."""

from __future__ import annotations

import re
from html import escape

from byline.manuscripts.html.scan import Mark, marks
from byline.manuscripts.names import CAPTIONS, CODE, EMBEDS, MEDIA, NOTES

BLOCK = "byline-block"
SHORTCODE = "byline-shortcode"

_READS_ITS_CONTENT = CAPTIONS | EMBEDS | MEDIA | NOTES | CODE
_PAIR = re.compile(r"""([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))|"([^"]*)"|(\S+)""")
_CURLY = str.maketrans("“”″‘’′", "\"\"\"'''")


def with_elements(source: str) -> str:
    """The source with each block comment and shortcode written as an element."""
    out: list[str] = []
    position = 0
    for mark in marks(source):
        if mark.start < position:
            continue  # inside a mark that was taken whole
        out.append(_literal(source[position : mark.start]))
        html, position = _element(source, mark)
        out.append(html)
    out.append(_literal(source[position:]))
    return "".join(out)


def attributes(text: str) -> dict[str, str]:
    """A shortcode's attributes; those without a name are numbered from "0"."""
    found: dict[str, str] = {}
    for name, *values, quoted, bare in _PAIR.findall(text.translate(_CURLY).lstrip("= ")):
        key = name.lower() or str(sum(k.isdigit() for k in found))
        found[key] = next(filter(None, [*values, quoted, bare]), "")
    return found


def _element(source: str, mark: Mark) -> tuple[str, int]:
    if mark.kind == "escaped":
        return _literal(source[mark.start + 1 : mark.end - 1]), mark.end
    tag = BLOCK if mark.kind == "block" else SHORTCODE
    if mark.closes:
        encloses = mark.kind == "block" or mark.name in _READS_ITS_CONTENT
        return (f"</{tag}>" if encloses else ""), mark.end
    opening = (
        f'<{tag} name="{escape(mark.name)}" attrs="{escape(mark.attrs.strip())}"'
        f' from="{mark.start}" tag="{mark.end}" to="{max(mark.closed_to, mark.end)}">'
    )
    if mark.paired and mark.kind == "shortcode" and mark.name in CODE:
        text = source[mark.end : mark.closed_from]
        return opening + escape(text) + f"</{tag}>", mark.closed_to
    encloses = mark.paired and (mark.kind == "block" or mark.name in _READS_ITS_CONTENT)
    return opening if encloses else opening + f"</{tag}>", mark.end


def _literal(text: str) -> str:
    """Text between marks; nobody else may write our elements."""
    return re.sub(r"<(/?byline-)", r"&lt;\1", text, flags=re.I)
