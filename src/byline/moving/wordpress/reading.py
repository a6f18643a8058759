"""Read records: an element becomes a site, an author, a term, an item."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from html import unescape
from urllib.parse import unquote

from lxml import etree

from byline.manuscripts.clean import printable

from .records import Author, Item, Site, Term, WrittenComment

NAMES = {"wp": "urn:wp", "content": "urn:content", "excerpt": "urn:excerpt", "dc": "urn:dc"}
_TAGS = {"tag": "post_tag"}  # what version 1.0 called it


def read_site(text: str) -> dict[str, str | bool]:
    """What a stretch of the file between records says about the site; only what it says."""
    found: dict[str, str | bool] = {}
    for name, pattern in _SITE.items():
        if match := pattern.search(text):
            found[name] = _bare(match[1])
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        found["has_doctype"] = True
    return found


_SITE = {
    "version": re.compile(r"<wp:wxr_version>(.*?)</", re.S),
    "title": re.compile(r"<channel>.*?<title>(.*?)</title>", re.S),
    "link": re.compile(r"<channel>.*?<link>(.*?)</link>", re.S),
    "address": re.compile(r"<wp:base_blog_url>(.*?)</", re.S),
}


def site_of(said: dict[str, str | bool]) -> Site:
    """The site, from everything the file said about it."""
    address = str(said.get("address") or said.get("link") or "")
    return Site(
        str(said.get("title", "")), address.rstrip("/"), str(said.get("version", "")), bool(said.get("has_doctype"))
    )


def read_author(element: etree._Element) -> Author:
    login = _text(element, "wp:author_login")
    names = [_text(element, "wp:author_first_name"), _text(element, "wp:author_last_name")]
    name = _text(element, "wp:author_display_name") or " ".join(filter(None, names)) or login
    return Author(login, name, _text(element, "wp:author_email"))


def read_term(element: etree._Element) -> Term:
    """A category, tag or term from the head of the file."""
    kind = etree.QName(element).localname
    if kind == "category":
        names = ("wp:category_nicename", "wp:cat_name", "wp:category_parent", "wp:category_description")
        domain = "category"
    elif kind == "tag":
        names = ("wp:tag_slug", "wp:tag_name", "", "wp:tag_description")
        domain = "post_tag"
    else:
        names = ("wp:term_slug", "wp:term_name", "wp:term_parent", "wp:term_description")
        domain = _text(element, "wp:term_taxonomy")
    slug, name, parent, description = (_text(element, one) if one else "" for one in names)
    return Term(domain, unquote(slug) or name, name or unquote(slug), unquote(parent), description)


def read_item(element: etree._Element, damage: str) -> Item:
    order = _text(element, "wp:menu_order")
    return Item(
        number=_text(element, "wp:post_id"),
        kind=_text(element, "wp:post_type") or "post",
        title=_text(element, "title"),
        link=_text(element, "link"),
        guid=_text(element, "guid"),
        creator=_text(element, "dc:creator").strip("<>"),
        content=_raw(element, "content:encoded"),
        excerpt=_raw(element, "excerpt:encoded"),
        slug=unquote(_text(element, "wp:post_name")),
        status=_text(element, "wp:status") or "publish",
        password=_text(element, "wp:post_password"),
        parent=_text(element, "wp:post_parent"),
        order=int(order) if order.lstrip("-").isdigit() else 0,
        published_at=_moment(element, "wp:post_date_gmt", "pubDate", "wp:post_date"),
        modified_at=_moment(element, "wp:post_modified_gmt", "wp:post_modified"),
        attachment_url=_text(element, "wp:attachment_url"),
        terms=_terms(element),
        meta=tuple(
            (_text(one, "wp:meta_key"), _raw(one, "wp:meta_value")) for one in element.iterfind("wp:postmeta", NAMES)
        ),
        comments=tuple(_comment(one) for one in element.iterfind("wp:comment", NAMES)),
        damage=damage,
    )


def _terms(element: etree._Element) -> tuple[Term, ...]:
    """The item's labels. The oldest files name each twice, once without its slug or even without saying what it is."""
    named = [
        (one.get("domain") or "", unquote(one.get("nicename") or ""), unescape(_inner(one)))
        for one in element.iterfind("category")
    ]
    found: dict[tuple[str, str], Term] = {}
    for domain, slug, name in sorted(named, key=lambda one: not one[1]):
        domain = _TAGS.get(domain, domain or "category")
        if slug or not any(term.name == name for term in found.values()):
            found.setdefault((domain, slug or name), Term(domain, slug or name, name or slug))
    return tuple(term for term in found.values() if term.slug)


def _comment(element: etree._Element) -> WrittenComment:
    return WrittenComment(
        number=_text(element, "wp:comment_id"),
        name=_text(element, "wp:comment_author"),
        email=_text(element, "wp:comment_author_email"),
        url=_text(element, "wp:comment_author_url"),
        text=_raw(element, "wp:comment_content"),
        status=_text(element, "wp:comment_approved"),
        kind=_text(element, "wp:comment_type") or "comment",
        parent=_text(element, "wp:comment_parent"),
        written_at=_moment(element, "wp:comment_date_gmt", "wp:comment_date"),
    )


def _moment(element: etree._Element, *names: str) -> datetime | None:
    """The first of these dates that is one. WordPress writes 0000-00-00 for what has no date yet."""
    return next((found for name in names if (found := _date(_text(element, name)))), None)


def _date(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text) if text[:1].isdigit() else parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    found = found if found.tzinfo else found.replace(tzinfo=UTC)
    return found.astimezone(UTC) if 1970 <= found.year < 9000 else None


def _raw(element: etree._Element, name: str) -> str:
    return printable("".join(_inner(found) for found in element.iterfind(name, NAMES)))


def _text(element: etree._Element, name: str) -> str:
    found = element.find(name, NAMES)
    return printable(_inner(found)).strip() if found is not None else ""


def _inner(element: etree._Element) -> str:
    """The text inside, tags of a broken file and all."""
    if len(element) == 0:
        return element.text or ""
    inside = [element.text or "", *(etree.tostring(child, encoding="unicode") for child in element)]
    return re.sub(r' xmlns:\w+="urn:\w+"', "", "".join(inside))


def _bare(text: str) -> str:
    text = re.sub(r"^\s*<!\[CDATA\[|\]\]>\s*$", "", text)
    return printable(unescape(text)).strip()
