"""A guest's own page: where her piece stands, whose turn it is, and what she can do."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from byline.press.queries import clicks_of, reads_of

from .. import actions, archive, guarding, history, rules
from ..consent import lacks_approval
from ..forms.guest import IdeaForm, NeededNoteForm, NoteForm
from ..models import Consent, PitchCall, TurnKind, Waiver
from ..proofs import proof_of
from ..sharing import share_kit
from ..stages import Stage, standing_of
from ..states import FINAL, State
from ..words import changes_between, words_of_piece
from .visits import Visit, behind_link, by_button, posted


@require_safe
@behind_link
def home(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Everything about her piece on one page."""
    pitch, standing = visit.pitch, standing_of(visit.pitch)
    context = {
        "visit": visit,
        "pitch": pitch,
        "standing": standing,
        "call": PitchCall.load(),
        "days_left": pitch.days_left(),
        "lines": history.for_guest(pitch),
        "changes": changes_since_approval(visit),
        "is_stale": standing.stage != Stage.PUBLISHED and has_turn(visit, TurnKind.READY) and lacks_yes(visit),
        "said_yes": has_turn(visit, TurnKind.PROOF) and not lacks_yes(visit),
        "reads": reads_of(pitch.post.url) if pitch.post and pitch.post.live and pitch.post.url else 0,
        "clicks": clicks_on_links(visit) if pitch.post and pitch.post.live else [],
        "kit": share_kit(visit.writer) if pitch.post and pitch.post.live and visit.writer.left_at is None else None,
        "must_accept": pitch.state == State.COMMISSIONED and not rules.has_accepted(visit.writer),
        "may_withdraw": pitch.state not in FINAL
        and visit.writer.left_at is None
        and not (pitch.post and pitch.post.live),
    }
    return render(request, "pitches/guest/home.html", context)


@by_button
@behind_link
def confirm(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Yes, this is my pitch. Only a button does this: scanners of mail open links too."""
    if visit.pitch.state == State.UNCONFIRMED:
        actions.confirm_pitch(visit.writer)
    return redirect(visit.at())


@behind_link
def withdraw(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Taking it back."""
    form = NoteForm(posted(request))
    if request.method == "POST" and form.is_valid():
        actions.withdraw_pitch(visit.writer, note=form.cleaned_data["note"])
        return redirect(visit.at())
    others_write = visit.pitch.state == State.COMMISSIONED and visit.pitch.writers.writing().count() > 1
    return _form(request, visit, form, "withdraw", others_write=others_write)


@behind_link
def hand_over(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Done for now: the editor's turn."""
    form = NoteForm(posted(request))
    if request.method == "POST" and form.is_valid():
        actions.hand_over(visit.writer, note=form.cleaned_data["note"])
        return redirect(visit.at())
    return _form(request, visit, form, "hand_over")


@behind_link
def terms(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The terms of today, or those she accepted."""
    accepted = visit.writer.acceptances.select_related("terms").first()
    shown = accepted.terms if accepted else rules.terms_of_today()
    if request.method == "POST" and not accepted:
        if shown is not None and request.POST.get("terms") != str(shown.pk):
            raise rules.NotNow(_("The terms have changed since you opened this page. Read them once more, please."))
        actions.accept_terms(visit.writer, link=visit.link, terms=shown)
        return redirect(visit.at())
    context = {"visit": visit, "pitch": visit.pitch, "terms": shown, "accepted": accepted}
    return render(request, "pitches/guest/terms.html", context)


@behind_link
def correction(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Asking for a correction of the published piece."""
    form = NeededNoteForm(posted(request))
    if request.method == "POST" and form.is_valid():
        actions.ask_correction(visit.writer, note=form.cleaned_data["note"])
        return redirect(visit.at())
    return _form(request, visit, form, "correction")


@behind_link
def another(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The next piece starts here: her name and address are known."""
    if not rules.takes_pitches():
        if request.method == "POST":
            raise rules.NotNow(
                _(
                    "We stopped taking pitches while you were writing, so yours was not sent. Copy your words from below"
                    " and keep them. Under “Write for us” you can leave your address, and you hear from us when we open again."
                )
            )
        return redirect("pitch")
    form = IdeaForm(posted(request))
    if request.method == "POST" and form.is_valid():
        writer = visit.writer
        try:
            guarding.check_may_pitch(writer.email, guarding.sent_from(request))
        except rules.NotNow as refusal:
            form.add_error(None, str(refusal))
            return _form(request, visit, form, "another", status=429)
        actions.submit_pitch(name=writer.name, email=writer.email, contributor=writer.contributor, **form.cleaned_data)
        return redirect("pitch_sent")
    return _form(request, visit, form, "another")


@require_safe
@behind_link
def data(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Everything that is kept about her with this piece, as one file."""
    response = HttpResponse(archive.file_of_writer(visit.writer), content_type="application/zip")
    response["Content-Disposition"] = f'attachment; filename="{archive.name_of(visit.pitch)}"'
    return response


@behind_link
def forget(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Being forgotten; what that means is said first."""
    form = NoteForm(posted(request))
    del form.fields["note"]
    if request.method == "POST":
        actions.forget_writer(visit.writer, link=visit.link)
        return render(request, "pitches/guest/forgotten.html")
    return _form(request, visit, form, "forget")


def changes_since_approval(visit: Visit) -> list[Any]:
    """What changed in the published piece since she last agreed, or since it went out without her yes."""
    post = visit.pitch.post
    agreed = Consent.objects.filter(writer=visit.writer, answer="approved").first()
    known = agreed or Waiver.objects.filter(pitch=visit.pitch).first()
    return changes_between(known.words, words_of_piece(post)) if known and post and post.live else []


def has_turn(visit: Visit, kind: TurnKind) -> bool:
    """Whether this is what is to be done with the piece now."""
    turn = visit.pitch.turns.first()
    return visit.pitch.post is not None and turn is not None and turn.kind == kind


def lacks_yes(visit: Visit) -> bool:
    """Whether she has not approved the newest words."""
    return visit.writer in lacks_approval(visit.pitch, proof_of(visit.pitch).seal)


def clicks_on_links(visit: Visit) -> list[tuple[str, int]]:
    """Her own links that readers followed, anywhere in the magazine, the most followed first."""
    person = visit.writer.contributor
    counted = [(link.url, clicks_of(link.url)) for link in person.links.all()] if person else []
    return sorted((row for row in counted if row[1]), key=lambda row: -row[1])


def _form(request: HttpRequest, visit: Visit, form: Any, what: str, status: int = 200, **more: Any) -> HttpResponse:
    if form.is_bound and form.errors and status == 200:
        status = 422
    context = {"visit": visit, "form": form, "pitch": visit.pitch, "what": what, **more}
    return render(request, f"pitches/guest/{what}.html", context, status=status)
