"""Taking in a picture that somebody else made: it must be one, sound, and no larger than we can handle."""

from __future__ import annotations

import re
import warnings
from typing import IO

import PIL.Image
from django.conf import settings
from django.core.files.images import ImageFile
from django.core.files.storage import default_storage
from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from byline.kit.fetch import NotFetched
from byline.publication.models import Picture

ENDINGS = {"JPEG": "jpg", "PNG": "png", "GIF": "gif", "WEBP": "webp", "AVIF": "avif"}
_MARKUP = re.compile(rb"^\s*(?:<!--.*?-->\s*)*<(!doctype html|html|\?xml|svg|head|body|script)", re.I | re.S)


def most_bytes() -> int:
    """How large a picture's file may be."""
    return int(settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE)


def check_picture(file: IO[bytes]) -> str:
    """The ending that fits what the file holds, whatever it is called. Raises NotFetched with the reason it is refused."""
    file.seek(0)
    beginning = file.read(1024)
    if found := _MARKUP.match(beginning):
        raise NotFetched(_refused_drawing() if b"svg" in beginning.lower() else _not_a_picture(found))
    try:
        return _opened(file)
    except PIL.UnidentifiedImageError as error:
        raise NotFetched(_("It is not a picture.")) from error
    except (OSError, SyntaxError, ValueError, EOFError, MemoryError, PIL.Image.DecompressionBombError) as error:
        if isinstance(error, PIL.Image.DecompressionBombError):
            raise NotFetched(_too_many_points()) from error
        raise NotFetched(_("The picture is damaged.")) from error
    finally:
        file.seek(0)


def _opened(file: IO[bytes]) -> str:
    file.seek(0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PIL.Image.DecompressionBombWarning)
        with PIL.Image.open(file) as picture:
            ending = ENDINGS.get(picture.format or "")
            if not ending:
                raise NotFetched(
                    _("Pictures of the kind %(kind)s are not shown by browsers.") % {"kind": picture.format}
                )
            if picture.width * picture.height > settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS:
                raise NotFetched(_too_many_points())
            picture.draft("RGB", (64, 64))  # a JPEG is read whole at an eighth of its size
            picture.load()
    return ending


def _refused_drawing() -> str:
    return _("It is an SVG drawing, which may hold scripts. Save it as PNG and put it in by hand.")


def _not_a_picture(found: re.Match[bytes]) -> str:
    return _("It is a web page, not a picture.")


def _too_many_points() -> str:
    most = settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS // 1_000_000
    return _("It has more than %(most)s million points; it would fill the memory.") % {"most": most}


@transaction.atomic
def keep_picture(file: IO[bytes], *, name: str, ending: str, title: str, alt: str, source_url: str) -> Picture:
    """Keep a checked picture. What an interrupted run left under the same name is cleared away first."""
    stem = slugify(name.rsplit(".", 1)[0])[:60] or "picture"
    picture = Picture(title=title[:255] or stem, description=alt[:255], source_url=source_url[:500])
    file.seek(0)
    picture.file = ImageFile(file, name=f"{stem}.{ending}")  # type: ignore[assignment]
    _clear_left_over(picture.get_upload_to(f"{stem}.{ending}"))
    picture.file_size = file.seek(0, 2)
    file.seek(0)
    picture.save()
    return picture


def _clear_left_over(path: str) -> None:
    if default_storage.exists(path) and not Picture.objects.filter(file=path).exists():
        default_storage.delete(path)
