"""The head's slot for what rooms add."""

from typing import Any

from django import template
from django.template.context import Context
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from .. import head

register = template.Library()


@register.simple_tag(takes_context=True)
def head_extras(context: Context) -> SafeString:
    """Everything that registered providers add to this page's head."""
    page: dict[str, Any] = context.flatten()  # type: ignore[assignment]
    drawn = [render_to_string(name, values) for name, values in head.extras(page)]
    return mark_safe("\n".join(drawn))
