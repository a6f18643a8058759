"""A copy of her piece to take along."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from .. import rules
from ..portable import KINDS, portable_copy
from .visits import Visit, behind_link


@require_safe
@behind_link
def copy(request: HttpRequest, visit: Visit, kind: str) -> HttpResponse:
    """The newest words she may have: the published piece, or the draft."""
    if kind not in KINDS:
        raise Http404
    rules.check_has_piece(visit.pitch)
    name, content_type = KINDS[kind]
    response = HttpResponse(portable_copy(visit.pitch, kind), content_type=content_type)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
