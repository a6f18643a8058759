"""What arrives: a manuscript with its pictures and a report, or a sentence that says why not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from byline.manuscripts.parts import Gallery, Image, Manuscript, Note, Part, Picture, Unconverted


class Refused(ValueError):
    """The document was not taken. The message is for whoever sent it."""


@dataclass(frozen=True)
class Arrival:
    """A document that was read. `pictures` are the files that the parts' pictures name; `report` is for the writer."""

    manuscript: Manuscript
    title: str = ""
    pictures: dict[str, bytes] = field(default_factory=dict)
    report: tuple[str, ...] = ()


def reported(manuscript: Manuscript, pictures: Iterable[str], more: Iterable[str] = ()) -> tuple[str, ...]:
    """What could not be kept, in sentences."""
    found = [*more, *(sentence for note in manuscript.notes if (sentence := _of_note(note)))]
    found += [_of_part(part) for part in manuscript.parts if isinstance(part, Unconverted)]
    elsewhere = _elsewhere(manuscript, set(pictures))
    if elsewhere:
        told = {"names": ", ".join(elsewhere[:5])}
        found.append(_("Pictures that are not in the file itself were left out; upload them here: %(names)s.") % told)
    return tuple(dict.fromkeys(found))


def _of_note(note: Note) -> str:
    told = {"what": note.detail[:200]}
    if note.kind == "picture":
        return _("A picture could not be taken: %(what)s.") % told
    if note.kind == "link":
        return _("A link that leads nowhere we know was left out: %(what)s.") % told
    if note.kind == "list_start":
        return _("A list that began with %(what)s begins with 1 here.") % told
    if note.kind == "incomplete":
        return _("Some of the text could not be placed and stands at the end, to be looked at: %(what)s.") % told
    return ""


def _of_part(part: Unconverted) -> str:
    return _("A part could not be turned into text and stands where it was, to be looked at: %(why)s") % {
        "why": part.reason
    }


def _elsewhere(manuscript: Manuscript, pictures: set[str]) -> list[str]:
    named = [one.src for part in manuscript.parts for one in _pictures(part)]
    return [src for src in dict.fromkeys(named) if src not in pictures]


def _pictures(part: Part) -> list[Picture]:
    if isinstance(part, Image):
        return [part.picture]
    return list(part.items) if isinstance(part, Gallery) else []
