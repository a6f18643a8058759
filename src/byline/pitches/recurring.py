"""What recurs for pitches."""

from byline.kit.timetable import every

from . import actions
from .actions import keeping

HOUR = 60 * 60


@every(60, "open for pitches on the day")
def open_on_the_day() -> None:
    """The clock alone opens the form; the pages that lead to it have to hear of it."""
    actions.open_on_the_day()


@every(HOUR // 4, "keep promises to guests")
def keep_promises() -> None:
    """The promise of an answer, and what was put off."""
    keeping.bring_back()
    keeping.keep_promises()


@every(HOUR // 12, "ask again for a yes")
def ask_again() -> None:
    """Words of a scheduled piece that have changed since its writers approved them, like a bio."""
    actions.ask_again()


@every(HOUR, "remind guests")
def remind_guests() -> None:
    """Reminders, changes after publication, and the list of those who want to be told."""
    keeping.remind_guests()
    actions.tell_changed()
    actions.tell_that_open()


@every(24 * HOUR, "forget unconfirmed pitches")
def forget_unconfirmed() -> None:
    """What nobody confirmed."""
    keeping.forget_unconfirmed()
    actions.forget_unconfirmed_alerts()
