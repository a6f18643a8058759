"""The sizes in which pictures stand on a page, and how they come to be.

Making an AVIF takes about a second and a half, a JPEG a fortieth of that. So a page never waits for more than one JPEG a
picture: it offers what is there, and asks the worker to draw the rest for those who come later.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.cache import cache
from django.db import transaction
from django_tasks import task
from wagtail.images import get_image_model
from wagtail.images.models import Filter

FORMATS = ("avif", "webp", "jpeg")
FALLBACK = "jpeg"
ASK_AGAIN = 15 * 60  # seconds after which a page asks once more for what the worker has not drawn


@dataclass(frozen=True)
class Cut:
    """One way a picture stands on a page: Wagtail's resize operations from small to large, and the `sizes` attribute."""

    operations: tuple[str, ...]
    sizes: str

    def spec(self, format: str, operation: str) -> str:
        return f"format-{format}|{operation}"

    @property
    def specs(self) -> list[str]:
        """Every format at every size."""
        return [self.spec(format, operation) for format in FORMATS for operation in self.operations]


WIDTHS, CARD, TALL = ("width-640", "width-1280"), ("fill-400x267", "fill-800x533"), ("fill-400x500", "fill-800x1000")
CUTS = {
    "piece": Cut(WIDTHS, "(min-width: 84rem) 78rem, 94vw"),
    "lead": Cut(WIDTHS, "(min-width: 64rem) 52rem, 100vw"),
    "wide": Cut(WIDTHS, "(min-width: 64rem) 62rem, 100vw"),
    "text": Cut(WIDTHS, "(min-width: 44rem) 40rem, 100vw"),
    "card": Cut(CARD, "(min-width: 48rem) 20rem, 100vw"),
    "gallery": Cut(TALL, "(min-width: 48rem) 20rem, 100vw"),
    "portrait": Cut(("fill-240x240", "fill-480x480"), "15rem"),
    "face": Cut(("fill-144x144",), "9rem"),
}


@dataclass(frozen=True)
class Source:
    """One format: its type and its srcset."""

    type: str
    srcset: str


@dataclass(frozen=True)
class Drawing:
    """What a `<picture>` needs: better formats first, and the rendition for everybody else."""

    sources: list[Source]
    fallback: Any
    sizes: str


def draw(image: Any, name: str) -> Drawing:
    """The picture in the named cut, as far as it is drawn; asks the worker for what is missing."""
    cut = CUTS[name]
    filters = {spec: Filter(spec=spec) for spec in cut.specs}
    found = {filter.spec: rendition for filter, rendition in image.find_existing_renditions(*filters.values()).items()}
    if len(found) < len(filters):
        draw_cut_later(image, name)
    smallest_first = (found.get(cut.spec(FALLBACK, operation)) for operation in reversed(cut.operations))
    fallback = next(filter(None, smallest_first), None) or image.get_rendition(cut.spec(FALLBACK, cut.operations[-1]))
    return Drawing(list(_sources(cut, found)), fallback, cut.sizes)


def _sources(cut: Cut, found: dict[str, Any]) -> Iterator[Source]:
    for format in FORMATS:
        renditions = [found.get(cut.spec(format, operation)) for operation in cut.operations]
        if all(renditions):
            by_width = {rendition.width: rendition.url for rendition in renditions if rendition}
            yield Source(f"image/{format}", ", ".join(f"{url} {width}w" for width, url in by_width.items()))


def draw_cut(*, image_id: int, name: str) -> None:
    """Draw a picture in every size and format of a cut. A picture deleted meanwhile is nothing to draw."""
    image = get_image_model().objects.filter(pk=image_id).first()
    if image:
        image.get_renditions(*CUTS[name].specs)


def draw_cut_later(image: Any, name: str) -> None:
    """The same by the worker, asked for once in a while however many pages want it."""
    if settings.DRAW_PICTURES_LATER and cache.add(f"cut:{image.pk}:{name}", True, ASK_AGAIN):
        transaction.on_commit(lambda: draw_cut_task.enqueue(image.pk, name))


@task()
def draw_cut_task(image_id: int, name: str) -> None:
    """The worker's part of `draw_cut_later`."""
    draw_cut(image_id=image_id, name=name)
