"""What the room remembers: the text as somebody last agreed to it."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class AgreedText(models.Model):
    """A piece's words as its writer last saw and agreed to them. What differs in the draft is shown to her as changes.

    It also knows which revision is the version she is writing, and since when.
    """

    piece = models.ForeignKey("posts.Post", models.CASCADE, related_name="agreed_texts")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    title = models.CharField(max_length=255)
    body = models.JSONField(default=list)
    version = models.PositiveBigIntegerField(null=True)  # the revision that her saves go on writing
    version_begun_at = models.DateTimeField(null=True)
    save_token = models.CharField(max_length=40, blank=True)  # which of her page's saves was the last, and
    save_mark = models.CharField(max_length=60, blank=True)  # the draft's mark since: an answer may be lost on its way
    agreed_at = models.DateTimeField(_("agreed"), auto_now=True)

    class Meta:
        verbose_name = _("agreed text")
        verbose_name_plural = _("agreed texts")
        constraints = [models.UniqueConstraint(fields=["piece", "user"], name="one_agreed_text_a_writer")]

    def __str__(self) -> str:
        return self.title
