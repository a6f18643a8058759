"""Making one dossier of two."""

from typing import Any

from django.db import transaction
from django.db.models import F, Max
from django.utils import timezone
from wagtail.log_actions import log

from .. import changes, queries, rules
from ..models import Alias, Dossier, NameKind, Tie

FILLED = ("pronouns", "about", "born", "died", "notes")


@transaction.atomic
def merge_dossier(dossier: Dossier, *, into: Dossier, by: Any) -> Dossier:
    """Names, facts and ties move; what `into` lacks is filled in. Pieces that chose the old one show the new one.

    Raises ValidationError when the two cannot be one.
    """
    rules.check_mergeable(dossier, into)
    _move_names(dossier, into)
    _move_facts(dossier, into)
    _move_ties(dossier, into)
    for field in FILLED:
        if not getattr(into, field):
            setattr(into, field, getattr(dossier, field))
    into.save()
    dossier.merged_into, dossier.merged_at, dossier.merged_by = into, timezone.now(), by
    dossier.save()
    log(instance=into, action="byline.merge_dossier", user=by, data={"merged": dossier.pk})
    changes.tell(list(queries.pages_using(into).values_list("pk", flat=True)))
    return into


def _move_names(dossier: Dossier, into: Dossier) -> None:
    known = {into.name, *into.names.values_list("name", flat=True)}
    rows = [(dossier.name, NameKind.ALSO), *dossier.names.values_list("name", "kind")]
    for name, kind in rows:
        if name not in known:
            known.add(name)
            Alias.objects.create(dossier=into, name=name, kind=kind, sort_order=len(known))
    dossier.names.all().delete()


def _move_facts(dossier: Dossier, into: Dossier) -> None:
    """All of them, double ones too: a piece may have chosen either. A box shows a fact that is there twice once."""
    last = into.facts.aggregate(last=Max("sort_order"))["last"] or 0
    dossier.facts.update(dossier=into, sort_order=F("sort_order") + last + 1)


def _move_ties(dossier: Dossier, into: Dossier) -> None:
    known = set(into.ties.values_list("what", "other_id"))
    for tie in Tie.objects.filter(dossier=dossier).exclude(other=into):
        if (tie.what, tie.other_id) not in known:
            Tie.objects.filter(pk=tie.pk).update(dossier=into)
    Tie.objects.filter(other=dossier).exclude(dossier=into).update(other=into)
    Tie.objects.filter(dossier=dossier).delete()
    Tie.objects.filter(other=dossier).delete()
