"""Titles, summaries and other short texts, as plain words."""

from __future__ import annotations

import re
from html import unescape

import nh3

from byline.manuscripts.clean import plain, squeeze

TITLE_MOST = 250
SUMMARY_MOST = 600
_VARIABLE = re.compile(r"%%?(\w+)%%?")
SEARCH_TITLE = ("_yoast_wpseo_title", "rank_math_title", "_aioseo_title", "_aioseop_title")
DESCRIPTION = ("_yoast_wpseo_metadesc", "rank_math_description", "_aioseo_description", "_aioseop_description")


def plain_title(title: str) -> tuple[str, bool]:
    """The title without markup, and whether something in it was more than markup: a script, a form."""
    words = squeeze(unescape(plain(nh3.clean(title, tags=set(), clean_content_tags={"script", "style"}))))
    return words[:TITLE_MOST], bool(re.search(r"<\s*(?:script|iframe|form|object|svg|style)\b", title, re.I))


def first_words(html: str, most: int = 60) -> str:
    """How a text begins, to call it by when it has no title."""
    words = plain_title(html[:2000])[0]
    return words if len(words) <= most else words[:most].rsplit(" ", 1)[0] + "…"


def search_title(template: str, title: str, site: str) -> str:
    """A search title with the variables of Yoast and its kind filled in; empty when one is unknown to us."""
    known = {"title": title, "sitename": site, "site_title": site, "sep": "–", "separator_sa": "–", "page": "",
             "primary_category": "", "post_title": title}  # fmt: skip
    names = _VARIABLE.findall(template) if template.count("%") > 1 else []
    if any(name not in known for name in names):
        return ""
    filled = _VARIABLE.sub(lambda found: known[found[1]], template) if names else template
    filled = squeeze(unescape(filled)).strip("–-| ")
    return "" if filled == title else filled[:TITLE_MOST]


def summary(described: str, excerpt: str) -> str:
    """The summary: what search engines were told, else the excerpt."""
    if "%" in described and _VARIABLE.search(described):
        described = ""
    words = nh3.clean(described or excerpt, tags=set(), clean_content_tags={"script", "style"})
    return squeeze(unescape(words))[:SUMMARY_MOST]
