"""The piece's file, in one click."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404

from ..evidence import file_name, piece_archive
from ..models import Post


def piece_file(request: HttpRequest, pk: int) -> HttpResponse:
    """A zip, for whoever may edit the piece."""
    post = get_object_or_404(Post, pk=pk)
    if not post.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    response = HttpResponse(piece_archive(post, by=request.user), content_type="application/zip")
    response["Content-Disposition"] = f'attachment; filename="{file_name(post)}"'
    return response
