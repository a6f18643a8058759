"""Which colours a magazine may choose: those that everybody can read."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from byline.theme.look import Look, refusals


def check_look(look: Look) -> None:
    """Raises ValidationError, by field, for colours that can not be read by day or by night (WCAG 2.2, 1.4.3 and 1.4.11)."""
    try:
        found = refusals(look)
    except ValueError:
        return  # not a colour at all: the field's own validator has said so
    if found:
        raise ValidationError({refusal.field: _sentence(refusal.field, refusal.suggestion) for refusal in found})


def _sentence(field: str, suggestion: str) -> str:
    if field == "paper":
        return _("Black text would be hard to read on this paper. The nearest paper that works is %s.") % suggestion
    return _("Words in this colour would be hard to read. The nearest colour that works is %s.") % suggestion
