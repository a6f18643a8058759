"""Which eight words in a row stand where, so that a text that appears twice is noticed."""

from django.db import models


class Shingle(models.Model):
    """One of a piece's samples: a number made of eight words in a row."""

    page = models.ForeignKey("wagtailcore.Page", models.CASCADE, related_name="+")
    value = models.BigIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["value", "page"], name="one_shingle_a_piece")]

    def __str__(self) -> str:
        return f"{self.page_id}: {self.value}"
