"""The sheet: blocks as the HTML that a rich-text editor works on, and back.

Each element says in `data-block` whose block it is and in `data-key` which paragraph, so that comments stay where they
are. What the editor cannot write stands there as a sealed box, which may be moved or taken out and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from html import escape
from itertools import groupby
from typing import Any

import nh3
from lxml.html import HtmlElement, tostring

from byline.manuscripts.clean import SCHEMES, TAGS, plain, rich
from byline.manuscripts.html import tree
from byline.manuscripts.redline.carrying import carried_over
from byline.manuscripts.redline.lines import Raw
from byline.manuscripts.sheet_links import inward, outward

HEADING_MOST, SPEAKER_MOST, CAPTION_MOST = 200, 160, 400
_TAGS = TAGS | {"h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "footer", "figure", "div", "strong", "em", "del"}
_ATTRIBUTES = {"a": {"href"}, "ol": {"start"}}


def to_sheet(blocks: Sequence[Raw], *, source: Callable[[int], str], name: Callable[[Raw], str]) -> str:
    """The blocks as a sheet. `source` is where a picture can be seen, `name` what a sealed box is called."""
    return "".join(_element(block, source, name) for block in blocks)


def from_sheet(html: str, old: Sequence[Raw], *, pictures: Collection[int]) -> list[Raw]:
    """The blocks that a sheet means, continuing the old ones. Only the pictures given may stand in it."""
    clean = nh3.clean(
        html, tags=_TAGS, attributes=_ATTRIBUTES, generic_attribute_prefixes={"data-"}, link_rel=None,
        url_schemes={*SCHEMES, "page", "document"},
    )  # fmt: skip
    held = {block.get("id") or "": block for block in old}
    made = [raw for child in tree(clean) if (raw := _raw(child, held, pictures))]
    return carried_over(old, [_inward(block, old) for block in _joined(made)])


def _element(block: Raw, source: Callable[[int], str], name: Callable[[Raw], str]) -> str:
    own, value = escape(block.get("id") or ""), block["value"]
    if block["type"] == "paragraph":
        root = tree(outward(value))
        for child in root:
            child.set("data-block", block.get("id") or "")
        inner = "".join(str(tostring(child, encoding="unicode")) for child in root)
        return inner.replace("data-block-key=", "data-key=")
    if block["type"] == "heading":
        return f'<h{value["level"]} data-block="{own}">{escape(value["text"])}</h{value["level"]}>'
    if block["type"] == "quote":
        text, speaker = outward(value.get("text") or "<p></p>"), escape(value.get("speaker") or "")
        return f'<blockquote data-block="{own}">{text}<footer>{speaker}</footer></blockquote>'
    if block["type"] == "list":
        tag = "ul" if value.get("style") == "bullets" else "ol"
        items = "".join(
            f'<li data-key="{escape(each.get("id") or "")}">{outward(each["value"])}</li>' for each in value["items"]
        )
        return f'<{tag} data-block="{own}" data-list="{escape(value.get("style", "bullets"))}">{items}</{tag}>'
    if block["type"] == "image" and value.get("image", {}).get("image"):
        return _figure(own, value, source)
    return f'<div data-block="{own}" data-kept="{escape(name(block))}"></div>'


def _figure(own: str, value: Raw, source: Callable[[int], str]) -> str:
    number = int(value["image"]["image"])
    alt, caption = escape(value["image"].get("alt_text") or ""), escape(value.get("caption") or "")
    src = escape(source(number))
    return f'<figure data-block="{own}" data-picture="{number}" data-src="{src}" data-alt="{alt}" data-caption="{caption}"></figure>'


def _raw(element: HtmlElement, held: dict[str, Raw], pictures: Collection[int]) -> Raw | None:
    own, tag = element.get("data-block") or "", str(element.tag)
    if element.get("data-kept") is not None:
        return held.get(own)
    if element.get("data-picture") is not None:
        number = element.get("data-picture") or ""
        return _image(own, int(number), element) if number.isdigit() and int(number) in pictures else None
    if tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
        return _heading(own, plain(_inner(element)), "2" if tag in {"h1", "h2"} else "3")
    if tag == "blockquote":
        return _quote(own, element)
    if element.get("data-list") is not None:
        return _list(own, element, element.get("data-list") or "")
    if tag in {"ul", "ol"} and not _is_nested(element) and held.get(own, {}).get("type") != "paragraph":
        return _list(own, element, "bullets" if tag == "ul" else "numbers")
    return {"type": "paragraph", "value": _prose(element), "id": own}


def _heading(own: str, text: str, level: str) -> Raw | None:
    if len(text) > HEADING_MOST:
        return {"type": "paragraph", "value": f"<p><b>{escape(text, quote=False)}</b></p>", "id": ""}
    return {"type": "heading", "value": {"text": text, "level": level}, "id": own} if text else None


def _quote(own: str, element: HtmlElement) -> Raw | None:
    said = " ".join(plain(_inner(footer)) for footer in element.iter("footer"))
    for footer in list(element.iter("footer")):
        footer.drop_tree()
    text = rich(_inner(element))
    if len(said) > SPEAKER_MOST:
        text, said = text + f"<p>{escape(said, quote=False)}</p>", ""
    return {"type": "quote", "value": {"text": text, "speaker": said}, "id": own} if plain(text) or said else None


def _list(own: str, element: HtmlElement, style: str) -> Raw | None:
    style = style if style in {"bullets", "numbers", "steps"} else "bullets"
    items = [(item.get("data-key") or "", rich(_inner(item))) for item in element.iter("li")]
    held = [{"type": "item", "value": _wrapped(text), "id": key} for key, text in items if plain(text)]
    return {"type": "list", "value": {"style": style, "items": held}, "id": own} if held else None


def _wrapped(text: str) -> str:
    return text if text.startswith("<p>") else f"<p>{text}</p>"


def _image(own: str, number: int, element: HtmlElement) -> Raw:
    alt, caption = ((element.get(name) or "")[:CAPTION_MOST] for name in ("data-alt", "data-caption"))
    return {"type": "image", "value": {"image": {"image": number, "alt_text": alt}, "caption": caption}, "id": own}


def _prose(element: HtmlElement) -> str:
    """A paragraph or nested list, with the keys by which comments find them."""
    for each in element.iter("p", "li"):
        if key := each.get("data-key"):
            each.set("data-block-key", key)
    if element.tag not in {"p", "ul", "ol", "hr"}:
        element.tag = "p"
    for item in element.iter("li"):
        for inner in item.findall("p"):
            inner.drop_tag()
    return nh3.clean(
        str(tostring(element, encoding="unicode", with_tail=False)),
        tags=TAGS, attributes={"a": {"href"}, "p": {"data-block-key"}, "li": {"data-block-key"}},
        url_schemes={*SCHEMES, "page", "document"}, link_rel=None,
    ).replace("<hr>", "<hr/>")  # fmt: skip


def _joined(made: list[Raw]) -> Iterator[Raw]:
    """Paragraphs of one block, and new ones among them, as one block again."""
    block = ""
    for raw in made:
        if raw["type"] == "paragraph":
            block = raw["id"] or block
            raw["id"] = block
        else:
            block = ""
    for (kind, own), group in groupby(made, lambda raw: (raw["type"], raw.get("id") or "")):
        together = list(group)
        if kind == "paragraph":
            yield {"type": kind, "value": "".join(raw["value"] for raw in together), "id": own}
        else:
            yield from together


def _inward(block: Raw, old: Sequence[Raw]) -> Raw:
    """The block with links to pages as they are stored; only to pages the old text linked to."""

    def change(value: Any) -> Any:
        if isinstance(value, str):
            return inward(value, old)
        if isinstance(value, list):
            return [change(each) for each in value]
        return {name: change(each) for name, each in value.items()} if isinstance(value, dict) else value

    return {**block, "value": change(block["value"])} if block["type"] in {"paragraph", "quote", "list"} else block


def _is_nested(element: HtmlElement) -> bool:
    return any(each.tag in {"ul", "ol"} for each in element.iterdescendants())


def _inner(element: HtmlElement) -> str:
    whole = str(tostring(element, encoding="unicode", with_tail=False))
    return whole[whole.index(">") + 1 : whole.rindex("<")] if "</" in whole else ""
