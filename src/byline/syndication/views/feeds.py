"""Feeds."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.http import http_date

from byline.publication.addresses import absolute
from byline.publication.models import MagazineSettings

from ..channels import find_channel
from ..entries import compose_entries
from ..formats import FORMATS


def feed(request: HttpRequest, file: str, kind: str = "all", slug: str = "") -> HttpResponse:
    """A feed of the whole magazine, a column, a topic or a contributor, with the whole text of each piece."""
    magazine = MagazineSettings.load(request_or_site=request)
    channel = find_channel(kind, slug, magazine)
    content_type, write = FORMATS[file]
    entries = compose_entries(channel.posts, magazine)
    changed = int(max((entry.updated_at.timestamp() for entry in entries), default=0))
    text = write(channel, entries, magazine, absolute(request.path), settings.LANGUAGE_CODE)
    response = HttpResponse(text, content_type=content_type)
    if changed:
        response["Last-Modified"] = http_date(changed)
    response["Cache-Control"] = "public, max-age=300"
    return get_conditional_response(request, None, changed or None, response) or response
