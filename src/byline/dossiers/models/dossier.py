"""Somebody who is written about, or an organisation."""

from datetime import date
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.fields import RichTextField
from wagtail.search import index

from byline.publication.models.settings import SMALL_TEXT

from ..days import check_day, years_between

GROWN_UP = 18


class Kind(models.TextChoices):
    """Who or what it is about."""

    PERSON = "person", _("Person")
    ORGANISATION = "organisation", _("Organisation")


class Living(models.TextChoices):
    """Whether somebody lives: what may be written of the living needs more care."""

    UNKNOWN = "unknown", _("Not known")
    LIVING = "living", _("Living")
    DEAD = "dead", _("Dead")


class Standing(models.TextChoices):
    """How public somebody is. The desk is stricter with private people, and strictest with children."""

    PRIVATE = "private", _("Private person")
    PUBLIC = "public", _("Public figure")
    MINOR = "minor", _("Child, whatever the birth date says")


class CurrentDossiers(models.Manager["Dossier"]):
    """Those that were not merged into another one."""

    def get_queryset(self) -> models.QuerySet["Dossier"]:
        return super().get_queryset().filter(merged_into=None)


class Dossier(index.Indexed, ClusterableModel):
    """One person or organisation.

    A merged one stays as a sign to the one that took its place, so that a piece that chose it still finds its facts.
    """

    kind = models.CharField(_("kind"), max_length=12, choices=Kind, default=Kind.PERSON)
    name = models.CharField(_("name"), max_length=200, help_text=_("The official spelling, with every accent."))
    pronouns = models.CharField(_("pronouns"), max_length=40, blank=True)
    about = RichTextField(
        _("who they are"),
        blank=True,
        features=SMALL_TEXT,
        help_text=_("A sentence or two for readers. A background box shows it."),
    )
    born = models.CharField(
        _("born or founded"),
        max_length=10,
        blank=True,
        validators=[check_day],
        help_text=_("2011, 2011-03 or 2011-03-05."),
    )
    died = models.CharField(_("died or closed"), max_length=10, blank=True, validators=[check_day])
    living = models.CharField(_("living"), max_length=8, choices=Living, default=Living.UNKNOWN)
    standing = models.CharField(_("how public"), max_length=8, choices=Standing, default=Standing.PRIVATE)
    notes = models.TextField(_("notes"), blank=True, help_text=_("For you. Readers never see them."))
    created_at = models.DateTimeField(_("added"), auto_now_add=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", editable=False
    )
    merged_into = models.ForeignKey(
        "self",
        models.CASCADE,
        null=True,
        blank=True,
        related_name="merged",
        editable=False,
        verbose_name=_("merged into"),
    )
    merged_at = models.DateTimeField(null=True, blank=True, editable=False)
    merged_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", editable=False
    )

    objects: models.Manager["Dossier"] = models.Manager()
    current = CurrentDossiers()

    search_fields = [
        index.SearchField("name", boost=2),
        index.AutocompleteField("name"),
        index.RelatedFields("names", [index.SearchField("name"), index.AutocompleteField("name")]),
        index.FilterField("kind"),
        index.FilterField("merged_into_id"),
    ]

    class Meta:
        verbose_name = _("dossier")
        verbose_name_plural = _("people file")
        ordering = ["name", "pk"]
        indexes = [models.Index(fields=["name", "id"], name="dossiers_by_name")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(merged_into=None, merged_at=None)
                | models.Q(merged_into__isnull=False, merged_at__isnull=False),
                name="merged_at_a_moment",
            )
        ]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """Born before they died, and nobody who died is living. Raises ValidationError."""
        super().clean()
        if self.born and self.died and self.died[: len(self.born)] < self.born[: len(self.died)]:
            raise ValidationError({"died": _("That is before they were born.")})
        if self.died and self.living == Living.LIVING:
            raise ValidationError({"living": _("There is a date of death. Take it out, or choose “Dead”.")})
        if self.died and self.kind == Kind.PERSON:
            self.living = Living.DEAD

    @property
    def is_person(self) -> bool:
        return self.kind == Kind.PERSON

    def is_minor(self, today: date | None = None) -> bool:
        """Whether somebody is, or by the birth date may be, a child today."""
        if not self.is_person or self.living == Living.DEAD:
            return False
        ages = years_between(self.born, today or timezone.localdate()) if self.born else None
        return self.standing == Standing.MINOR or bool(ages and ages[0] < GROWN_UP)

    @property
    def final(self) -> "Dossier":
        """The one that took its place, or itself."""
        seen: Any = self
        while seen.merged_into_id:
            seen = seen.merged_into
        return seen
