"""Help lines."""

import tomllib
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from byline.publication import founding

from ..models import HelpLine

FIRST = Path(__file__).parent.parent / "helplines.toml"


def confirm_help_line(line: HelpLine, *, by: Any) -> HelpLine:
    """Somebody has called or looked, today: readers may see it for 90 days. Raises ValidationError without a contact."""
    if not line.contact.strip() and not line.url.strip():
        raise ValidationError(_("Fill in a number or a website first."))
    line.checked_at, line.checked_by = timezone.now(), by
    line.save()
    log(instance=line, action="byline.desk_help_line", user=by)
    return line


@founding.register
def add_first_help_lines() -> None:
    """A new magazine begins with some that nobody has checked: readers see none of them."""
    for row in tomllib.loads(FIRST.read_text())["line"]:
        HelpLine.objects.get_or_create(country=row["country"], name=row["name"], defaults=row)
