"""What the desk has for the host's first screen: help lines that nobody has checked, and people who did not answer."""

from collections.abc import Iterator

from django.utils import timezone
from django.utils.translation import ngettext

from byline.accounts.reminders import Reminder, register

from .models import HouseRules, Statement
from .queries import unchecked_help_lines


@register
def unchecked_lines() -> Iterator[Reminder]:
    """Lines of the magazine's own country, and those that were shown until their 90 days were over."""
    country = HouseRules.load().country.upper()
    lines = [line for line in unchecked_help_lines() if line.checked_at or (country and line.country == country)]
    if lines:
        what = ngettext(
            "%(n)s help line is withheld from readers, because nobody has checked it for 90 days.",
            "%(n)s help lines are withheld from readers, because nobody has checked them for 90 days.",
            len(lines),
        )
        how = ngettext(
            "Call or look, and say so under Settings → Help lines: %(names)s.",
            "Call or look, and say so under Settings → Help lines: %(names)s.",
            len(lines),
        )
        yield Reminder(what % {"n": len(lines)}, how % {"names": ", ".join(line.name for line in lines[:5])})


@register
def silent_people() -> Iterator[Reminder]:
    """Somebody was asked for a reply and let the day pass."""
    late = Statement.objects.filter(
        asked_at__isnull=False, answered_at=None, signed_off_at=None, gone_at=None, answer_due_at__lt=timezone.now()
    )
    rows = list(late.select_related("page")[:5])
    if rows:
        what = ngettext(
            "%(n)s person who was asked for a reply has not answered in time.",
            "%(n)s people who were asked for a reply have not answered in time.",
            len(rows),
        )
        how = ngettext("See the desk of: %(titles)s.", "See the desk of: %(titles)s.", len(rows))
        yield Reminder(what % {"n": len(rows)}, how % {"titles": ", ".join(sorted({row.page.title for row in rows}))})
