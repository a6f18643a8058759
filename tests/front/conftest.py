"""A magazine with generated pieces, each with a picture whose sizes are drawn."""

from collections.abc import Callable
from typing import Any

import pytest
from wagtail.images.tests.utils import get_test_image_file

from byline.contributors.models import Contributor
from byline.demo.bulk import add_posts
from byline.posts.models import Column, Correction, Format, Post
from byline.publication.models import FrontPage, MagazineSettings, Picture, PictureRendition
from byline.theme.pictures import CUTS

Fill = Callable[[int], None]


@pytest.fixture
def fill(magazine: FrontPage, settings: Any) -> Fill:
    """Fills the magazine with so many pieces."""
    settings.DRAW_PICTURES_LATER = False

    def fill(number: int) -> None:
        add_posts(number)
        picture = drawn_picture()
        Post.objects.update(picture=picture)
        Contributor.objects.update(portrait=picture)
        Column.objects.update(face=Contributor.objects.first())
        Column.objects.filter(pk=Column.objects.first().pk).update(kind="series")
        Post.objects.filter(pk__in=list(Post.objects.values_list("pk", flat=True)[:3])).update(
            format=Format.objects.get(slug="advice")
        )
        MagazineSettings.objects.update_or_create(pk=1, defaults={"host_portrait": picture, "host_name": "Nell"})
        Correction.objects.bulk_create(Correction(post=post, what="Nine.") for post in Post.objects.all()[:150])

    return fill


def drawn_picture() -> Picture:
    """A picture with every size of every cut, as rows: the files do not matter here."""
    picture = Picture.objects.create(title="Kettle", file=get_test_image_file(), width=640, height=480)
    specs = {spec for cut in CUTS.values() for spec in cut.specs}
    PictureRendition.objects.bulk_create(
        PictureRendition(image=picture, filter_spec=spec, file=f"images/{number}.webp", width=400, height=267)
        for number, spec in enumerate(sorted(specs))
    )
    return picture
