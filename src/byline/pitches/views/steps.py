"""The steps a host can take with a pitch: each a form of its own, a verb, and what is said when it is done."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from byline.mail.wording import Words

from .. import actions
from ..forms import host
from ..forms.guest import NoteForm
from ..kindness import label_of
from ..models import FeeState, Pitch, TurnKind
from ..rules import JOINED_IN
from ..stages import Stage, Standing
from ..states import State, Who, moves_from


@dataclass(frozen=True)
class Step:
    """One thing the host can do now."""

    name: str
    label: str | Promise
    about: str | Promise
    form: type[Any]
    do: Callable[..., object]
    done: str | Promise
    is_main: bool = False
    template: str = "pitches/admin/form.html"


def _decline(pitch: Pitch, *, by: Any, subject: str, text: str, reason: str = "") -> object:
    return actions.decline_pitch(pitch, words=Words(subject, text), reason=label_of(reason), by=by)


IN_OUTBOX = _("Done. The message waits in the outbox, where you can take it back: then it has not happened.")
STEPS = (
    Step(
        "commission", _("Commission"), _("Yes. The draft is made, and the guest gets a link to the terms and the writing room."),
        host.TaskForm, actions.commission_pitch, IN_OUTBOX, is_main=True,
    ),
    Step(
        "postpone", _("Not now"), _("On that day it waits for your answer again."),
        host.PostponeForm, actions.postpone_pitch, IN_OUTBOX,
    ),
    Step(
        "hold", _("We need until …"), _("The promise moves to another day, and the guest is told."),
        host.HoldForm, actions.hold_pitch, IN_OUTBOX,
    ),
    Step(
        "decline", _("Decline"), _("Choose a reason, then make the words your own."),
        host.DeclineForm, _decline, IN_OUTBOX, template="pitches/admin/decline.html",
    ),
    Step(
        "send-proof", _("Send the proof"), _("The guest sees the piece as it will appear and says yes, or asks for a change."),
        NoteForm, actions.send_proof, IN_OUTBOX, is_main=True,
    ),
    Step(
        "send-back", _("Back to the guest"), _("With a note: what is good, what is missing."),
        NoteForm, actions.send_back, IN_OUTBOX,
    ),
    Step(
        "recall-proof", _("Take the proof back"),
        _("It is your turn again, perhaps because of a slip you have seen. Whoever has the proof already is told to wait."),
        NoteForm, actions.recall_proof, _("It is your turn again."),
    ),
    Step(
        "publish-anyway", _("Go ahead without approval"),
        _("The words as they are now may be published. Your reason is kept, and the guest reads it."),
        host.ReasonForm, actions.publish_anyway, _("You can publish these words now. The guest is told why."),
    ),
    Step(
        "add-writer", _("Add a writer"),
        _("Somebody who writes this piece, too, gets a link of her own. The piece goes out when everybody has approved it."),
        host.WriterForm, actions.add_writer, IN_OUTBOX,
    ),
    Step("fee", _("The fee"), _("The guest sees it on her page."), host.FeeForm, actions.update_fee, _("Noted.")),
    Step(
        "begin-again", _("Begin the draft anew"), _("Somebody deleted the draft. A new, empty one takes its place."),
        host.SureForm, actions.begin_again, _("There is a new draft."), is_main=True,
    ),
    Step(
        "take-invitation-back", _("Take the invitation back"), _("Nobody has said yes yet, so nothing is owed."),
        NoteForm, actions.take_invitation_back, IN_OUTBOX,
    ),
    Step(
        "let-go", _("Let it go"), _("The magazine will not publish it. All rights are the guest’s again."),
        NoteForm, actions.let_go, IN_OUTBOX,
    ),
)  # fmt: skip


def step_named(name: str) -> Step | None:
    """The step of this name."""
    return next((step for step in STEPS if step.name == name), None)


def steps_for(pitch: Pitch, standing: Standing) -> list[Step]:
    """What the host can do now, in order."""
    names = set(_names(pitch, standing))
    return [step for step in STEPS if step.name in names]


def first_words(step: Step, pitch: Pitch) -> dict[str, Any]:
    """What stands in the form at first."""
    return {"fee_state": pitch.fee_state} if step.name == "fee" else {"brief": pitch.brief, "fee": pitch.fee}


def _names(pitch: Pitch, standing: Standing) -> Iterator[str]:
    verbs = (row.verb.replace("_", "-") for row in moves_from(pitch.state, Who.HOST))
    yield from (verb for verb in verbs if verb != "let-go" or standing.stage != Stage.PUBLISHED)
    if pitch.state != State.COMMISSIONED:
        return
    if pitch.fee or pitch.fee_state != FeeState.NONE:  # also after a slip to “unpaid”
        yield "fee"
    if pitch.post is None:
        yield "begin-again"
        return
    if standing.stage in JOINED_IN:
        yield "add-writer"
    if standing.turn is not None:
        yield "publish-anyway"
        if standing.turn.kind == TurnKind.PROOF:
            yield "recall-proof"
        else:
            yield "send-proof"
            if standing.stage != Stage.PUBLISHED:
                yield "send-back"
