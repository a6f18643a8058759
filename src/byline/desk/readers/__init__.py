"""Documents from text, Markdown, HTML, .docx and the magazine's own blocks."""

from .files import Unreadable, read_file
from .html import from_html
from .markdown import from_markdown
from .plain import from_text
from .stream import from_stream

__all__ = ["Unreadable", "from_html", "from_markdown", "from_stream", "from_text", "read_file"]
