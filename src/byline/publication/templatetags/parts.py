"""Parts in templates."""

from django import template
from wagtail.blocks import BoundBlock

from ..parts import Part

register = template.Library()


@register.filter
def as_part(bound: BoundBlock) -> Part:
    """A block on its own, as the part that our templates draw."""
    return Part(bound.block.name, bound.value, bound.block.meta.template, 1, "part", "")
