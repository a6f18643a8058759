"""Clearing rows of the ledger."""

from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log

from .. import rules
from ..models import Claim, ClaimStatus

SOURCE = ("source", "publisher", "published_on", "url", "archived_url", "note")


@transaction.atomic
def clear_claim(claim: Claim, *, status: str, by: Any, **source: str) -> Claim:
    """Says how a claim stands, and where it comes from. Raises ValidationError."""
    for name in SOURCE:
        if name in source:
            setattr(claim, name, source[name].strip())
    rules.check_clearance(status, source=claim.source, url=claim.url)
    claim.status, claim.cleared_by, claim.cleared_at = status, by, timezone.now()
    claim.full_clean(exclude=["page", "cleared_by"])
    claim.save()
    log(instance=claim.page, action="byline.desk_clear", user=by, data={"claim": claim.text[:200], "status": status})
    return claim


@transaction.atomic
def reopen_claim(claim: Claim, *, by: Any) -> Claim:
    """The claim is open again; what is known of its source stays."""
    claim.status, claim.cleared_by, claim.cleared_at = ClaimStatus.OPEN, None, None
    claim.save()
    log(instance=claim.page, action="byline.desk_clear", user=by, data={"claim": claim.text[:200], "status": "open"})
    return claim
