"""HTML that can stand on its own elsewhere: plain elements, full addresses, nothing that runs."""

from urllib.parse import urljoin

import lxml.html
import nh3

KEPT = {
    "a", "abbr", "aside", "audio", "b", "blockquote", "br", "caption", "cite", "code", "dd", "del", "details", "div", "dl",
    "dt", "em", "figcaption", "figure", "h2", "h3", "h4", "hr", "i", "img", "li", "mark", "ol", "p", "pre", "q", "s",
    "section", "small", "source", "strong", "sub", "summary", "sup", "table", "tbody", "td", "th", "thead", "time", "tr", "ul",
}  # fmt: skip
ATTRIBUTES = {
    "a": {"href", "id"},
    "img": {"src", "alt", "width", "height"},
    "audio": {"src", "controls"},
    "source": {"src", "type"},
    "time": {"datetime"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "ol": {"start"},
    "li": {"id"},
    "h2": {"id"},
    "h3": {"id"},
}
WITH_THEIR_WORDS = {"script", "style", "button", "form", "iframe", "noscript", "svg", "template"}


def make_portable(html: str, base: str) -> str:
    """`html` as a feed, a mail or another site may show it; relative addresses are completed from `base`."""
    clean = nh3.clean(
        html,
        tags=KEPT,
        clean_content_tags=WITH_THEIR_WORDS,
        attributes=ATTRIBUTES,
        link_rel=None,
        url_schemes={"http", "https", "mailto"},
    )
    if not clean.strip():
        return ""
    root = lxml.html.fragment_fromstring(clean, create_parent="div")
    for element in root.iter():
        for name in ("href", "src"):
            if element.get(name):
                element.set(name, urljoin(base, element.get(name)))
    inner = lxml.html.tostring(root, encoding="unicode")
    return inner.removeprefix("<div>").removesuffix("</div>").strip()
