"""Pictures on a page."""

from typing import Any

from django import template

from .. import pictures

register = template.Library()


@register.inclusion_tag("theme/picture.html")
def picture_of(image: Any, cut: str, alt: str | None = None, loading: str = "lazy") -> dict[str, Any]:
    """A picture in one of the cuts of `theme.pictures`. Without `alt` it says what the place where it was chosen says.

    `loading`: "eager" for the one a reader sees first, "soon" for others above the fold, "lazy" for the rest.
    """
    drawing = pictures.draw(image, cut)
    return {"drawing": drawing, "alt": _said(image) if alt is None else alt, "loading": loading}


def _said(image: Any) -> str:
    """Alt text given where the picture was chosen, or the picture's own; none for a decorative one (WCAG 2.2, 1.1.1)."""
    if getattr(image, "decorative", False):
        return ""
    return getattr(image, "contextual_alt_text", None) or str(image.default_alt_text)
