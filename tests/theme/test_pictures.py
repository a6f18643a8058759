"""A page never waits for more than one JPEG a picture, and later readers get the better formats."""

import io
from typing import Any

import pytest
from django.core.files.images import ImageFile
from django.template import Context, Template
from PIL import Image

from byline.publication.models import Picture
from byline.theme import pictures


@pytest.fixture
def picture(db: None, settings: Any, tmp_path: object) -> Picture:
    settings.MEDIA_ROOT = tmp_path
    data = io.BytesIO()
    Image.new("RGB", (1000, 700), "#a3341f").save(data, "PNG")
    return Picture.objects.create(title="A red door", file=ImageFile(data, "door.png"), description="A red door.")


def _html(picture: Picture, **context: object) -> str:
    return Template('{% load pictures %}{% picture_of picture "card" alt=alt %}').render(
        Context({"picture": picture, "alt": None, **context})
    )


def test_the_first_page_has_one_jpeg_with_its_size_and_its_words(picture: Picture) -> None:
    html = _html(picture)
    assert picture.renditions.count() == 1
    assert 'width="800" height="533"' in html
    assert 'alt="A red door."' in html
    assert "<source" not in html


def test_once_drawn_the_better_formats_are_offered_first(picture: Picture) -> None:
    pictures.draw_cut(image_id=picture.pk, name="card")
    html = _html(picture)
    assert html.index("image/avif") < html.index("image/webp") < html.index("<img")
    assert html.count(" 400w") == html.count(" 800w") == 3


def test_a_page_asks_the_worker_once(
    picture: Picture, settings: Any, django_capture_on_commit_callbacks: object
) -> None:
    settings.DRAW_PICTURES_LATER = True
    with django_capture_on_commit_callbacks(execute=False) as asked:  # type: ignore[operator]
        _html(picture)
        _html(picture)
    assert len(asked) == 1
    asked[0]()
    assert picture.renditions.count() == len(pictures.CUTS["card"].specs)


def test_a_small_picture_is_not_offered_twice_at_one_width(picture: Picture) -> None:
    pictures.draw_cut(image_id=picture.pk, name="text")
    drawing = pictures.draw(picture, "text")
    assert [source.srcset.count("w,") for source in drawing.sources] == [1, 1, 1]
    assert drawing.fallback.width == 1000


def test_decorative_and_deleted_pictures(picture: Picture) -> None:
    assert 'alt=""' in _html(picture, alt="")
    picture.delete()
    pictures.draw_cut(image_id=1, name="card")
