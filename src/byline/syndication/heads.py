"""What this room adds to the head of each page: canonical address, feeds, cards, structured data, oEmbed."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from django.http import HttpRequest
from django.urls import reverse

from byline.publication.addresses import absolute
from byline.publication.models import FrontPage
from byline.theme.head import Extra, register

from . import structure
from .cards import card_address
from .icons import icon_fingerprint

TEMPLATE = "syndication/head.html"


@register("syndication")
def head(context: Mapping[str, Any]) -> Extra | None:
    """Pieces, front page, contributors and everything else that has an address of its own; what is `nowhere` has none."""
    request, magazine = context.get("request"), context.get("magazine")
    if not isinstance(request, HttpRequest) or not magazine:
        return None
    shared = {
        "magazine": magazine,
        "feeds": _feeds(context),
        "address": "" if context.get("nowhere") else absolute(request.path),
        "kind": "website",
        "icon": icon_fingerprint(magazine),
    }
    return TEMPLATE, shared | _of_page(context, magazine)


def _of_page(context: Mapping[str, Any], magazine: Any) -> dict[str, Any]:
    if reading := context.get("reading"):
        return _of_piece(reading, magazine)
    if person := context.get("contributor"):
        return {"thing": structure.describe_profile(person), "title": person.name}
    if isinstance(context.get("page"), FrontPage):
        return {"thing": structure.describe_site(magazine), "title": magazine.name, "about": magazine.description}
    for name in ("column", "topic", "page"):
        if found := context.get(name):
            return {
                "title": str(found),
                "about": getattr(found, "description", "") or getattr(found, "search_description", ""),
            }
    return {"title": magazine.name}


def _of_piece(reading: Any, magazine: Any) -> dict[str, Any]:
    post = reading.post
    here = absolute(post.get_url() or "")
    return {
        "kind": "article",
        "reading": reading,
        "title": post.title,
        "about": post.search_description,
        "address": structure.canonical_address(post),
        "here": here,
        "card": absolute(card_address(post, magazine)) if post.pk else "",
        "oembed": absolute(reverse("oembed")) + "?url=" + quote(here, safe=""),
        "thing": structure.describe_piece(reading, magazine) if post.pk else None,
    }


def _feeds(context: Mapping[str, Any]) -> list[dict[str, str]]:
    """The feeds that fit the page, the whole magazine's last."""
    magazine = context["magazine"]
    subjects = [context.get(name) for name in ("column", "topic", "contributor")]
    found = [
        {"title": f"{subject} – {magazine.name}", "path": subject.get_absolute_url()}
        for subject in subjects
        if subject and hasattr(subject, "get_absolute_url")
    ]
    return [*found, {"title": magazine.name, "path": "/"}]
