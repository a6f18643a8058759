"""oEmbed provider (oembed.com): other sites ask for a piece and get a card with author and magazine apart."""

from typing import Any
from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from byline.posts.models import Post
from byline.publication.addresses import absolute
from byline.publication.models import MagazineSettings

from ..cards import card_address

CARD_WIDTH, CARD_HEIGHT = 1200, 630


def oembed(request: HttpRequest) -> HttpResponse:
    """The embed of the piece at ?url=. 404 for anything else, 501 for formats other than json and xml."""
    kind = request.GET.get("format", "json")
    if kind not in ("json", "xml"):
        return HttpResponse(
            _("Ask for format=json or format=xml."), status=501, content_type="text/plain; charset=utf-8"
        )
    post = _find(request.GET.get("url", ""))
    if not post:
        return HttpResponse(_("No piece stands at that address."), status=404, content_type="text/plain; charset=utf-8")
    answer = _answer(post, MagazineSettings.load(request_or_site=request))
    if kind == "json":
        return JsonResponse(answer)
    return HttpResponse(
        render_to_string("syndication/oembed.xml", {"answer": answer}), content_type="text/xml; charset=utf-8"
    )


def _find(url: str) -> Post | None:
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    if parts.netloc != urlsplit(absolute("/")).netloc:
        return None
    slug = parts.path.strip("/")
    return Post.objects.filter(slug=slug, live=True).select_related("format").defer("body").first()


def _answer(post: Post, magazine: MagazineSettings) -> dict[str, Any]:
    names = [byline.contributor.name for byline in post.bylines.select_related("contributor")]
    card = absolute(card_address(post, magazine))
    url = absolute(post.get_url() or "")
    shown = {"post": post, "url": url, "names": names, "magazine": magazine}
    return {
        "version": "1.0",
        "type": "rich",
        "title": post.title,
        "author_name": ", ".join(names),
        "author_url": absolute(post.bylines.all()[0].contributor.get_absolute_url()) if names else absolute("/"),
        "provider_name": magazine.name,
        "provider_url": absolute("/"),
        "cache_age": 86400,
        "html": render_to_string("syndication/oembed.html", shown).strip(),
        "width": 600,
        "height": 315,
        "thumbnail_url": card,
        "thumbnail_width": CARD_WIDTH,
        "thumbnail_height": CARD_HEIGHT,
    }
