"""A bio as she edits it, and as it is kept."""

from byline.manuscripts.html import from_html
from byline.manuscripts.markdown import to_html
from byline.manuscripts.markdown.writing import inline
from byline.manuscripts.parts import Paragraph
from byline.manuscripts.redline.lines import lines_of


def plain_bio(html: str) -> str:
    """Paragraphs with empty lines between them; links and emphasis as Markdown."""
    lines = lines_of([{"type": "paragraph", "value": html, "id": ""}])
    return "\n\n".join(inline(line.fields[0][1]) for line in lines)


def rich_bio(text: str) -> str:
    """And back."""
    return "".join(part.text for part in from_html(to_html(text)).parts if isinstance(part, Paragraph))
