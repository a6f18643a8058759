"""The gate's own checks: what a piece needs whoever publishes it."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from .gate import Objection, register
from .models import Post


@register("title")
def has_title(post: Post, by: Any) -> Iterator[Objection]:
    """A piece has a title."""
    if not post.title.strip():
        yield Objection("title", _("Give the piece a title."), "title")


@register("picture")
def picture_is_described(post: Post, by: Any) -> Iterator[Objection]:
    """A lead picture is described for those who cannot see it, or said to be decorative (WCAG 2.2, 1.1.1)."""
    if post.picture_id and not post.picture_decorative and not post.picture_alt.strip():
        yield Objection("picture", _("Say what the lead picture shows, or mark it as decorative."), "picture_alt")
