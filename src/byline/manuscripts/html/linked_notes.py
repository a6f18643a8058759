"""Footnotes as pages have them, whoever wrote the page: a link leads to the note, and a link in the note leads back."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree
from lxml.html import HtmlElement, tostring

_WRAPPERS = {"ol", "ul", "section", "div", "aside", "footer", "dl"}
_BACK_SIGNS = re.compile(r"^[\s\[\]()\d↑↩︎^*.ivxlc\ufe0e]*$", re.I)


def take_notes(root: HtmlElement) -> dict[str, str]:
    """Takes the notes out of the tree; each by its name, in the order in which the text calls them."""
    places = _places(root)
    found: dict[str, str] = {}
    homes: dict[HtmlElement, str] = {}
    for call in [each for each in root.iter("a") if (each.get("href") or "").startswith("#")]:
        target = places.get((call.get("href") or "")[1:])
        if target is None or _within(call, homes):
            continue
        home = _home(target)
        back = _link_back(home, call) if home is not None and not _holds(home, call) else None
        if home in homes:
            _set_call(call, homes[home])
        elif home is not None and back is not None:
            homes[home] = name = f"note-{len(homes) + 1}"
            _drop(back)
            found[name] = _inner(home)
            _set_call(call, name)
    for home in homes:
        _take_out(home)
    return found


def _places(root: HtmlElement) -> dict[str, HtmlElement]:
    named = [(element.get(name), element) for element in root.iter(etree.Element) for name in ("name", "id")]
    return {name: element for name, element in named if name}


def _home(target: HtmlElement) -> HtmlElement | None:
    """What holds the whole note: an item of a list, a box of its own, else a paragraph."""
    around = [target, *target.iterancestors()]
    for element in around:
        if element.tag in {"li", "aside", "dd"} or (element.tag == "div" and element.getparent() is not None):
            return element if element.tag != "div" or _is_box(element) else _paragraph(around)
    return _paragraph(around)


def _is_box(element: HtmlElement) -> bool:
    return bool(element.get("id")) or "footnote" in (element.get("style") or "")


def _paragraph(around: list[HtmlElement]) -> HtmlElement | None:
    return next((element for element in around if element.tag in {"p", "td"}), None)


def _link_back(home: HtmlElement, call: HtmlElement) -> HtmlElement | None:
    near = [call, *call.iter(etree.Element), *list(call.iterancestors())[:2]]
    own = {name for element in near for name in (element.get("id"), element.get("name")) if name}
    links = [link for link in home.iter("a") if (link.get("href") or "")[1:] in own]
    return next((link for link in links if _BACK_SIGNS.match("".join(link.itertext()))), None)


def _holds(home: HtmlElement, call: HtmlElement) -> bool:
    return home is call or home in call.iterancestors()


def _within(call: HtmlElement, homes: dict[HtmlElement, str]) -> bool:
    return any(around in homes for around in call.iterancestors())


def _set_call(call: HtmlElement, name: str) -> None:
    """The call as a raised link and nothing else."""
    for child in list(call):
        call.remove(child)
    call.text = None
    call.set("href", f"#{name}")
    if not any(around.tag == "sup" for around in call.iterancestors()):
        raised = etree.SubElement(call, "sup")
        parent = call.getparent()
        if parent is not None:
            raised.tail, call.tail = call.tail, None
            parent.replace(call, raised)
            raised.append(call)


def _drop(link: HtmlElement) -> None:
    around = link.getparent()
    link.clear(keep_tail=True)
    if around is not None and around.tag == "sup" and not "".join(around.itertext()).strip(" \n[]"):
        around.clear(keep_tail=True)
    link.drop_tree()


def _inner(home: HtmlElement) -> str:
    whole = str(tostring(home, encoding="unicode", with_tail=False))
    return whole[whole.index(">") + 1 : whole.rindex("<")].strip()


def _take_out(home: HtmlElement) -> None:
    """The note, what held nothing but notes, and the rule above it."""
    around = home.getparent()
    home.drop_tree()
    while around is not None and around.tag in _WRAPPERS and around.getparent() is not None and _is_bare(around):
        before, up = around.getprevious(), around.getparent()
        if before is not None and before.tag == "hr" and not (before.tail or "").strip():
            before.drop_tree()
        around.drop_tree()
        around = up


def _is_bare(element: HtmlElement) -> bool:
    return not any(_texts(element)) and element.find(".//img") is None


def _texts(element: HtmlElement) -> Iterator[str]:
    yield from (text.strip() for text in element.itertext())
