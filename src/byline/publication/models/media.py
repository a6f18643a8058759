"""Pictures and recordings, with who made them and what we may do with them."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument, Document
from wagtail.images.models import AbstractImage, AbstractRendition, Image

from byline.kit.sounds import extensions_of
from byline.kit.traces import without_traces


class Picture(AbstractImage):
    """A picture: alt text is Wagtail's `description`; credit and licence stand under it wherever it appears.

    The photographer, not the person shown, licenses a photograph: credit, licence and its end are part of the record.
    """

    credit = models.CharField(
        _("credit"), max_length=200, blank=True, help_text=_("Who made it, as it should be printed.")
    )
    licence = models.CharField(
        _("licence"),
        max_length=120,
        blank=True,
        help_text=_("On what terms we may use it: our own, CC BY 4.0, bought from …"),
    )
    licence_ends_on = models.DateField(_("licence ends on"), null=True, blank=True)
    source_url = models.URLField(_("where it came from"), blank=True, max_length=500)

    admin_form_fields = (*Image.admin_form_fields, "credit", "licence", "licence_ends_on", "source_url")

    class Meta(AbstractImage.Meta):
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")

    def save(self, *args: Any, **kwargs: Any) -> None:
        """A new file is kept without what it tells about people and places. Raises ValidationError for what is no picture."""
        if self.file and not getattr(self.file, "_committed", True):
            self._leave_traces_behind()
        super().save(*args, **kwargs)

    def _leave_traces_behind(self) -> None:
        file: Any = self.file  # type: ignore[has-type]
        file.seek(0)
        data = file.read()
        try:
            clean = without_traces(data)
        except ValueError as error:
            raise ValidationError({"file": _("This file is not a picture.")}) from error
        if clean != data:
            self.file = ContentFile(clean, name=file.name)
        self._set_image_file_metadata()


class PictureRendition(AbstractRendition):
    """One size and format of a picture."""

    image = models.ForeignKey(Picture, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        verbose_name = _("picture size")
        verbose_name_plural = _("picture sizes")
        constraints = [
            models.UniqueConstraint(fields=["image", "filter_spec", "focal_point_key"], name="one_rendition_a_spec")
        ]


class Recording(AbstractDocument):
    """A sound file, or another file that readers may download."""

    credit = models.CharField(_("credit"), max_length=200, blank=True)

    admin_form_fields = (*Document.admin_form_fields, "credit")

    class Meta(AbstractDocument.Meta):
        verbose_name = _("recording")
        verbose_name_plural = _("recordings")

    def clean(self) -> None:
        """The name and the content are of one kind."""
        super().clean()
        if self.file and not getattr(self.file, "_committed", True):
            self.file.seek(0)
            fitting = extensions_of(self.file.read(16))
            self.file.seek(0)
            if self.file_extension.lower() not in fitting:
                raise ValidationError(
                    {"file": _("The content of this file is not what its name says. Nothing was kept.")}
                )
