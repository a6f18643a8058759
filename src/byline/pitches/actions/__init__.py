"""Verbs of pitches: whoever does something, what becomes of it, and who is told."""

from .addresses import ask_address, change_address, find_asked
from .after import ask_correction, forget_writer, note_published, tell_changed, update_fee
from .agreeing import accept_terms, word_terms
from .answering import (
    begin_again,
    commission_pitch,
    decline_pitch,
    hold_pitch,
    let_go,
    postpone_pitch,
    take_invitation_back,
)
from .asking_again import ask_again
from .commissioning import settle_writer
from .consenting import approve_proof, ask_for_change, publish_anyway
from .joining import add_writer
from .leaving import remove_writer
from .links import find_link, mail_link, new_link, revoke_links
from .rights import let_co_editors_answer
from .submitting import confirm_pitch, invite_writer, submit_pitch, withdraw_pitch
from .turns import hand_over, recall_proof, send_back, send_proof
from .wishing import (
    ask_to_be_told,
    confirm_alert,
    find_alert,
    forget_unconfirmed_alerts,
    open_on_the_day,
    tell_that_open,
)

__all__ = [
    "accept_terms",
    "add_writer",
    "approve_proof",
    "ask_address",
    "ask_again",
    "ask_correction",
    "ask_for_change",
    "ask_to_be_told",
    "begin_again",
    "change_address",
    "commission_pitch",
    "confirm_alert",
    "confirm_pitch",
    "decline_pitch",
    "find_alert",
    "find_asked",
    "find_link",
    "forget_unconfirmed_alerts",
    "forget_writer",
    "hand_over",
    "hold_pitch",
    "invite_writer",
    "let_co_editors_answer",
    "let_go",
    "mail_link",
    "new_link",
    "note_published",
    "open_on_the_day",
    "postpone_pitch",
    "publish_anyway",
    "recall_proof",
    "remove_writer",
    "revoke_links",
    "send_back",
    "send_proof",
    "settle_writer",
    "submit_pitch",
    "take_invitation_back",
    "tell_changed",
    "tell_that_open",
    "update_fee",
    "withdraw_pitch",
    "word_terms",
]
