"""Keeping a report beside the revision it was made of."""

from typing import Any

from django.utils import timezone
from wagtail.models import Revision

from ..models import Report
from .reading import read_page


def freeze_report(revision: Revision, *, moment: str, by: Any = None) -> Report | None:
    """The desk's reading of this very revision, kept as it is for `moment` ("submitted", "published"). Once for each."""
    page = revision.as_object()
    working = read_page(page, by=by)
    if working is None:
        return None
    kept = {name: getattr(working, name) for name in ("findings", "settled", "faults", "words", "milliseconds")}
    frozen, _made = Report.objects.update_or_create(
        page_id=page.pk,
        revision=revision,
        frozen_for=moment,
        defaults={**kept, "read_at": working.read_at, "frozen_at": timezone.now()},
    )
    return frozen
