"""A message on its way to one person, and the record of its delivery."""

import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class MessageState(models.TextChoices):
    """Where a message is. What is being sent when the lights go out becomes unknown, and is never sent again by itself."""

    WAITING = "waiting", _("Waiting")
    SENDING = "sending", _("Being sent")
    SENT = "sent", _("Sent")
    TAKEN_BACK = "taken_back", _("Taken back")
    REFUSED = "refused", _("Could not be delivered")
    UNKNOWN = "unknown", _("Perhaps delivered")


def new_message_id() -> str:
    """The left half of a Message-ID. It stays the same however often a message is tried."""
    return uuid.uuid4().hex


class Message(models.Model):
    """One message to one person.

    `text` holds every word but the private link, whose place is marked `{link}`: links are made when the message leaves,
    because only their hashes are kept. `link_to` says what for. `about` says what the message belongs to ("pitch 7");
    `once` is a name that only one message may ever have, so that nobody is told the same thing twice.
    """

    kind = models.CharField(_("kind"), max_length=60)
    to = models.EmailField(_("to"))
    to_name = models.CharField(_("name"), max_length=160, blank=True)
    reply_to = models.EmailField(_("answers go to"), blank=True)
    subject = models.CharField(_("subject"), max_length=400)
    text = models.TextField(_("text"))
    link_to = models.CharField(max_length=80, blank=True, editable=False)
    about = models.CharField(max_length=60, blank=True, editable=False, db_index=True)
    once = models.CharField(max_length=160, null=True, blank=True, unique=True, editable=False)
    message_id = models.CharField(max_length=32, unique=True, default=new_message_id, editable=False)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")

    state = models.CharField(_("state"), max_length=12, choices=MessageState, default=MessageState.WAITING)
    queued_at = models.DateTimeField(_("written"), default=timezone.now)
    leaves_at = models.DateTimeField(_("leaves"))
    tries = models.PositiveSmallIntegerField(default=0, editable=False)
    sending_at = models.DateTimeField(null=True, editable=False)
    settled_at = models.DateTimeField(_("settled"), null=True, editable=False)
    reply = models.TextField(_("what the mail server said"), blank=True, editable=False)

    class Meta:
        verbose_name = _("outgoing message")
        verbose_name_plural = _("outgoing messages")
        ordering = ["-queued_at", "-pk"]
        indexes = [
            models.Index(fields=["leaves_at"], condition=models.Q(state="waiting"), name="messages_due"),
            models.Index(fields=["sending_at"], condition=models.Q(state="sending"), name="messages_in_hand"),
            models.Index(fields=["-queued_at"], name="messages_by_date"),
        ]

    def __str__(self) -> str:
        return self.subject

    @property
    def may_be_taken_back(self) -> bool:
        """Whether it is still here."""
        return self.state == MessageState.WAITING
