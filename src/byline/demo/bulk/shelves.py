"""Contributors, topics, columns and formats for many pieces: a few that everybody knows and a long tail."""

from collections.abc import Iterable
from itertools import accumulate
from random import Random
from typing import Any

from django.utils.text import slugify

from byline.contributors.models import Contributor
from byline.posts.models import Column, Format, Topic

from .prose import Prose

COLUMNS = 10


class Shelf:
    """Rows of one kind by key. The first are picked far oftener than the last."""

    def __init__(self, rows: Iterable[tuple[int, str]], random: Random) -> None:
        self.names = dict(rows)
        self._keys = list(self.names)
        self._weights = list(accumulate(1 / (place + 2) for place in range(len(self._keys))))
        self._random = random

    def pick(self) -> int:
        return self._random.choices(self._keys, cum_weights=self._weights)[0]

    def pick_several(self, most: int) -> list[int]:
        """At least one, none twice."""
        return list(dict.fromkeys(self.pick() for _ in range(self._random.randint(1, most))))


class Shelves:
    """What the pieces are sorted by."""

    def __init__(self, prose: Prose, posts: int) -> None:
        random = prose.random
        self.people = Shelf(_invented(Contributor, prose, max(20, posts // 10)), random)
        self.topics = Shelf(_invented(Topic, prose, max(20, posts // 20)), random)
        self.columns = Shelf(_columns(prose), random)
        self.formats = Shelf(Format.objects.exclude(kind="ad").values_list("pk", "name"), random)


def _invented(model: Any, prose: Prose, number: int) -> list[tuple[int, str]]:
    """New contributors or topics with invented names."""
    taken = set(model.objects.values_list("slug", flat=True))
    by_slug = {slugify(name): name for name in (prose.full_name() for _ in range(number))}
    fresh = [model(name=name, slug=slug) for slug, name in by_slug.items() if slug not in taken]
    model.objects.bulk_create(fresh, batch_size=1000)
    wanted = {row.slug for row in fresh}
    return [(key, name) for key, name, slug in model.objects.values_list("pk", "name", "slug") if slug in wanted]


def _columns(prose: Prose) -> list[tuple[int, str]]:
    for _ in range(COLUMNS - Column.objects.count()):
        name = prose.full_name()
        Column.objects.get_or_create(slug=slugify(name), defaults={"title": name})
    return list(Column.objects.values_list("pk", "title"))
