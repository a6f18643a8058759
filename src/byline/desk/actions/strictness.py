"""How much each standard counts in this house."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from ..models import Choice


@transaction.atomic
def choose_strictness(wanted: dict[str, str], *, by: Any) -> int:
    """For each standard blocks, asks, suggests, off, or nothing for how it was made; how many changed."""
    known = dict(Choice.objects.values_list("standard", "strictness"))
    changed = 0
    for standard, strictness in wanted.items():
        if known.get(standard, "") == strictness:
            continue
        changed += 1
        if strictness:
            fields = {"strictness": strictness, "by": by, "made_at": timezone.now()}
            Choice.objects.update_or_create(standard=standard, defaults=fields)
        else:
            Choice.objects.filter(standard=standard).delete()
    return changed
