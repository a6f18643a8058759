"""What must be true of the people file."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from .models import Dossier


def check_mergeable(dossier: Dossier, into: Dossier) -> None:
    """Raises ValidationError when the one cannot become part of the other."""
    if dossier.pk == into.pk:
        raise ValidationError(_("Choose another dossier: this one cannot be merged into itself."))
    if dossier.merged_into_id or into.merged_into_id:
        raise ValidationError(_("One of the two has been merged already."))
    if dossier.kind != into.kind:
        raise ValidationError(_("A person and an organisation cannot be one and the same."))
    for field, name in (("born", _("birth dates")), ("died", _("dates of death"))):
        mine, theirs = getattr(dossier, field), getattr(into, field)
        if mine and theirs and not (mine.startswith(theirs) or theirs.startswith(mine)):
            raise ValidationError(
                _("Their %(dates)s differ: %(mine)s and %(theirs)s. If they are one person, correct one date first.")
                % {"dates": name, "mine": mine, "theirs": theirs}
            )
