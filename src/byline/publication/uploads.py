"""What may be uploaded, judged by its content. The forms that Wagtail's admin uses for pictures and recordings."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.images.forms import BaseImageForm

WORDS = {
    "invalid_image": _(
        "This file is not a picture, whatever its name says. Open it on your computer to see what it is."
    ),
    "invalid_image_extension": _(
        "We take pictures as JPEG, PNG, WebP, AVIF or GIF. An SVG is a small program that could run in readers’ browsers; "
        "export it as PNG."
    ),
    "invalid_image_known_format": _(
        "This file is called .%(extension)s, but its content is %(image_format)s. Give it the right name, then upload it again."
    ),
    "file_too_many_pixels": _(
        "This picture is too large to open safely (%(num_pixels)s pixels; at most %(max_pixels_count)s). "
        "Make it smaller, then upload it again."
    ),
}


class PictureForm(BaseImageForm):
    """A picture: what it shows, who made it, on what terms."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            self.fields["file"].error_messages.update(WORDS)
        if "description" in self.fields:
            self.fields["description"].label = _("What it shows")
            self.fields["description"].help_text = _(
                "For readers who cannot see it, in a sentence. It is offered wherever the picture is used."
            )
