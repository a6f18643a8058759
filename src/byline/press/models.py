"""What the press remembers: the number of the last change, which change each tag had last, which pages have which tags,
and how often pages were read and links followed."""

from django.db import models


class Generation(models.Model):
    """One row: how many changes there were. It is counted up in the transaction of the change, so that it is never ahead."""

    number = models.BigIntegerField(default=0)

    def __str__(self) -> str:
        return str(self.number)


class Change(models.Model):
    """The last change of one tag. A page printed before it is stale."""

    tag = models.BigIntegerField(primary_key=True)
    generation = models.BigIntegerField(db_index=True)

    def __str__(self) -> str:
        return f"{self.tag} @ {self.generation}"


class PrintedPage(models.Model):
    """An address that was printed: whom to tell, and what to print again, when something changes."""

    address = models.CharField(max_length=1000, unique=True)

    def __str__(self) -> str:
        return self.address


class PrintedTag(models.Model):
    """A tag of a printed page."""

    tag = models.BigIntegerField()
    page = models.ForeignKey(PrintedPage, models.CASCADE, related_name="tags")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["tag", "page"], name="one_tag_a_page")]

    def __str__(self) -> str:
        return f"{self.page_id}: {self.tag}"


class DailyReads(models.Model):
    """How often a page was read on a day. Nothing about who read it is kept."""

    path = models.CharField(max_length=1000)
    day = models.DateField()
    number = models.PositiveBigIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["path", "day"], name="one_count_of_reads_a_day")]

    def __str__(self) -> str:
        return f"{self.path} {self.day}: {self.number}"


class DailyClicks(models.Model):
    """How often readers followed a link on a day."""

    path = models.CharField(max_length=1000)
    day = models.DateField()
    number = models.PositiveBigIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["path", "day"], name="one_count_of_clicks_a_day")]

    def __str__(self) -> str:
        return f"{self.path} {self.day}: {self.number}"
