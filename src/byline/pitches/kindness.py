"""Declining with kindness: reasons to choose from, each with a sentence that the host goes on editing."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from byline.mail.kinds import kind_named
from byline.mail.wording import Words, fill, words_for

from .models import Pitch
from .telling import facts_about


@dataclass(frozen=True)
class Reason:
    """Why not, and how to say it."""

    name: str
    label: str | Promise
    sentence: str | Promise


REASONS = (
    Reason(
        "had_it",
        _("We had something close to it"),
        _("We had a piece about much the same thing a short while ago, and readers would feel it."),
    ),
    Reason(
        "not_ours",
        _("It is not for us"),
        _("It is a good idea for a magazine, and not for this one: our readers come for something else."),
    ),
    Reason(
        "too_wide",
        _("The idea is too wide yet"),
        _(
            "There are three pieces in it. If you choose the one that only you can write, I would like to read that pitch."
        ),
    ),
    Reason(
        "needs_reporting",
        _("It needs more reporting than we can support"),
        _("To be fair to everybody in it, it needs more reporting than we can pay for and check."),
    ),
    Reason(
        "full",
        _("We are full"),
        _("We have more pieces in hand than weeks to print them in, and I will not let you wait."),
    ),
    Reason(
        "interest",
        _("You are too close to it"),
        _("You are close to the people in it, as you say yourself, and readers would ask why we let you judge."),
    ),
)


def label_of(reason: str) -> str:
    """What the host chose, for the history; empty where she chose nothing."""
    return next((str(each.label) for each in REASONS if each.name == reason), "")


def draft_no(pitch: Pitch, reason: str) -> Words:
    """The whole message with this reason in it, for the host to edit."""
    kind, writer = kind_named("decline"), pitch.writers.writing().first()
    assert kind is not None
    assert writer is not None
    sentence = next((str(each.sentence) for each in REASONS if each.name == reason), "")
    return fill(words_for(kind), {**facts_about(pitch, writer), "reason": sentence})
