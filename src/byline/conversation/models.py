"""What readers said under a piece or a standing page."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class CommentStatus(models.TextChoices):
    """Where a comment stands."""

    APPROVED = "approved", _("Approved")
    HELD = "held", _("Held")
    SPAM = "spam", _("Spam")
    BINNED = "binned", _("In the bin")


class Comment(models.Model):
    """One comment. `origin` and `origin_id` say where an imported one came from, so that none comes twice."""

    page = models.ForeignKey("wagtailcore.Page", models.CASCADE, related_name="comments", verbose_name=_("page"))
    parent = models.ForeignKey("self", models.CASCADE, null=True, blank=True, related_name="replies")
    name = models.CharField(_("name"), max_length=200, blank=True)
    email = models.EmailField(_("e-mail address"), blank=True)
    url = models.URLField(_("website"), blank=True, max_length=500)
    text = models.TextField(_("text"), help_text=_("Sanitised HTML."))
    status = models.CharField(_("status"), max_length=8, choices=CommentStatus, default=CommentStatus.HELD)
    written_at = models.DateTimeField(_("written"))
    origin = models.CharField(max_length=200, blank=True)
    origin_id = models.CharField(max_length=60, blank=True)

    class Meta:
        verbose_name = _("comment")
        verbose_name_plural = _("comments")
        ordering = ["written_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["origin", "origin_id"], condition=~models.Q(origin=""), name="one_comment_an_origin"
            )
        ]

    def __str__(self) -> str:
        return f"{self.name}: {self.text[:40]}"
