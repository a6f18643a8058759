"""The panel's contents, and everything one can do in it. Each answer is the panel anew."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_POST
from wagtail.models import Page

from .. import actions, queries, rules
from ..forms import AnswerForm, AskForm, BasisForm, ClaimForm, ReplyForm, RightForm
from ..models import Claim, ClaimStatus, Statement
from ..panel import panel_for

Doing = Callable[..., None]
View = Callable[..., HttpResponse]


def at_the_desk(doing: Doing) -> View:
    """For whoever may edit the piece. What it refuses with a ValidationError is told in the panel."""

    @wraps(doing)
    def guarded(request: HttpRequest, page_pk: int, *args: Any, **kwargs: Any) -> HttpResponse:
        page = get_object_or_404(Page, pk=page_pk)
        rules.check_may_edit(request.user, page)
        try:
            doing(request, page, *args, **kwargs)
        except ValidationError as refused:
            return _panel(request, page, error=" ".join(refused.messages), status=422)
        return _panel(request, page)

    return guarded


@at_the_desk
def show(request: HttpRequest, page: Page) -> None:
    """Reads the draft when it has changed since the last reading."""
    report = queries.working_report(page.pk)
    if report is None or report.revision_id != page.latest_revision_id or "again" in request.GET:
        _read(page, request.user)


@require_POST
@at_the_desk
def right(request: HttpRequest, page: Page) -> None:
    """“It’s right”, with a reason."""
    given = _cleaned(RightForm(request.POST))
    finding = _finding(request, page)
    actions.say_it_is_right(page, finding, reason=given["reason"], everywhere=given["everywhere"], by=request.user)
    _read(page, request.user)


@require_POST
@at_the_desk
def ask(request: HttpRequest, page: Page) -> None:
    """The question goes to the writer."""
    actions.ask_writer(page, _finding(request, page), note=_cleaned(AskForm(request.POST))["note"], by=request.user)


@require_POST
@at_the_desk
def undo(request: HttpRequest, page: Page, pk: int) -> None:
    """A decision is taken back."""
    actions.take_back(get_object_or_404(queries.decisions_for(page.pk), pk=pk), by=request.user)
    _read(page, request.user)


@require_POST
@at_the_desk
def claim(request: HttpRequest, page: Page, pk: int) -> None:
    """A row of the ledger: cleared, or open again."""
    row = get_object_or_404(Claim, pk=pk, page_id=page.pk)
    if request.POST.get("status") == ClaimStatus.OPEN:
        actions.reopen_claim(row, by=request.user)
        return
    given = _cleaned(ClaimForm(request.POST))
    actions.clear_claim(row, by=request.user, **given)


@require_POST
@at_the_desk
def statement(request: HttpRequest, page: Page, pk: int, verb: str) -> None:
    """A statement about somebody: its basis, the question to them, their answer, the sign-off."""
    row = get_object_or_404(Statement, pk=pk, page_id=page.pk)
    if verb == "basis":
        actions.decide_basis(row, by=request.user, **_cleaned(BasisForm(request.POST)))
    elif verb == "ask":
        given = _cleaned(ReplyForm(request.POST))
        actions.ask_for_reply(row, address=given["asked_address"], message=given["asked_message"], by=request.user)
    elif verb == "answer":
        actions.note_reply(row, answer=_cleaned(AnswerForm(request.POST))["answer"], by=request.user)
    elif verb == "sign":
        actions.sign_off(row, by=request.user)
    else:
        raise Http404


def _read(page: Page, by: Any) -> None:
    actions.read_page(page.specific.get_latest_revision_as_object(), by=by)


def _panel(request: HttpRequest, page: Page, *, error: str = "", status: int = 200) -> HttpResponse:
    context = {"panel": panel_for(page, by=request.user), "error": error}
    return render(request, "desk/admin/panel.html", context, status=status)


def _finding(request: HttpRequest, page: Page) -> dict[str, Any]:
    """The finding that is meant, from the newest reading: nobody decides about words that are not there."""
    report = queries.working_report(page.pk)
    found = (each for each in (report.findings if report else []) if each["id"] == request.POST.get("finding"))
    finding = next(found, None)
    if finding is None:
        raise Http404
    return finding


def _cleaned(form: Any) -> dict[str, Any]:
    if not form.is_valid():
        raise ValidationError([message for messages in form.errors.values() for message in messages])
    cleaned: dict[str, Any] = form.cleaned_data
    return cleaned
