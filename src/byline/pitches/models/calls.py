"""What the magazine asks writers for, on which terms, and who wants to know when it asks again."""

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting
from wagtail.fields import RichTextField

from byline.publication.models.settings import SMALL_TEXT


@register_setting(icon="form", order=20)
class PitchCall(BaseGenericSetting):
    """The page “Write for us” and the promise on it."""

    wanted = RichTextField(_("what you are looking for"), blank=True, features=[*SMALL_TEXT, "ul", "ol", "h3"])
    length = models.CharField(_("length"), max_length=120, blank=True, help_text=_("For example: 800 to 1,800 words."))
    fee = models.CharField(_("fee"), max_length=200, blank=True, help_text=_("For example: £180 a piece. Or: unpaid."))
    rights = models.CharField(_("rights"), max_length=300, blank=True)
    promise_days = models.PositiveSmallIntegerField(
        _("days until an answer"), default=21, validators=[MinValueValidator(1), MaxValueValidator(365)]
    )
    is_open = models.BooleanField(_("open for pitches"), default=True)
    opens_on = models.DateField(_("opens again on"), null=True, blank=True)
    holds_by_itself = models.BooleanField(
        _("ask for more time by itself"),
        default=True,
        help_text=_("On the last day of the promise, a message says until when you need. You word it yourself."),
    )
    hold_days = models.PositiveSmallIntegerField(
        _("days more"), default=14, validators=[MinValueValidator(1), MaxValueValidator(365)]
    )
    silence_days = models.PositiveSmallIntegerField(
        _("days of silence"),
        default=14,
        help_text=_("So long after a proof was sent you may publish without an answer, if you give a reason."),
    )

    panels = [
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("is_open"), FieldPanel("opens_on")]), FieldPanel("wanted")],
            heading=_("Write for us"),
        ),
        MultiFieldPanel([FieldPanel("length"), FieldPanel("fee"), FieldPanel("rights")], heading=_("In short")),
        MultiFieldPanel(
            [FieldPanel("promise_days"), FieldPanel("holds_by_itself"), FieldPanel("hold_days")],
            heading=_("The promise of an answer"),
        ),
        FieldPanel("silence_days"),
    ]

    class Meta:
        verbose_name = _("Write for us")


class Terms(models.Model):
    """One version of the terms. Never changed once it is there: what somebody accepted stays what it was."""

    text = models.TextField(_("terms"), help_text=_("Rights, fee, disclosure, the privacy of others. Plain words."))
    made_at = models.DateTimeField(_("made"), default=timezone.now, editable=False)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", editable=False)

    class Meta:
        verbose_name = _("terms")
        verbose_name_plural = _("terms")
        ordering = ["-pk"]

    def __str__(self) -> str:
        return _("Terms no. %(number)s") % {"number": self.pk}


class Alert(models.Model):
    """Somebody who wants to be told when the magazine takes pitches again. Told once, then forgotten.

    It counts once the button behind a message to the address was pressed: anybody can type anybody's address.
    """

    email = models.EmailField(_("e-mail address"), unique=True)
    asked_at = models.DateTimeField(_("asked"), default=timezone.now)
    confirmed_at = models.DateTimeField(_("confirmed"), null=True, blank=True)

    class Meta:
        verbose_name = _("alert")
        verbose_name_plural = _("alerts")

    def __str__(self) -> str:
        return self.email
