"""What the set-up still lacks, for the host's first screen. Rooms above may register more."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Reminder:
    """One thing that is missing: what, and how to mend it."""

    what: str | Promise
    how: str | Promise


Source = Callable[[], Iterator[Reminder]]
_sources: list[Source] = []


def register(source: Source) -> Source:
    """Add a function that yields reminders."""
    if source not in _sources:
        _sources.append(source)
    return source


def reminders() -> list[Reminder]:
    """Everything the set-up lacks."""
    return [reminder for source in _sources for reminder in source()]


@register
def missing_address() -> Iterator[Reminder]:
    """Without a public address every link leads to this machine."""
    if not settings.ADDRESS:
        yield Reminder(
            _("The magazine has no public address yet. Links in mails, feeds and cards lead to this machine."),
            _("Set BYLINE_ADDRESS, for example to https://magazine.example, and start again."),
        )


@register
def missing_mail() -> Iterator[Reminder]:
    """Without a mail server nothing is sent."""
    if settings.MAIL_STAYS:
        yield Reminder(
            _("No mail server is set. Messages go to the mailbox in the menu instead of to people."),
            _("Set EMAIL_URL, for example to smtp://user:password@mail.example:587, and start again."),
        )
