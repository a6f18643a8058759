"""Related reads, computed when something changes and not when somebody reads."""

from django.db import models


class RelatedPost(models.Model):
    """`related` is worth reading after `post`; rank 1 comes first."""

    post = models.ForeignKey("posts.Post", models.CASCADE, related_name="related_posts")
    related = models.ForeignKey("posts.Post", models.CASCADE, related_name="related_to")
    rank = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["rank"]
        constraints = [models.UniqueConstraint(fields=["post", "related"], name="related_once")]

    def __str__(self) -> str:
        return f"{self.post_id} → {self.related_id}"
