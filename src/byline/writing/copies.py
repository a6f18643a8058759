"""A copy of the piece that its writer takes along."""

from django.conf import settings
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from byline.manuscripts.leaving import Leaving, as_docx, as_html

from . import queries, texts
from .drafts import Draft

COPIES = {"html": _("Web page"), "md": _("Markdown"), "docx": _("Word document")}
_TYPES = {
    "html": "text/html; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


def copy_of(draft: Draft, kind: str) -> tuple[str, str, bytes]:
    """The file's name, its media type and its bytes."""
    leaving = leaving_of(draft)
    if kind == "docx":
        data = as_docx(leaving)
    elif kind == "html":
        data = as_html(leaving).encode()
    else:
        note = f"{leaving.canonical}\n\n" if leaving.canonical else ""
        data = f"# {draft.title}\n\n{note}{texts.as_markdown(draft)}".encode()
    name = slugify(draft.title)[:80] or "text"
    return f"{name}.{kind}", _TYPES[kind], data


def leaving_of(draft: Draft) -> Leaving:
    """The piece as it leaves: its words, where its pictures are, and where it was first published with us."""
    rows = queries.pictures(queries.pictures_in(draft.body))
    canonical = draft.piece.full_url if draft.piece.live else ""
    names = [byline.contributor.name for byline in draft.piece.bylines.select_related("contributor")]
    return Leaving(
        title=draft.title,
        authors=tuple(names),
        blocks=tuple(draft.body),
        language=settings.LANGUAGE_CODE,
        canonical=canonical or "",
        pictures={number: row.file.read() for number, row in rows.items()},
    )
