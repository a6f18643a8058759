"""The kinds of messages for those who want to be told when the magazine takes pitches again."""

from django.utils.translation import gettext_lazy as _

from byline.mail.kinds import Kind, register

from .messages import GUEST

register(
    Kind(
        "confirm_alert",
        _("Wants to be told"),
        _(
            "At once, when somebody wants to be told that you take pitches again. The button behind the link puts them on the list."
        ),
        _("Shall {magazine} tell you?"),
        _(
            "Somebody, perhaps you, wants to be told here when {magazine} takes pitches again. If it was you, open this link and "
            "press the button there:\n\n{link}\n\nIf not, do nothing, and you will not hear from us again."
        ),
        {"magazine": GUEST["magazine"]},
        has_link=True,
        at_once=True,
    )
)
register(
    Kind(
        "open_again",
        _("Open again"),
        _("Once, to everybody on the list, when you take pitches again."),
        _("{magazine} takes pitches again"),
        _(
            "You asked to be told: we take pitches again.\n\n{address}\n\nThis was the only message; your address is forgotten."
        ),
        {"magazine": GUEST["magazine"], "address": _("https://magazine.example/pitch/")},
    )
)
