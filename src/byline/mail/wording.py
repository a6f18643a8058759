"""Filling a wording with facts."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from .kinds import Kind
from .models import Wording

LINK = "link"
NAME = re.compile(r"\{(\w+)\}")


class WrongWording(Exception):
    """The words cannot be sent as they are. The message is for whoever wrote them."""


@dataclass(frozen=True)
class Words:
    """A subject and a text."""

    subject: str
    text: str


def words_for(kind: Kind) -> Words:
    """The host's words for this kind, or ours."""
    own = Wording.objects.filter(kind=kind.name).first()
    return Words(own.subject, own.text) if own else Words(str(kind.subject), str(kind.text))


def fill(words: Words, facts: Mapping[str, object]) -> Words:
    """The words with every fact in its place; the link's place stays marked. A subject is one line."""
    return Words(" ".join(_filled(words.subject, facts).split())[:400], _tidy(_filled(words.text, facts)))


def check_words(kind: Kind, words: Words) -> None:
    """Raises WrongWording for names that this kind does not know, and when the link is missing."""
    known = {*kind.facts, *([LINK] if kind.has_link else [])}
    unknown = sorted({*NAME.findall(words.subject), *NAME.findall(words.text)} - known)
    if unknown:
        sentence = _("Nothing is known here by the name {%(name)s}. You can use: %(known)s.")
        raise WrongWording(sentence % {"name": unknown[0], "known": ", ".join(f"{{{each}}}" for each in sorted(known))})
    if kind.has_link and f"{{{LINK}}}" not in words.text:
        raise WrongWording(_("Keep {link} in the text: without it nobody finds their page."))
    if LINK in NAME.findall(words.subject):
        raise WrongWording(_("Keep {link} out of the subject: subjects are shown on locked screens."))


def _filled(text: str, facts: Mapping[str, object]) -> str:
    return NAME.sub(lambda found: _fact(facts[found[1]]) if found[1] in facts else found[0], text)


def _fact(value: object) -> str:
    """What somebody typed may not pass for the place of a link."""
    return str(value).replace(f"{{{LINK}}}", f"({LINK})")


def _tidy(text: str) -> str:
    """A fact that is empty leaves no hole behind."""
    return re.sub(r"\n{3,}", "\n\n", text.replace("\r\n", "\n")).strip() + "\n"
