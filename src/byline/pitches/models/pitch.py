"""The pitch, and whoever writes."""

from datetime import date

from django.conf import settings
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..states import State


class FeeState(models.TextChoices):
    """What became of the fee."""

    NONE = "none", _("Unpaid")
    AGREED = "agreed", _("Agreed")
    PAID = "paid", _("Paid")


class Pitch(models.Model):
    """An idea for a piece, and once it is commissioned the agreement around the piece.

    `promised_on` is the day by which the guest has an answer, a calendar day of the magazine. `post` is the piece; when
    somebody deletes it, the pitch stays.
    """

    title = models.CharField(_("title"), max_length=200)
    idea = models.TextField(_("the idea"), blank=True)
    why_me = models.TextField(_("why you"), blank=True)
    links = models.TextField(_("links"), blank=True)
    disclosure = models.TextField(_("interests"), blank=True)

    state = models.CharField(_("state"), max_length=12, choices=State)
    state_at = models.DateTimeField(default=timezone.now)
    made_at = models.DateTimeField(_("made"), default=timezone.now)
    promised_on = models.DateField(_("promised until"), null=True, blank=True)
    back_on = models.DateField(_("comes back on"), null=True, blank=True)

    brief = models.TextField(_("brief"), blank=True)
    words_wanted = models.PositiveIntegerField(_("words"), null=True, blank=True)
    deadline_on = models.DateField(_("deadline"), null=True, blank=True)
    fee = models.CharField(_("fee"), max_length=120, blank=True)
    kill_fee = models.CharField(_("kill fee"), max_length=120, blank=True)
    fee_state = models.CharField(_("state of the fee"), max_length=8, choices=FeeState, default=FeeState.NONE)
    exclusive_days = models.PositiveSmallIntegerField(_("days the magazine has it alone"), null=True, blank=True)
    rights_return_on = models.DateField(_("rights return on"), null=True, blank=True)
    post = models.OneToOneField("posts.Post", models.SET_NULL, null=True, blank=True, related_name="pitch")

    class Meta:
        verbose_name = _("pitch")
        verbose_name_plural = _("pitches")
        ordering = ["-made_at"]
        indexes = [
            models.Index(fields=["state", "promised_on"], name="pitches_by_promise"),
            models.Index(fields=["state", "-state_at"], name="pitches_by_state"),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def about(self) -> str:
        """What messages and their names say to mean this pitch."""
        return f"pitch {self.pk}"

    def days_left(self, today: date | None = None) -> int | None:
        """Days until the promise ends; below zero when it is broken."""
        return (self.promised_on - (today or timezone.localdate())).days if self.promised_on else None


class WriterQuerySet(models.QuerySet["Writer"]):
    """Lists of writers."""

    def writing(self) -> "WriterQuerySet":
        """Those who have not left their piece."""
        return self.filter(left_at=None)


class Writer(models.Model):
    """Somebody who writes this piece. `user` is the locked user who stands for her in Wagtail's own rows.

    Whoever has left the piece stays a row, with what she accepted and approved; it asks nothing of her any more.
    """

    pitch = models.ForeignKey(Pitch, models.CASCADE, related_name="writers")
    name = models.CharField(_("name"), max_length=120)
    email = models.EmailField(_("e-mail address"))
    contributor = models.ForeignKey(
        "contributors.Contributor", models.SET_NULL, null=True, blank=True, related_name="writings"
    )
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")
    joined_at = models.DateTimeField(default=timezone.now)
    left_at = models.DateTimeField(_("left"), null=True, blank=True)

    objects = WriterQuerySet.as_manager()

    class Meta:
        verbose_name = _("writer")
        verbose_name_plural = _("writers")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                "pitch", Lower("email"), name="one_writer_an_address", condition=models.Q(left_at=None)
            )
        ]
        indexes = [models.Index(Lower("email"), name="writers_by_address")]

    def __str__(self) -> str:
        return self.name
