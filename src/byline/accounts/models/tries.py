"""Tries to get in, counted so that nobody guesses for long. Rows, because there is no second server to keep counts."""

from django.db import models
from django.utils import timezone


class SignInTry(models.Model):
    """One failed try or one mail asked for. `who` is a hash of an address (of mail or of the network), never the address."""

    who = models.CharField(max_length=64)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = [models.Index(fields=["who", "-at"], name="tries_by_who")]

    def __str__(self) -> str:
        return f"{self.who[:8]} {self.at:%Y-%m-%d %H:%M}"
