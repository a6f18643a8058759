"""Share cards."""

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect

from byline.posts.models import Post
from byline.publication.models import MagazineSettings

from ..cards import card_of
from ..painter import paint


def share_card(request: HttpRequest, pk: int, fingerprint: str) -> HttpResponse:
    """The card of a live piece. An old fingerprint leads to the card as it is now; each card is drawn once."""
    post = get_object_or_404(Post.objects.filter(live=True).select_related("format").defer("body"), pk=pk)
    card = card_of(post, MagazineSettings.load(request_or_site=request))
    if fingerprint != card.fingerprint:
        return redirect("share_card", pk, card.fingerprint)
    name = f"cards/{card.fingerprint}.png"
    if not default_storage.exists(name):
        default_storage.save(name, ContentFile(paint(card)))
    with default_storage.open(name) as file:
        response = HttpResponse(file.read(), content_type="image/png")
    response["Cache-Control"] = "public, max-age=31536000, immutable"
    return response
