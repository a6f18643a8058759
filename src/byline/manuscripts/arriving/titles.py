"""The title of a document that begins with one."""

from __future__ import annotations

from byline.manuscripts.parts import Heading, Manuscript


def taken_title(manuscript: Manuscript, has_title: bool) -> tuple[str, Manuscript]:
    """The title apart from the text, when the first part is one."""
    first = manuscript.parts[0] if manuscript.parts else None
    if has_title and isinstance(first, Heading):
        return first.text, Manuscript(manuscript.parts[1:], manuscript.notes)
    return "", manuscript
