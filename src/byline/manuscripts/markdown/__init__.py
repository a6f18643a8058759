"""Markdown, as people type it without buttons: to blocks and back, with places held for what it cannot say."""

from byline.manuscripts.markdown.reading import from_markdown, to_html
from byline.manuscripts.markdown.writing import held_place, to_markdown

__all__ = ["from_markdown", "held_place", "to_html", "to_markdown"]
