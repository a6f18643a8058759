"""Where a piece stands: its format, its column or series, its topics."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable
from wagtail.search import index


class FormatKind(models.TextChoices):
    """What a format means to machines and to the page, whatever the host calls it."""

    OPINION = "opinion", _("Opinion")
    ADVICE = "advice", _("Advice")
    INTERVIEW = "interview", _("Interview")
    REVIEW = "review", _("Review")
    NEWS = "news", _("News")
    ESSAY = "essay", _("Essay")
    AD = "ad", _("Advertisement")
    ARTICLE = "article", _("Article")


class Format(models.Model):
    """The label that tells readers what they are reading. The host can add her own."""

    name = models.CharField(_("name"), max_length=60)
    slug = models.SlugField(_("address"), max_length=60, unique=True, allow_unicode=True)
    kind = models.CharField(_("means"), max_length=10, choices=FormatKind, default=FormatKind.ARTICLE)

    class Meta:
        verbose_name = _("format")
        verbose_name_plural = _("formats")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class ColumnKind(models.TextChoices):
    """A column goes on; a series has parts in order."""

    COLUMN = "column", _("Column")
    SERIES = "series", _("Series")


class Column(index.Indexed, models.Model):
    """A column or series, with the face of whoever writes it."""

    title = models.CharField(_("title"), max_length=120)
    slug = models.SlugField(_("address"), max_length=120, unique=True, allow_unicode=True)
    kind = models.CharField(_("kind"), max_length=8, choices=ColumnKind, default=ColumnKind.COLUMN)
    description = models.TextField(_("description"), blank=True)
    face = models.ForeignKey(
        "contributors.Contributor",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="columns",
        verbose_name=_("face"),
    )
    picture = models.ForeignKey(
        "publication.Picture", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("picture")
    )
    sort_order = models.IntegerField(_("place in the menu"), default=0)

    search_fields = [index.SearchField("title"), index.AutocompleteField("title")]

    class Meta:
        verbose_name = _("column")
        verbose_name_plural = _("columns")
        ordering = ["sort_order", "title"]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("column", args=[self.slug])

    @property
    def is_series(self) -> bool:
        return self.kind == ColumnKind.SERIES


class Topic(index.Indexed, models.Model):
    """What pieces are about."""

    name = models.CharField(_("name"), max_length=200)
    slug = models.SlugField(_("address"), max_length=200, unique=True, allow_unicode=True)
    description = models.TextField(_("description"), blank=True)

    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ["name"]
        indexes = [models.Index(fields=["name", "id"], name="topics_by_name")]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("topic", args=[self.slug])


class PostTopic(Orderable):
    """A piece's topic. `listed_at` repeats the piece's, so that a topic's page reads one index whatever the magazine's size."""

    post = ParentalKey("posts.Post", on_delete=models.CASCADE, related_name="post_topics")
    topic = models.ForeignKey(Topic, models.CASCADE, related_name="+", verbose_name=_("topic"))
    listed_at = models.DateTimeField(null=True, editable=False)

    class Meta(Orderable.Meta):
        constraints = [models.UniqueConstraint(fields=["post", "topic"], name="one_topic_a_post")]
        indexes = [models.Index(fields=["topic", "-listed_at", "post"], name="topic_listing")]

    def __str__(self) -> str:
        return str(self.topic)
