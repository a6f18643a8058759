"""The kinds of messages the host gets about pitches and pieces, with the words they come with."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from byline.mail.kinds import Kind, Words, register

from .messages import GUEST, NOTE, PLACE


def to_host(name: str, label: Promise, when: Promise, subject: Promise, text: Promise, **facts: Words) -> Kind:
    """A kind of message for the host. It leaves at once and leads to her own rooms."""
    return register(Kind(name, label, when, subject, text, {**GUEST, **PLACE, **facts}, at_once=True))


to_host(
    "pitch_arrived",
    _("A pitch came in"),
    _("When a pitch is confirmed."),
    _("Pitch: {title}"),
    _("{guest} offers “{title}”. You promised an answer by {promise}.\n\n{address}"),
    promise=_("1 March 2027"),
)
to_host(
    "terms_accepted",
    _("The terms are accepted"),
    _("When a guest accepts the terms, and with them an invitation."),
    _("Accepted: {title}"),
    _("{guest} has accepted the terms for “{title}”.\n\n{address}"),
)
to_host(
    "writer_left",
    _("A writer has left"),
    _("When one of several writers of a piece takes no more part in it."),
    _("{guest} has left “{title}”"),
    _("{guest} takes no more part in “{title}”. The others go on; the piece is with you.\n\n{note}\n\n{address}"),
    **NOTE,
)
to_host(
    "guest_forgotten",
    _("A guest is forgotten"),
    _("When a guest has asked to be forgotten."),
    _("A guest has asked to be forgotten"),
    _("A guest has asked to be forgotten. What was kept about her is erased; what is published stays.\n\n{address}"),
)
to_host(
    "withdrawn",
    _("Withdrawn"),
    _("When a guest withdraws."),
    _("Withdrawn: {title}"),
    _("{guest} has withdrawn “{title}”.\n\n{note}\n\n{address}"),
    **NOTE,
)
to_host(
    "handed_in",
    _("Handed in"),
    _("When a guest hands the piece to you. One message a turn."),
    _("Handed in: {title}"),
    _("{guest} has handed “{title}” to you.\n\n{note}\n\n{address}"),
    **NOTE,
)
to_host(
    "proof_answered",
    _("Answer to a proof"),
    _("When a guest approves, or asks for a change."),
    _("{answer}: {title}"),
    _("{guest}, about the proof of “{title}”: {answer}.\n\n{note}\n\n{address}"),
    answer=_("Approved"),
    **NOTE,
)
to_host(
    "correction_asked",
    _("A correction is asked for"),
    _("When a guest asks for a correction of her published piece."),
    _("Correction: {title}"),
    _("{guest} asks for a correction in “{title}”:\n\n{note}\n\n{address}"),
    **NOTE,
)
to_host(
    "remind_promise",
    _("Reminder: your promise"),
    _("Three days before a promise ends, and on its last day."),
    _("{guest} waits for your answer: {title}"),
    _("You promised {guest} an answer about “{title}” by {promise}.\n\n{address}"),
    promise=_("1 March 2027"),
)
to_host(
    "remind_turn",
    _("Reminder: your turn"),
    _("When a piece has been with you for a week, and three days before its deadline."),
    _("“{title}” waits for you"),
    _("“{title}”, by {guest}, has been with you since {since}. Deadline: {deadline}.\n\n{address}"),
    since=_("1 March 2027"),
    deadline=_("8 March 2027"),
)
to_host(
    "invitation_waits",
    _("An invitation has no answer"),
    _("Three weeks after an invitation, if there is no answer."),
    _("No answer yet: {title}"),
    _("{guest} has not answered your invitation to write “{title}”. You can take it back, or wait.\n\n{address}"),
)
