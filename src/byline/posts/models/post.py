"""The piece: everything Byline publishes is one of these."""

from typing import Any

from django.db import models, transaction
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page

from byline.kit.text import says_nothing
from byline.publication.daylight import DayAndNight
from byline.publication.models.settings import SMALL_TEXT

from .. import gate
from ..blocks import PieceBlocks
from ..panels import post_edit_handler
from ..signals import post_settled
from .credits import PostByline

SEEN = {  # fields that readers see; saving one of them on a live piece is publishing
    "live", "title", "slug", "body", "standfirst", "outro", "format", "picture", "picture_alt", "picture_decorative",
    "first_published_name", "first_published_url", "first_published_on",
}  # fmt: skip


class Post(DayAndNight, Page):
    """One piece.

    `title` is the display title; `seo_title` (search title) and `mail_subject` stand in for it elsewhere; Wagtail's
    `search_description` is the summary of listings, feeds and cards. `listed_at` is the date by which lists sort: the
    publishing date of a live piece, empty for any other, so that each list reads one index of one table.
    """

    mail_subject = models.CharField(_("mail subject"), max_length=160, blank=True)
    standfirst = RichTextField(
        _("standfirst"),
        blank=True,
        features=SMALL_TEXT,
        help_text=_("Your own introduction. It stands above the title."),
    )
    format = models.ForeignKey(
        "posts.Format", models.PROTECT, null=True, blank=True, related_name="posts", verbose_name=_("format")
    )
    column = models.ForeignKey(
        "posts.Column", models.SET_NULL, null=True, blank=True, related_name="posts", verbose_name=_("column or series")
    )
    column_order = models.PositiveIntegerField(
        _("part"), null=True, blank=True, help_text=_("In a series: which part this is.")
    )
    picture = models.ForeignKey(
        "publication.Picture", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("lead picture")
    )
    picture_alt = models.CharField(
        _("what the picture shows"), max_length=400, blank=True, help_text=_("For readers who cannot see it.")
    )
    picture_decorative = models.BooleanField(_("the picture is decorative"), default=False)
    picture_caption = models.CharField(_("caption"), max_length=400, blank=True)
    body = StreamField(PieceBlocks(), blank=True, verbose_name=_("text"))
    outro = RichTextField(
        _("outro"), blank=True, features=SMALL_TEXT, help_text=_("Your thanks or last word. It stands below the piece.")
    )

    published_at = models.DateTimeField(
        _("published"), null=True, blank=True, help_text=_("The date readers see. Empty: when it is first published.")
    )
    updated_at = models.DateTimeField(
        _("updated"), null=True, blank=True, help_text=_("Set it when the piece has really changed; readers see it.")
    )
    listed_at = models.DateTimeField(null=True, editable=False)
    leftovers = models.PositiveSmallIntegerField(default=0, editable=False)

    first_published_name = models.CharField(_("first published in"), max_length=200, blank=True)
    first_published_url = models.URLField(_("address there"), max_length=500, blank=True)
    first_published_on = models.DateField(_("date there"), null=True, blank=True)
    canonical_url = models.URLField(
        _("canonical address"),
        max_length=500,
        blank=True,
        help_text=_("Only if search engines should prefer another address."),
    )

    template = "posts/post.html"
    parent_page_types = ["publication.FrontPage"]
    subpage_types: list[str] = []
    preview_modes = [("light", _("By day")), ("dark", _("By night"))]
    private_page_options: list[str] = []  # a hidden piece is a draft; lists never need to ask
    edit_handler = post_edit_handler()

    class Meta:
        verbose_name = _("piece")
        verbose_name_plural = _("pieces")
        indexes = [
            models.Index(fields=["-listed_at", "-page_ptr"], name="post_listing"),
            models.Index(fields=["column", "-listed_at", "-page_ptr"], name="column_listing"),
            models.Index(fields=["format", "-listed_at", "-page_ptr"], name="format_listing"),
            models.Index(fields=["leftovers"], condition=models.Q(leftovers__gt=0), name="with_leftovers"),
        ]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from ..reading import read_post

        context = super().get_context(request, *args, **kwargs)
        context["reading"] = read_post(self, for_host=bool(getattr(request, "is_preview", False)))
        return context

    def get_preview_context(self, request: HttpRequest, mode_name: str) -> dict[str, Any]:
        return {**self.get_context(request), "scheme": mode_name}

    def publish(self, revision: Any, user: Any = None, **kwargs: Any) -> None:
        """Publish or schedule a revision, through the gate, whole or not at all. Raises gate.PublishRefused."""
        with transaction.atomic(), gate.passage(by=user):
            gate.check_publishable(revision.as_object(), by=user)
            super().publish(revision, user=user, **kwargs)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keeps what readers see true: the gate, the dates, the bios. Raises gate.PublishRefused.

        A save of some fields only asks the gate when readers would see the difference.
        """
        fields = kwargs.get("update_fields")
        kept = self._keep_true(None if fields is None else set(fields))
        if fields is not None:
            kwargs["update_fields"] = {*fields, *kept}
        super().save(*args, **kwargs)
        if "listed_at" in kept:
            self.repeat_listing_date()
        if fields is None or kept or SEEN & set(fields):
            post_settled.send(sender=type(self), instance=self)

    def _keep_true(self, fields: set[str] | None) -> set[str]:
        """Does what saving these fields (None: all) asks for; the fields it set."""
        kept: set[str] = set()
        if self.live and (fields is None or SEEN & fields):
            gate.check_publishable(self)
            self._keep_bios()
        if fields is None or "body" in fields:
            self.leftovers = sum(block["type"] == "unconverted" for block in self.body.raw_data)
            kept.add("leftovers")
        if fields is None or {"live", "published_at"} & fields:
            self._set_dates()
            kept |= {"published_at", "listed_at"}
        return kept

    def repeat_listing_date(self) -> None:
        """Topics and bylines carry the piece's listing date, so that their lists read one index each."""
        for relation in (self.post_topics, self.bylines):
            relation.model.objects.filter(post_id=self.pk).update(listed_at=self.listed_at)

    def _set_dates(self) -> None:
        if self.live and self.published_at is None:
            self.published_at = self.first_published_at or timezone.now()
        self.listed_at = self.published_at if self.live else None

    def _keep_bios(self) -> None:
        """Each byline without a bio of its own gets what this piece had before, or else the contributor's bio of today."""
        blank = [byline for byline in self.bylines.all() if says_nothing(byline.bio)]
        if not blank:
            return
        rows = PostByline.objects.filter(post_id=self.pk)
        before = {(row.contributor_id, row.credit): row.bio for row in rows}
        for byline in blank:
            byline.bio = before.get((byline.contributor_id, byline.credit)) or byline.contributor.bio
            self.bylines.add(byline)
