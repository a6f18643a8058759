"""The rows of the index: what can be found, and which words are known."""

from django.db import models


class Entry(models.Model):
    """One thing that readers can find. The database's full-text index hangs on this table and keeps step by itself.

    The key says what kind of thing it is and when it was published, see `actions`: the newest of a kind have the highest
    keys, so that "the newest thousand that have this word" is read off the index without looking at the rest.
    """

    id = models.BigIntegerField(primary_key=True)
    kind = models.CharField(max_length=20)
    object_id = models.BigIntegerField()
    title = models.TextField()
    byline = models.TextField(blank=True)
    summary = models.TextField(blank=True)
    text = models.TextField(blank=True)
    labels = models.TextField(blank=True)
    facets = models.TextField(blank=True)
    url = models.CharField(max_length=500)
    language = models.CharField(max_length=12, default="en")
    published_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["kind", "object_id"], name="one_entry_an_object")]

    def __str__(self) -> str:
        return self.title


class Word(models.Model):
    """A word as it is written in the entries: in how many of them, and in how many titles or bylines."""

    word = models.CharField(max_length=40, primary_key=True)
    initial = models.CharField(max_length=1)
    ending = models.CharField(max_length=2)
    length = models.PositiveSmallIntegerField()
    documents = models.IntegerField(default=0)
    heads = models.IntegerField(default=0)

    class Meta:
        indexes = [
            models.Index(fields=["initial", "length"], name="words_by_initial"),
            models.Index(fields=["ending", "length"], name="words_by_ending"),
        ]

    def __str__(self) -> str:
        return self.word
