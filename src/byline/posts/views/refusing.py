"""Telling the person who tried why a piece was not published."""

from collections.abc import Iterable

from django.http import HttpRequest
from django.template.loader import render_to_string
from wagtail.admin import messages

from ..gate import Objection
from ..models import Post
from ..waiving import can_waive


def tell_refusal(request: HttpRequest, post: Post, objections: Iterable[Objection], *, kept: bool = True) -> None:
    """One message with every reason. `kept`: what was typed has been saved as a draft."""
    told = list(objections)
    waivable = bool(told) and all(each.waivable for each in told) and can_waive(request.user, post)
    context = {"post": post, "objections": told, "kept": kept, "waivable": waivable and kept}
    messages.error(request, render_to_string("posts/admin/refused.html", context))
