"""A copy of her piece to take along, in every state in which there are words of hers."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from byline.writing.copies import COPIES, copy_of
from byline.writing.drafts import draft_of

from .. import rules
from ..seating import seat_of
from .visits import Visit, behind_link


@require_safe
@behind_link
def copy(request: HttpRequest, visit: Visit, kind: str) -> HttpResponse:
    """Her words as a file. Once the piece is public, the file names the address where it first stood."""
    if kind not in COPIES:
        raise Http404
    rules.check_writes(visit.writer)
    rules.check_has_piece(visit.pitch)
    rules.check_contributor(visit.writer)
    name, media_type, data = copy_of(draft_of(seat_of(visit.link, visit.token)), kind)
    response = HttpResponse(data, content_type=media_type)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
