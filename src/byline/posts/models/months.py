"""How many pieces each month has, counted when something changes and not when somebody opens the archive."""

from django.db import models


class Month(models.Model):
    """A month with at least one piece that readers may see. `starts_on` is its first day, in the magazine's time zone."""

    starts_on = models.DateField(primary_key=True)
    posts = models.PositiveIntegerField()

    class Meta:
        ordering = ["-starts_on"]

    def __str__(self) -> str:
        return f"{self.starts_on:%Y-%m}: {self.posts}"
