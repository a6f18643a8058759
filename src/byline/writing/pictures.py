"""Pictures that a guest brings, judged by their content."""

from typing import Any

from django.core.files.base import ContentFile
from wagtail.images.fields import WagtailImageField

from byline.publication.uploads import WORDS

MOST_ALT = 255


def cleaned(file: Any) -> Any:
    """The picture, if it is one that we take. Raises ValidationError with a sentence."""
    field = WagtailImageField(required=True)
    field.error_messages.update(WORDS)
    return field.clean(file)


def named(data: bytes, name: str) -> ContentFile[bytes]:
    """A picture out of a document as a file."""
    return ContentFile(data, name=name.rpartition("/")[2].replace(".jpeg", ".jpg"))
