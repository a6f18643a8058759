"""Old addresses that no list of redirects can hold: numbers after a question mark, endings WordPress adds to any address, and files."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.urls import reverse
from wagtail.contrib.redirects.models import Redirect

from byline.publication.models import Picture, Recording

from .ledger import key_of
from .models import Carried
from .wordpress.index import original_key

ORIGINS_MOST = 20
_NUMBERS = ("p", "page_id")
_ENDINGS = re.compile(r"/(?:feed(?:/(?:rss2?|atom|rdf))?|amp|embed|trackback|comment-page-\d+|page/\d+)/?$")
_BY_DATE = re.compile(r"^/(?:19|20)\d\d(?:/\d\d){0,2}/?$")


class OldAddressesMiddleware:
    """Answers `/?p=12` and, where nothing else is found, `/old-piece/feed/` and `/2019/03/`."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path == "/" and (target := _by_number(request)):
            return HttpResponsePermanentRedirect(target)
        response = self.get_response(request)
        if response.status_code != 404 or request.method not in {"GET", "HEAD"}:
            return response
        target = _without_ending(request.path) or _archive(request.path) or _upload(request.path)
        return HttpResponsePermanentRedirect(target) if target else response


def _by_number(request: HttpRequest) -> str:
    for name in _NUMBERS:
        number = request.GET.get(name, "")
        if number.isdigit() and len(number) < 12:
            return _target(f"/?{name}={number}")
    return ""


def _without_ending(path: str) -> str:
    shorter = _ENDINGS.sub("", path)
    return _target(shorter) if shorter and shorter != path else ""


def _target(path: str) -> str:
    """Where a redirect leads, unless that is a page readers may not see."""
    found = Redirect.objects.filter(old_path=Redirect.normalise_path(path)).select_related("redirect_page").first()
    is_hidden = found and found.redirect_page and not found.redirect_page.live
    return str(found.link or "") if found and not is_hidden else ""


def _archive(path: str) -> str:
    """The old archive of a month is the archive here, once anything has moved in."""
    return reverse("archive") if _BY_DATE.match(path) and Carried.objects.exists() else ""


def _upload(path: str) -> str:
    """A file of the old site that was taken in, by any of the sizes it had there."""
    if "/wp-content/uploads/" not in path:
        return ""
    origins = Carried.objects.filter(kind="site").values_list("origin", flat=True).distinct()[:ORIGINS_MOST]
    hosts = {urlsplit(origin.partition(":")[2]).netloc for origin in origins}
    keys = [key_of(original_key(f"https://{host}{path}")) for host in hosts if host]
    found = Carried.objects.filter(kind__in=["picture", "recording"], key__in=keys).exclude(object_id="").first()
    return _address_of(found) if found else ""


def _address_of(carried: Carried) -> str:
    if carried.kind == "recording":
        recording = Recording.objects.filter(pk=carried.object_id).first()
        return str(recording.url) if recording else ""
    picture = Picture.objects.filter(pk=carried.object_id).first()
    return str(picture.file.url) if picture else ""
