"""One-time links. The address holds a random token; the row holds only its hash."""

import hashlib
import secrets

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Purpose(models.TextChoices):
    """What a link is for."""

    OWNER = "owner", _("The owner's way in, printed by the command line")
    SIGN_IN = "sign_in", _("A way in, asked for by mail")


class PrivateLink(models.Model):
    """A way in that works once. Without a user it is the first visit: whoever holds it names the magazine.

    At most one link a person and purpose is open at a time; a new one revokes the older.
    """

    purpose = models.CharField(_("purpose"), max_length=10, choices=Purpose)
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, null=True, blank=True, related_name="private_links"
    )
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")
    made_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("one-time link")
        verbose_name_plural = _("one-time links")
        constraints = [
            models.UniqueConstraint(
                fields=["purpose", "user"],
                condition=models.Q(used_at=None, revoked_at=None),
                name="one_open_link_a_person",
            ),
            models.UniqueConstraint(
                fields=["purpose"],
                condition=models.Q(used_at=None, revoked_at=None, user=None),
                name="one_open_first_link",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_purpose_display()} {self.made_at:%Y-%m-%d %H:%M}"


def new_token() -> str:
    """192 random bits, safe in an address."""
    return secrets.token_urlsafe(24)


def hash_of(token: str) -> str:
    """What is kept of a token. It is random and long, so a plain fast hash is enough."""
    return hashlib.sha256(token.encode()).hexdigest()
