"""Pictures and recordings of the demo, each taken in once."""

import io

import PIL.Image
from django.core.files import File
from django.core.files.base import ContentFile
from wagtail.utils.file import hash_filelike

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
    width, height = PIL.Image.open(io.BytesIO(data)).size  # the head tells; Wagtail would decode all of it, twice
    new = Picture(
        title=name,
        file=_keep(name, data),
        width=width,
        height=height,
        file_size=len(data),
        file_hash=hash_filelike(io.BytesIO(data)),
        description=alt[:255],
        credit=CREDIT,
        licence=LICENCE,
    )
    new.save()
    return new


def recording(name: str, title: str) -> Recording:
    """The recording made from `audio/name`."""
    kept = Recording.objects.filter(title=title).first()
    if kept:
        return kept
    data = _bytes("audio", name)
    return Recording.objects.create(title=title, file=File(io.BytesIO(data), name=name), credit=CREDIT)


def _keep(name: str, data: bytes) -> str:
    """Put the file where Wagtail would; its name there."""
    field = Picture._meta.get_field("file")
    kept: str = field.storage.save(field.generate_filename(Picture(), name), ContentFile(data))
    return kept


def _bytes(folder: str, name: str) -> bytes:
    return (FOLDER / folder / name).read_bytes()
