"""The proof: the piece exactly as it will appear, and her answer to it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_safe

from byline.publication.models import MagazineSettings
from byline.syndication.cards import card_of
from byline.syndication.painter import paint

from .. import actions, rules
from ..forms.guest import NeededNoteForm
from ..models import Consent, ConsentAnswer
from ..proofs import proof_of
from ..stages import standing_of
from ..words import changes_between
from .visits import Visit, behind_link, by_button


@require_safe
@behind_link
def proof(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Everything that will carry her name: page, card, subject, byline, bio, the editor's words around it."""
    rules.check_writes(visit.writer)
    rules.check_has_piece(visit.pitch)
    shown = proof_of(visit.pitch)
    before = Consent.objects.filter(writer=visit.writer).first()
    turn = standing_of(visit.pitch).turn
    context = {
        "visit": visit,
        "pitch": visit.pitch,
        "proof": shown,
        "waits": turn is not None and turn.kind == "proof",
        "turn": turn,
        "answered": Consent.objects.filter(writer=visit.writer, seal=shown.seal).first(),
        "changes": changes_between(before.words, shown.words) if before else [],
        "form": NeededNoteForm(),
    }
    return render(request, "pitches/guest/proof.html", context)


@require_safe
@xframe_options_sameorigin
@behind_link
def page(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The page itself."""
    rules.check_writes(visit.writer)
    rules.check_has_piece(visit.pitch)
    post = proof_of(visit.pitch).post
    return render(request, post.get_template(request), post.get_context(request))


@require_safe
@behind_link
def card(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The picture that others show for a link to the piece."""
    rules.check_writes(visit.writer)
    rules.check_has_piece(visit.pitch)
    drawn = paint(card_of(proof_of(visit.pitch).post, MagazineSettings.load()))
    return HttpResponse(drawn, content_type="image/png")


@by_button
@behind_link
def approve(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Yes to what she saw."""
    seen = request.POST.get("seal", "")
    if not seen:
        raise rules.NotNow(_("Open the proof first, then say yes to what you saw."))
    answered = Consent.objects.filter(writer=visit.writer).first()
    if answered is None or answered.answer != ConsentAnswer.APPROVED or answered.seal != seen:  # else: pressed twice
        actions.approve_proof(visit.writer, link=visit.link, seen=seen)
    return redirect(visit.at())


@by_button
@behind_link
def change(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Something else first."""
    form = NeededNoteForm(request.POST)
    if not form.is_valid():
        raise rules.NotNow(_("Say in a sentence what should change."))
    actions.ask_for_change(visit.writer, note=form.cleaned_data["note"], link=visit.link)
    return redirect(visit.at())
