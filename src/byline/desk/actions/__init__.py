"""Verbs of the desk."""

from .answering import answer_question, ask_writer, say_it_is_right, take_back
from .clearing import clear_claim, reopen_claim
from .freezing import freeze_report
from .helping import add_first_help_lines, confirm_help_line
from .reading import read_page, read_page_later
from .replying import ask_for_reply, decide_basis, note_reply, sign_off
from .rights import let_co_editors_decide
from .strictness import choose_strictness

__all__ = [
    "add_first_help_lines",
    "answer_question",
    "ask_for_reply",
    "ask_writer",
    "choose_strictness",
    "clear_claim",
    "confirm_help_line",
    "decide_basis",
    "freeze_report",
    "let_co_editors_decide",
    "note_reply",
    "read_page",
    "read_page_later",
    "reopen_claim",
    "say_it_is_right",
    "sign_off",
    "take_back",
]
