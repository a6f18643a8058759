"""Words and a picture for telling people about a published piece: hers to change and to copy, with nobody else asked."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from byline.publication.models import MagazineSettings
from byline.publication.models.settings import LinkKind
from byline.syndication.cards import card_address, card_of

from .models import Pitch, Writer

CHANNELS = (LinkKind.NEWSLETTER, LinkKind.PODCAST, LinkKind.BLOG)


@dataclass(frozen=True)
class ShareKit:
    """The words of a short post, those of a note to her own readers, and the card with what it shows.

    `channel` is what her readers know her by, as “Slow Applause”, or nothing; `listed` are her links beside the piece.
    """

    address: str
    post: str
    note: str
    channel: str
    listed: list[str]
    card: str
    card_name: str
    shows: str


def share_kit(writer: Writer) -> ShareKit:
    """For a piece that readers can read."""
    pitch, magazine = writer.pitch, MagazineSettings.load()
    assert pitch.post is not None
    facts = {
        "title": pitch.post.title,
        "magazine": magazine.name,
        "address": pitch.post.full_url or "",
        "summary": pitch.post.search_description,
        "name": writer.name,
        "others": _others(pitch, writer),
    }
    links = list(writer.contributor.links.all()) if writer.contributor else []
    card = card_of(pitch.post, magazine)
    shows = _("A card with the words “%(title)s”, %(byline)s, %(magazine)s")
    return ShareKit(
        address=facts["address"],
        post=_paragraphs(_wrote(facts), facts["summary"], facts["address"]),
        note=_note(facts),
        channel=next((link.label for kind in CHANNELS for link in links if link.kind == kind), ""),
        listed=[link.label for link in links],
        card=card_address(pitch.post, magazine),
        card_name=f"{pitch.post.slug}.png",
        shows=shows % {"title": card.title, "byline": card.byline, "magazine": card.magazine},
    )


def _wrote(facts: dict[str, str]) -> str:
    if facts["others"]:
        return _("%(others)s and I wrote “%(title)s” for %(magazine)s.") % facts
    return _("I wrote “%(title)s” for %(magazine)s.") % facts


def _note(facts: dict[str, str]) -> str:
    """A few lines for a newsletter, the notes of an episode, or a message to friends."""
    where = _("Read it here: %(address)s") % facts
    return _paragraphs(
        _("Something of mine has appeared elsewhere."), _wrote(facts), facts["summary"], where, facts["name"]
    )


def _others(pitch: Pitch, writer: Writer) -> str:
    return ", ".join(each.name for each in pitch.writers.writing() if each.pk != writer.pk)


def _paragraphs(*texts: str) -> str:
    return "\n\n".join(text for text in texts if text)
