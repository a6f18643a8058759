"""The magazine's icon."""

from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse

from byline.press.tags import leave_unprinted
from byline.publication.models import MagazineSettings

from ..icons import SIZES, icon_fingerprint, paint_icon

DAY = 24 * 60 * 60


def icon(request: HttpRequest, size: int = SIZES[0], fingerprint: str = "") -> HttpResponse:
    """The icon as a PNG. With a fingerprint in the address copies may be kept for ever."""
    if size not in SIZES:
        raise Http404
    magazine = MagazineSettings.load(request_or_site=request)
    if fingerprint not in ("", icon_fingerprint(magazine)):
        leave_unprinted("anybody can make up such an address")
    key = f"icon:{icon_fingerprint(magazine)}:{size}"
    data = cache.get_or_set(key, lambda: paint_icon(magazine, size), DAY)
    response = HttpResponse(data, content_type="image/png")
    response["Cache-Control"] = "public, max-age=31536000, immutable" if fingerprint else f"public, max-age={DAY}"
    return response
