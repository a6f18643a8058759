"""Finding dossiers, and the pages that use them."""

import re
from collections.abc import Iterable

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q, QuerySet
from wagtail.models import Page, ReferenceIndex

from .models import Dossier, Fact

BLOCK_KEY = re.compile(r' data-block-key="[^"]*"')  # the editor's own, another one each time


def named(name: str) -> QuerySet[Dossier]:
    """Current dossiers that bear this name, officially or otherwise."""
    return Dossier.current.filter(Q(name__iexact=name) | Q(names__name__iexact=name)).distinct()


def family(dossier: Dossier) -> list[Dossier]:
    """The dossier and everything that was merged into it, at any remove."""
    found, waiting = [], [dossier]
    while waiting:
        found += waiting
        waiting = list(Dossier.objects.filter(merged_into__in=waiting))
    return found


def pages_using(dossier: Dossier) -> QuerySet[Page]:
    """Pages with a box that shows this dossier, under whichever of its merged names it was chosen."""
    members = family(dossier)
    facts = Fact.objects.filter(dossier__in=members)
    return _pages_with(Dossier, [each.pk for each in members]) | _pages_with(Fact, facts.values_list("pk", flat=True))


def pages_showing(facts: Iterable[Fact]) -> QuerySet[Page]:
    """Pages that may show one of these facts: chosen by itself, or with all facts of its dossier."""
    found = Page.objects.none()
    for dossier in {fact.dossier for fact in facts}:
        found = found | pages_using(dossier)
    return found.distinct()


def shown_in_boxes(key: int) -> tuple[str, str, list[tuple[str, str]]]:
    """What a box with everything in it would show, to see whether a change can be seen by readers."""
    name, about = Dossier.objects.values_list("name", "about").get(pk=key)
    facts = Fact.objects.filter(dossier_id=key, private=False).order_by("pk")
    return name, BLOCK_KEY.sub("", about), list(facts.values_list("when", "what"))


def likely_duplicates(dossier: Dossier) -> QuerySet[Dossier]:
    """Other dossiers that share a name with this one."""
    mine = {dossier.name, *dossier.names.values_list("name", flat=True)}
    condition = Q(pk=None)
    for name in mine:
        condition |= Q(name__iexact=name) | Q(names__name__iexact=name)
    return Dossier.current.filter(condition, kind=dossier.kind).exclude(pk=dossier.pk).distinct()


def _pages_with(model: type[Dossier] | type[Fact], keys: Iterable[int]) -> QuerySet[Page]:
    references = ReferenceIndex.objects.filter(
        base_content_type=ContentType.objects.get_for_model(Page),
        to_content_type=ContentType.objects.get_for_model(model),
        to_object_id__in=[str(key) for key in keys],
    )
    return Page.objects.filter(pk__in=[int(key) for key in references.values_list("object_id", flat=True)])
