"""The kinds of messages a guest gets, with the words they come with. The host may change every one."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from byline.mail.kinds import Kind, Words, register

GUEST: dict[str, Words] = {
    "guest": _("Imogen Strand"),
    "title": _("In praise of the wrong note"),
    "magazine": _("The Open Drawer"),
    "host": _("Nell Abara"),
}
TASK: dict[str, Words] = {
    "brief": _("Tell us about the evening at the piano, and let the choir answer."),
    "words": "1200",
    "deadline": _("1 March 2027"),
    "fee": "£180",
}
NOTE: dict[str, Words] = {"note": _("I love the second half. Could the beginning come sooner?")}
PLACE: dict[str, Words] = {"address": _("https://magazine.example/wrong-note/")}


def to_guest(name: str, label: Promise, when: Promise, subject: Promise, text: Promise, **more: object) -> Kind:
    """A kind of message that brings a guest her private link."""
    facts = {**GUEST, **more.pop("facts", {})}  # type: ignore[dict-item]
    return register(Kind(name, label, when, subject, text, facts, **{"has_link": True, **more}))  # type: ignore[arg-type]


to_guest(
    "pitch_receipt",
    _("Receipt of a pitch"),
    _("At once, when somebody sends a pitch. It enters the inbox when they press the button behind the link."),
    _("Your pitch “{title}”"),
    _(
        "Dear {guest},\n\nthank you for offering us “{title}”. Please open this link and press the button there, so that we "
        "know the address is yours:\n\n{link}\n\nThe link is your own page for this piece: keep this message, and do not "
        "pass it on. You will have an answer by {promise}.\n\n{host}, {magazine}\n\nIf you did not write to us, somebody "
        "mistyped. Do nothing, and you will not hear from us again."
    ),
    facts={"promise": _("1 March 2027")},
    at_once=True,
)
to_guest(
    "invitation",
    _("Invitation"),
    _("When you invite somebody to write."),
    _("Would you write “{title}” for {magazine}?"),
    _(
        "Dear {guest},\n\nI would like to read this from you: “{title}”.\n\n{brief}\n\nLength: {words} words. Deadline: "
        "{deadline}. Fee: {fee}.\n\nYou need no account. This link is your own page; there you say yes or no, and there "
        "you write:\n\n{link}\n\n{host}, {magazine}"
    ),
    facts=TASK,
)
to_guest(
    "commission",
    _("Commission"),
    _("When you commission a pitch."),
    _("Yes to “{title}”"),
    _(
        "Dear {guest},\n\nyes, please write “{title}” for us.\n\n{brief}\n\nLength: {words} words. Deadline: {deadline}. "
        "Fee: {fee}.\n\nOn your page you find the terms, and then the room in which you write:\n\n{link}\n\n{host}, {magazine}"
    ),
    facts=TASK,
)
to_guest(
    "co_writer",
    _("Another writer"),
    _("When you add a writer to a piece that somebody else began."),
    _("Would you write “{title}” with {others}?"),
    _(
        "Dear {guest},\n\n{others} and I would like to have you in this piece for {magazine}: “{title}”.\n\n{brief}\n\nLength: "
        "{words} words. Deadline: {deadline}. Fee: {fee}.\n\nYou need no account. This link is your own page; there you find "
        "the terms, and then the room in which you write:\n\n{link}\n\n{host}, {magazine}"
    ),
    facts={**TASK, "others": _("Samir Dost")},
)
to_guest(
    "taken_off",
    _("Taken off a piece"),
    _("When you go on with a piece without one of its writers."),
    _("“{title}” goes on without you"),
    _(
        "Dear {guest},\n\nwe go on with “{title}” without you: your name does not stand over it, and you have nothing more to "
        "do with it.\n\n{note}\n\nWhat you accepted and wrote to us is still on your page, and your data can be had "
        "there:\n\n{link}\n\n{host}, {magazine}"
    ),
    facts=NOTE,
)
to_guest(
    "not_now",
    _("Not now"),
    _("When you put a pitch off to a later day."),
    _("“{title}”: not now, but perhaps later"),
    _(
        "Dear {guest},\n\nI like “{title}”, but not now. I have put it down for {back} and will answer you then.\n\n{note}"
        "\n\nIf you would rather offer it elsewhere, you can take it back on your page:\n\n{link}\n\n{host}, {magazine}"
    ),
    facts={"back": _("1 June 2027"), **NOTE},
)
to_guest(
    "need_until",
    _("We need until …"),
    _("When you need longer than you promised; on the last day by itself, unless you switched that off."),
    _("“{title}”: we need until {until}"),
    _(
        "Dear {guest},\n\nI promised you an answer about “{title}” by {promised}, and I need longer: until "
        "{until}. I am sorry to keep you waiting.\n\nYour page, where you can also take it back:\n\n{link}\n\n{host}, "
        "{magazine}"
    ),
    facts={"until": _("15 March 2027"), "promised": _("1 March 2027")},
)
to_guest(
    "decline",
    _("Decline"),
    _("When you decline a pitch. You edit the words each time."),
    _("Your pitch “{title}”"),
    _(
        "Dear {guest},\n\nthank you for offering us “{title}”. I have read it with care, and I will not take it.\n\n"
        "{reason}\n\nI hope it finds its place, and that you will write to us again.\n\n{host}, {magazine}"
    ),
    facts={"reason": _("We had a piece about much the same thing a short while ago, and readers would feel it.")},
    has_link=False,
)
to_guest(
    "invitation_over",
    _("The invitation is taken back"),
    _("When you take an invitation back that nobody has answered."),
    _("“{title}”: I have to take my invitation back"),
    _(
        "Dear {guest},\n\nI asked whether you would write “{title}” for us. I have to take that back; please do not begin."
        "\n\n{note}\n\nI hope to ask you again.\n\n{host}, {magazine}"
    ),
    facts=NOTE,
    has_link=False,
)
to_guest(
    "let_go",
    _("Let go"),
    _("When you let a commissioned piece go."),
    _("“{title}”: we let it go"),
    _(
        "Dear {guest},\n\nI am sorry: we will not publish “{title}”. It is yours again, all of it.\n\n{note}\n\n{kill_fee}\n\n"
        "Your words are kept on your page, where you can take a copy:\n\n{link}\n\n{host}, {magazine}"
    ),
    facts={"kill_fee": _("We owe you the kill fee of £90."), **NOTE},
)
to_guest(
    "back_to_you",
    _("Back to you"),
    _("When you hand the piece back to the guest. One message a turn, never one a save."),
    _("“{title}” is back with you"),
    _("Dear {guest},\n\n“{title}” is back with you.\n\n{note}\n\n{link}\n\n{host}, {magazine}"),
    facts=NOTE,
)
to_guest(
    "proof",
    _("Proof"),
    _("When you ask the guest to approve the piece as it will appear."),
    _("“{title}”: please read the proof"),
    _(
        "Dear {guest},\n\nthis is “{title}” as it will appear, with your name, your bio and my words around it. Please read "
        "it and say yes, or ask for a change. Without your yes it does not go out.\n\n{note}\n\n{link}\n\n{host}, {magazine}"
    ),
    facts=NOTE,
)
to_guest(
    "proof_recalled",
    _("The proof is taken back"),
    _("When you take a proof back that the guest has already been sent."),
    _("“{title}”: please wait with the proof"),
    _(
        "Dear {guest},\n\nI have taken the proof of “{title}” back and will send you another. There is nothing to do until "
        "then.\n\n{note}\n\n{link}\n\n{host}, {magazine}"
    ),
    facts=NOTE,
)
to_guest(
    "published",
    _("Published"),
    _("When the piece is live."),
    _("“{title}” is out"),
    _(
        "Dear {guest},\n\n“{title}” is out:\n\n{address}\n\nIf you would like to tell people, this sentence may help:\n\n"
        "I wrote “{title}” for {magazine}: {address}\n\nOn your page you find more words for it and a picture, a copy to keep, "
        "when the rights come back to you, and a way to ask for corrections:\n\n{link}\n\nThank you.\n\n{host}, {magazine}"
    ),
    facts=PLACE,
)
to_guest(
    "published_anyway",
    _("Published without approval"),
    _("When you publish, or schedule, without the guest’s approval. It gives your reason and cannot be left out."),
    _("“{title}”: going out without your approval"),
    _(
        "Dear {guest},\n\nI am publishing “{title}” in words you have not approved. This is why:\n\n{note}\n\nOn your page you "
        "see what it says and can answer:\n\n{link}\n\n{host}, {magazine}"
    ),
    facts=NOTE,
    at_once=True,
)
to_guest(
    "changed",
    _("Changed after publication"),
    _("Within a day, when words of a published piece were changed."),
    _("“{title}” was changed"),
    _(
        "Dear {guest},\n\nwords in “{title}” were changed after it was published. On your page you see each one, struck and "
        "added, and can ask for something else:\n\n{link}\n\n{host}, {magazine}"
    ),
)
to_guest(
    "new_link",
    _("A fresh link"),
    _("At once, when somebody asks for a new link or has to show that the address is still theirs."),
    _("Your link for “{title}”"),
    _("Dear {guest},\n\nthis is a fresh link to your page for “{title}”:\n\n{link}\n\n{magazine}"),
    at_once=True,
)
to_guest(
    "confirm_address",
    _("A new address"),
    _("At once, to the new address, when a guest changes hers."),
    _("Is this your new address?"),
    _(
        "Dear {guest},\n\nshall messages about “{title}” come to this address from now on? Then open this link and press the "
        "button there:\n\n{link}\n\n{magazine}\n\nIf you did not ask for this, somebody mistyped. Do nothing."
    ),
    at_once=True,
)
to_guest(
    "address_changed",
    _("The address is changed"),
    _("At once, to the old address, when a guest has changed hers."),
    _("“{title}”: your address is changed"),
    _(
        "Dear {guest},\n\nmessages about “{title}” go to another address from now on, because somebody asked for it through "
        "your link. If that was not you, answer this message.\n\n{magazine}"
    ),
    has_link=False,
    at_once=True,
)
to_guest(
    "remind_invitation",
    _("Reminder: invitation"),
    _("A week after an invitation, if there is no answer."),
    _("“{title}”: would you write it?"),
    _(
        "Dear {guest},\n\na week ago I asked whether you would write “{title}” for us. A no is fine, too; on your page you "
        "say either:\n\n{link}\n\n{host}, {magazine}"
    ),
)
to_guest(
    "remind_terms",
    _("Reminder: terms"),
    _("Five days after a commission, if the terms are not accepted."),
    _("“{title}”: the terms wait for you"),
    _("Dear {guest},\n\nbefore you begin with “{title}”, please look at the terms:\n\n{link}\n\n{host}, {magazine}"),
)
to_guest(
    "remind_deadline",
    _("Reminder: deadline"),
    _("Three days before the deadline, if it is the guest’s turn."),
    _("“{title}”: due on {deadline}"),
    _(
        "Dear {guest},\n\n“{title}” is due on {deadline}. If you need longer, say so: a word is enough.\n\n{link}\n\n{host}, "
        "{magazine}"
    ),
    facts={"deadline": TASK["deadline"]},
)
to_guest(
    "remind_proof",
    _("Reminder: proof"),
    _("Four days after a proof was sent, and again after nine, if there is no answer."),
    _("“{title}”: your proof waits"),
    _("Dear {guest},\n\nthe proof of “{title}” waits for your yes or your no:\n\n{link}\n\n{host}, {magazine}"),
)
