"""Telling people: the facts of a pitch filled into a kind of message, and the address it goes to."""

from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Any, TypeVar

from django.conf import settings
from django.urls import reverse
from django.utils import formats, translation
from django.utils.translation import gettext as _

from byline.accounts.models import User
from byline.mail.actions import queue_message
from byline.mail.kinds import Kind, kind_named
from byline.mail.models import Message
from byline.mail.wording import Words
from byline.publication.models import MagazineSettings

from .models import Pitch, Writer

Told = TypeVar("Told")
NOWHERE = "@guests.invalid"  # the addresses of those who have none, or none any more


def in_the_magazines_language(verb: Callable[..., Told]) -> Callable[..., Told]:
    """Messages are in the language of the magazine, whatever the one who pressed the button reads."""

    @wraps(verb)
    def tell(*args: Any, **facts: Any) -> Told:
        with translation.override(settings.LANGUAGE_CODE):
            return verb(*args, **{name: _said(fact) for name, fact in facts.items()})

    return tell


@in_the_magazines_language
def tell_guest(
    name: str,
    writer: Writer,
    *,
    by: Any,
    to: str = "",
    link_to: str = "",
    once: str = "",
    words: Words | None = None,
    **facts: object,
) -> Message:
    """A message to one writer, at `to` if that is not her address yet. `once` is added to the name of the pitch and the writer; without it there may be several."""
    kind = _kind(name)
    magazine = MagazineSettings.load()
    return queue_message(
        kind,
        to=to or writer.email,
        to_name=writer.name,
        by=by,
        facts={**facts_about(writer.pitch, writer), **facts},
        about=writer.pitch.about,
        once=f"{writer.pitch.about} writer {writer.pk} {once}" if once else "",
        link_to=(link_to or f"guest {writer.pk}") if kind.has_link else "",
        reply_to=magazine.contact_email,
        words=words,
    )


@in_the_magazines_language
def tell_host(name: str, writer: Writer, *, by: Any = None, once: str = "", **facts: object) -> Message | None:
    """A message to the host; None when there is nobody."""
    to = host_address()
    if not to:
        return None
    pitch = writer.pitch
    return queue_message(
        _kind(name),
        to=to,
        by=by,
        facts={**facts_about(pitch, writer), "address": full(reverse("pitch_admin", args=[pitch.pk])), **facts},
        about=pitch.about,
        once=f"{pitch.about} host {once}" if once else "",
        reply_to="" if writer.email.endswith(NOWHERE) else writer.email,
    )


def facts_about(pitch: Pitch, writer: Writer) -> dict[str, object]:
    """What every message about a pitch may say."""
    magazine = MagazineSettings.load()
    return {
        "guest": writer.name,
        "title": title_of(pitch),
        "magazine": magazine.name,
        "host": magazine.host_name or magazine.name,
        "brief": pitch.brief,
        "words": pitch.words_wanted or _("as many as it needs"),
        "deadline": day(pitch.deadline_on) or _("none"),
        "fee": pitch.fee or _("unpaid"),
        "promise": day(pitch.promised_on),
        "note": "",
    }


def title_of(pitch: Pitch) -> str:
    """The piece's title once there is one, as its newest draft has it."""
    return (pitch.post.draft_title or pitch.post.title) if pitch.post else pitch.title


def _said(fact: Any) -> Any:
    """Days are written out here, in the language of the message."""
    return day(fact) if type(fact) is date else fact


def day(value: Any) -> str:
    """A date in words, or nothing."""
    return formats.date_format(value, "DATE_FORMAT") if value else ""


def full(path: str) -> str:
    """A path as an address for a mail."""
    return f"{settings.ADDRESS or settings.LOCAL_ADDRESS}{path}"


def host_address() -> str:
    """Where the host reads her mail."""
    owner = User.objects.owner()
    return MagazineSettings.load().contact_email or (owner.email if owner else "")


def _kind(name: str) -> Kind:
    kind = kind_named(name)
    assert kind is not None, name
    return kind
