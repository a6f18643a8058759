"""Other people's words: quotations, pull quotes, and posts quoted from social sites."""

from __future__ import annotations

from collections.abc import Iterable

from byline.manuscripts.clean import address, links, plain
from byline.manuscripts.html.reading import Captured, Element, Reading, handles
from byline.manuscripts.html.text import follow, short
from byline.manuscripts.parts import PullQuote, Quote

_SOCIAL = ("twitter-tweet", "twitter-video", "instagram-media", "tiktok-embed", "bluesky-embed", "mastodon-embed")


@handles("blockquote")
def quotation(reading: Reading, element: Element) -> None:
    reading.galley.end_paragraph()
    cites = _take_cites(reading, element)
    captured = reading.capture(element)
    source_url = address(element.get("cite"))
    cited = [href for one in cites for href in links(one.text)]
    if _is_social(element) and not cited:
        cited = links(captured.text)[-1:]
    speaker = " ".join(plain(one.text) for one in cites)
    if _is_pull_quote(element) and not speaker and not links(captured.text) and captured.text:
        reading.galley.part(PullQuote(plain(captured.text)))
    elif captured.text:
        reading.galley.part(Quote(short(captured.text), speaker, source_url=next(iter(cited), source_url)))
        cited = cited[1:]
    elif speaker:
        reading.say(speaker)
        reading.galley.end_paragraph()
    follow(reading, captured, cited)
    for one in cites:
        follow(reading, one, [])


def _take_cites(reading: Reading, element: Element) -> list[Captured]:
    """Who said it: the cite elements that stand for themselves at the end, not titles inside a sentence."""
    found = [child for child in element.iter("cite", "footer") if _stands_alone(child, element)]
    captured = [reading.capture(child) for child in found]
    for child in found:
        parent = child.getparent()
        if parent is not None:
            child.drop_tree() if hasattr(child, "drop_tree") else parent.remove(child)
    return captured


def _stands_alone(cite: Element, quote: Element) -> bool:
    if next(cite.iterancestors("blockquote"), None) is not quote:
        return False
    if any(above.tag == "cite" or above.tag == "footer" for above in _between(cite, quote)):
        return False
    after = "".join([cite.tail or "", *(_text_after(cite))])
    return not after.strip()


def _between(inner: Element, outer: Element) -> Iterable[Element]:
    for above in inner.iterancestors():
        if above is outer:
            return
        yield above


def _text_after(element: Element) -> Iterable[str]:
    for sibling in element.itersiblings():
        yield from sibling.itertext()
        yield sibling.tail or ""


def _is_social(element: Element) -> bool:
    return any(name in (element.get("class") or "") for name in _SOCIAL)


def _is_pull_quote(element: Element) -> bool:
    around = [element, *element.iterancestors("figure", "div")][:3]
    return any("pullquote" in (one.get("class") or "") for one in around)
