"""What the theme's templates need beyond Django's and Wagtail's tags."""

from typing import Any
from urllib.parse import urlsplit

from django import template
from django.template.base import Node, NodeList, Parser, Token
from django.template.context import Context
from django.template.engine import Engine
from django.utils.safestring import SafeString, mark_safe

from byline.kit.letters import split_greeting
from byline.kit.players import player_url

from ..citations import join_citations
from ..look import Look

register = template.Library()
register.filter("player_url", player_url)


@register.simple_tag
def look_of(magazine: Any = None) -> Look:
    """The look of the magazine's settings; the default look where there is none (a page made while the database is away)."""
    if not magazine:
        return Look()
    return Look(accent=magazine.accent.lower(), paper=magazine.paper.lower(), fonts=magazine.fonts)


@register.simple_tag(takes_context=True)
def part(context: Context, name: str, values: dict[str, Any]) -> SafeString:
    """Draws a part with these values on top of the page's own."""
    with context.push(**values):
        return Engine.get_default().get_template(name).render(context)


@register.tag
def citations(parser: Parser, token: Token) -> Node:
    """Joins what stands between the tags to its list of sources: `{% citations %} … {% endcitations %}`."""
    nodes = parser.parse(("endcitations",))
    parser.delete_first_token()
    return CitationsNode(nodes)


class CitationsNode(Node):
    """Renders what it holds and gives each reference an anchor its source can point back to."""

    def __init__(self, nodelist: NodeList) -> None:
        self.nodelist = nodelist

    def render(self, context: Context) -> SafeString:
        return mark_safe(join_citations(self.nodelist.render(context)))


@register.filter
def host_of(url: str) -> str:
    """The site an address belongs to, as a reader knows it."""
    return (urlsplit(url).hostname or "").removeprefix("www.")


@register.filter
def greeting(text: object) -> str:
    """How a letter begins ("Dear Nell,"); empty where this is no letter."""
    return split_greeting(str(text))[0]


@register.filter
def without_greeting(text: object) -> SafeString:
    """A letter (rich text) after its greeting."""
    return mark_safe(split_greeting(str(text))[1])
