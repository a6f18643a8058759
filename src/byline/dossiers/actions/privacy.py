"""What we have about somebody: shown to them, or taken away."""

from typing import Any

from django.db import transaction
from django.forms.models import model_to_dict
from wagtail.log_actions import log
from wagtail.models import ModelLogEntry

from .. import changes, queries
from ..models import Dossier

HIDDEN = {"id", "sort_order", "dossier", "merged_into", "merged_by"}


def export_dossier(dossier: Dossier, *, by: Any) -> dict[str, Any]:
    """Everything about somebody, here and in the rooms above, for a file. Notes are about them too, so they are in it."""
    members = queries.family(dossier)
    names = changes.names_of(members)
    log(instance=dossier, action="byline.export_dossier", user=by)
    return {
        "dossiers": [_whole(member) for member in members],
        "pages": [{"title": page.title, "address": page.full_url or ""} for page in queries.pages_using(dossier)],
        **{holder.name: holder.export(names) for holder in changes.holders()},
    }


@transaction.atomic
def erase_dossier(dossier: Dossier, *, by: Any) -> int:
    """Takes away everything about somebody, here, in the log and in the rooms above; how many pieces lose a box.

    What pieces themselves say is no part of the file. They are listed before, on the screen that asks.
    """
    members = queries.family(dossier)
    names, keys = changes.names_of(members), [str(member.pk) for member in members]
    pages = list(queries.pages_using(dossier).values_list("pk", flat=True).distinct())
    for holder in changes.holders():
        holder.erase(names)
    for member in members:
        ModelLogEntry.objects.for_instance(member).delete()
    dossier.delete()
    ModelLogEntry.objects.filter(content_type__app_label="dossiers", object_id__in=keys).delete()
    changes.tell(pages)
    return len(pages)


def _whole(member: Dossier) -> dict[str, Any]:
    rows = {
        "names": member.names.all(),
        "facts": member.facts.all(),
        "ties": member.ties.select_related("other"),
        "tied": member.tied.select_related("dossier"),
    }
    return {
        **_plain(member),
        "names": [_plain(row) for row in rows["names"]],
        "facts": [_plain(row) for row in rows["facts"]],
        "ties": [{**_plain(row), "other": row.other.name} for row in rows["ties"]],
        "tied": [{"who": row.dossier.name, "what": row.what} for row in rows["tied"]],
    }


def _plain(row: Any) -> dict[str, Any]:
    values = {name: value for name, value in model_to_dict(row).items() if name not in HIDDEN}
    return {name: value if isinstance(value, str | bool | int) else str(value or "") for name, value in values.items()}
