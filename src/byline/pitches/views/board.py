"""The host's board, and the page of one pitch."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.admin.auth import user_passes_test

from byline.mail.models import Message

from .. import actions, archive, history, queries, rules
from ..consent import lacks_approval
from ..forms.guest import NoteForm
from ..forms.host import InviteForm, TermsForm
from ..models import Consent, Pitch, Terms, Waiver, Writer
from ..proofs import proof_of
from ..stages import standing_of
from .steps import steps_for
from .visits import posted

only_for_minders = user_passes_test(rules.can_mind_pitches)


def board(request: HttpRequest) -> HttpResponse:
    """Every pitch and where it stands, the oldest promise first."""
    context = {
        "columns": queries.board(),
        "header_title": _("Pitches"),
        "header_icon": "form",
        "breadcrumbs_items": [{"url": "", "label": _("Pitches")}],
    }
    return render(request, "pitches/admin/board.html", context)


def pitch(request: HttpRequest, pk: int) -> HttpResponse:
    """One pitch with everything that belongs to it, and what can be done now."""
    found = get_object_or_404(Pitch.objects.select_related("post"), pk=pk)
    standing = standing_of(found)
    context = {
        "pitch": found,
        "standing": standing,
        "steps": steps_for(found, standing),
        "writers": found.writers.select_related("contributor"),
        "may_take_off": rules.may_take_off(found),
        "lines": history.for_host(found),
        "outgoing": Message.objects.filter(about=found.about)[:30],
        "consents": Consent.objects.filter(writer__pitch=found).select_related("writer")[:20],
        "waivers": Waiver.objects.filter(pitch=found).select_related("by"),
        "lacking": lacks_approval(found, proof_of(found).seal) if found.post else [],
        "days_left": found.days_left(),
        "header_title": found.title,
        "header_icon": "form",
        "breadcrumbs_items": [
            {"url": reverse("pitch_board"), "label": _("Pitches")},
            {"url": "", "label": found.title},
        ],
    }
    return render(request, "pitches/admin/pitch.html", context)


def invite(request: HttpRequest) -> HttpResponse:
    """Asking somebody to write."""
    form = InviteForm(posted(request))
    if request.method == "POST" and form.is_valid():
        made = actions.invite_writer(by=request.user, **form.cleaned_data)
        messages.success(request, _("The invitation is in the outbox."))
        return redirect("pitch_admin", made.pk)
    return show_form(request, form, _("Invite somebody"), _("Put it into the outbox"), reverse("pitch_board"))


def terms(request: HttpRequest) -> HttpResponse:
    """The terms: a change is a new version, and what was accepted stays as it was."""
    newest = Terms.objects.first()
    form = TermsForm(posted(request), initial={"text": newest.text if newest else ""})
    if request.method == "POST" and form.is_valid():
        actions.word_terms(text=form.cleaned_data["text"], by=request.user)
        messages.success(request, _("Kept. Whoever accepts from now on accepts these words."))
        return redirect("pitch_terms")
    about = _("A change makes a new version. What somebody has accepted stays as it was.")
    return show_form(request, form, _("Terms"), _("Keep as a new version"), reverse("pitch_board"), about)


def export(request: HttpRequest, pk: int) -> HttpResponse:
    """The whole file as one archive."""
    found = get_object_or_404(Pitch.objects.select_related("post"), pk=pk)
    response = HttpResponse(archive.file_of_pitch(found, by=request.user), content_type="application/zip")
    response["Content-Disposition"] = f'attachment; filename="{archive.name_of(found)}"'
    return response


@require_POST
def revoke(request: HttpRequest, pk: int) -> HttpResponse:
    """A writer's links stop working."""
    writer = get_object_or_404(Writer, pk=pk)
    actions.revoke_links(writer, by=request.user)
    messages.success(request, _("The links of %(name)s open nothing any more.") % {"name": writer.name})
    return redirect("pitch_admin", writer.pitch_id)


def take_off(request: HttpRequest, pk: int) -> HttpResponse:
    """Going on without one of the writers."""
    writer = get_object_or_404(Writer.objects.select_related("pitch__post"), pk=pk)
    form, back = NoteForm(posted(request)), reverse("pitch_admin", args=[writer.pitch_id])
    if request.method == "POST" and form.is_valid():
        try:
            actions.remove_writer(writer, note=form.cleaned_data["note"], by=request.user)
        except rules.NotNow as refusal:
            messages.error(request, str(refusal))
        else:
            done = _("Done: %(name)s is told by a message in the outbox. Take it back there, and it has not happened.")
            unasked = _("Done. The message to %(name)s had not left yet and is taken back.")
            messages.success(request, (done if writer.pk else unasked) % {"name": writer.name})
        return redirect(back)
    title = _("Go on without %(name)s") % {"name": writer.name}
    about = _("The byline goes, and nothing more is asked of %(name)s. What was accepted and written is kept.")
    return show_form(request, form, title, _("Go on without"), back, about % {"name": writer.name})


@require_POST
def mail_link(request: HttpRequest, pk: int) -> HttpResponse:
    """A fresh link for a writer."""
    writer = get_object_or_404(Writer, pk=pk)
    sent = actions.mail_link(writer, by=request.user)
    done = _("A fresh link is on its way to %(name)s.") if sent else _("A link for %(name)s went out a moment ago.")
    messages.success(request, done % {"name": writer.name})
    return redirect("pitch_admin", writer.pitch_id)


def show_form(
    request: HttpRequest, form: Any, title: str, button: str, back: str, about: str = "", **more: Any
) -> HttpResponse:
    """A page of the host's rooms with one form."""
    context = {"form": form, "header_title": title, "button": button, "back": back, "about": about, **more}
    crumbs = [{"url": reverse("pitch_board"), "label": _("Pitches")}, {"url": "", "label": title}]
    status = 422 if form.is_bound and form.errors else 200
    template = more.get("template", "pitches/admin/form.html")
    return render(request, template, {**context, "header_icon": "form", "breadcrumbs_items": crumbs}, status=status)
