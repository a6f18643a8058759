"""Answering a finding: it is right, or the writer is asked."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import Page

from .. import rules
from ..models import Decision, Reach, Verdict

Found = dict[str, Any]  # a finding as a report keeps it


@transaction.atomic
def say_it_is_right(page: Page, finding: Found, *, reason: str, everywhere: bool = False, by: Any) -> Decision:
    """The words stand, for a reason; `everywhere` remembers it for the whole magazine. Raises ValidationError, PermissionDenied."""
    if everywhere and not rules.can_decide_for_magazine(by):
        raise PermissionDenied
    reach = Reach.MAGAZINE if everywhere else Reach.PIECE
    name = finding["saying"] if everywhere else finding["id"]
    decision = _decide(page, finding, name, Verdict.RIGHT, reach, reason=rules.check_reason(reason), by=by)
    _log(page, "byline.desk_right", decision, by)
    return decision


@transaction.atomic
def ask_writer(page: Page, finding: Found, *, note: str = "", by: Any) -> Decision:
    """The question goes to the writer, who finds it in the room where she writes."""
    decision = _decide(page, finding, finding["id"], Verdict.ASSIGNED, Reach.PIECE, reason=note.strip(), by=by)
    _log(page, "byline.desk_ask", decision, by)
    return decision


@transaction.atomic
def answer_question(decision: Decision, *, answer: str, by: Any) -> Decision:
    """What the writer says to a question. The host decides what follows from it. Raises ValidationError."""
    decision.answer, decision.answered_at = rules.check_answer(answer), timezone.now()
    decision.save(update_fields=["answer", "answered_at"])
    if decision.page:
        _log(decision.page, "byline.desk_answer", decision, by)
    return decision


@transaction.atomic
def take_back(decision: Decision, *, by: Any) -> None:
    """The question is open again. A decision for the magazine is taken back by whoever may make one. Raises PermissionDenied."""
    if decision.reach == Reach.MAGAZINE and not rules.can_decide_for_magazine(by):
        raise PermissionDenied
    if decision.page:
        _log(decision.page, "byline.desk_take_back", decision, by)
    decision.delete()


def _decide(page: Page, finding: Found, name: str, verdict: str, reach: str, *, reason: str, by: Any) -> Decision:
    spans = finding.get("spans") or [{}]
    fields = {
        "reach": reach,
        "standard": finding["standard"],
        "quote": spans[0].get("quote", "")[:500],
        "message": finding["message"],
        "reason": reason,
        "by": by,
        "made_at": timezone.now(),
    }
    where = None if reach == Reach.MAGAZINE else page  # the house remembers when the piece is long deleted
    decision, _made = Decision.objects.update_or_create(page=where, identity=name, verdict=verdict, defaults=fields)
    return decision


def _log(page: Page, action: str, decision: Decision, by: Any) -> None:
    data = {"standard": decision.standard, "words": decision.quote, "reason": decision.reason}
    log(instance=page, action=action, user=by, data=data)
