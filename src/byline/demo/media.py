"""Pictures and recordings of the demo, each taken in once."""

import io

from django.core.files import File
from django.core.files.images import ImageFile

from byline.publication.models import Picture, Recording

from .files import FOLDER

CREDIT = "Drawn for The Open Drawer"
LICENCE = "Our own (BSD-3-Clause)"


def picture(name: str, alt: str = "") -> Picture:
    """The picture made from `pictures/name`. FileNotFoundError if the demo has no such file."""
    kept = Picture.objects.filter(title=name).first()
    if kept:
        return kept
    data = _bytes("pictures", name)
    return Picture.objects.create(
        title=name,
        file=ImageFile(io.BytesIO(data), name=name),
        description=alt[:255],
        credit=CREDIT,
        licence=LICENCE,
    )


def recording(name: str, title: str) -> Recording:
    """The recording made from `audio/name`."""
    kept = Recording.objects.filter(title=title).first()
    if kept:
        return kept
    data = _bytes("audio", name)
    return Recording.objects.create(title=title, file=File(io.BytesIO(data), name=name), credit=CREDIT)


def _bytes(folder: str, name: str) -> bytes:
    return (FOLDER / folder / name).read_bytes()
