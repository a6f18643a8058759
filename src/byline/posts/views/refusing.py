"""Telling the person who tried why a piece was not published."""

from collections.abc import Iterable

from django.http import HttpRequest
from django.template.loader import render_to_string
from wagtail.admin import messages

from ..gate import Objection
from ..models import Post


def tell_refusal(request: HttpRequest, post: Post, objections: Iterable[Objection], *, kept: bool = True) -> None:
    """One message with every reason. `kept`: what was typed has been saved as a draft."""
    context = {"post": post, "objections": list(objections), "kept": kept}
    messages.error(request, render_to_string("posts/admin/refused.html", context))
