"""Blocks of pictures, sound and things that live elsewhere."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock


class PictureBlock(blocks.StructBlock):
    """One picture with its alt text (or the word that it is decorative) and a caption; credit and licence are the picture's."""

    image = ImageBlock(label=_("Picture"))
    caption = blocks.CharBlock(required=False, max_length=400, label=_("Caption"))
    width = blocks.ChoiceBlock(
        choices=[("text", _("As wide as the text")), ("wide", _("Wider than the text"))],
        default="text",
        label=_("Width"),
    )

    class Meta:
        icon = "image"
        label = _("Picture")
        group = _("Pictures and sound")
        template = "publication/blocks/image.html"
        description = _("One picture. Say what it shows, for readers who cannot see it, or that it is decorative.")


class GalleryItemBlock(blocks.StructBlock):
    """One picture of a gallery."""

    image = ImageBlock(label=_("Picture"))
    caption = blocks.CharBlock(required=False, max_length=400, label=_("Caption"))

    class Meta:
        icon = "image"
        label = _("Picture")


class GalleryBlock(blocks.StructBlock):
    """Several pictures that belong together."""

    caption = blocks.CharBlock(required=False, max_length=400, label=_("Caption for all"))
    items = blocks.ListBlock(GalleryItemBlock(), min_num=1, label=_("Pictures"))

    class Meta:
        icon = "image"
        label = _("Gallery")
        group = _("Pictures and sound")
        template = "publication/blocks/gallery.html"
        description = _("Several pictures that belong together.")


class EmbedLinkBlock(blocks.StructBlock):
    """Something that lives on another site. Nothing is asked of that site before the reader clicks."""

    url = blocks.URLBlock(label=_("Address"))
    title = blocks.CharBlock(
        max_length=200, label=_("What it is"), help_text=_("Readers see this before they load it.")
    )
    caption = blocks.CharBlock(required=False, max_length=400, label=_("Caption"))

    class Meta:
        icon = "media"
        label = _("Video or other embed")
        group = _("Pictures and sound")
        template = "publication/blocks/embed.html"
        description = _("A video or post that lives elsewhere. It is loaded when a reader asks for it, not before.")
        preview_value = {"url": "https://video.example/1", "title": _("The song she sang at the harbour")}


class AudioBlock(blocks.StructBlock):
    """A recording, with its words for those who cannot or would rather not listen."""

    recording = DocumentChooserBlock(label=_("Recording"))
    title = blocks.CharBlock(max_length=200, label=_("Title"))
    transcript = blocks.RichTextBlock(required=False, features=["bold", "italic", "link"], label=_("Transcript"))

    class Meta:
        icon = "media"
        label = _("Audio")
        group = _("Pictures and sound")
        template = "publication/blocks/audio.html"
        description = _("A recording, with its words for those who cannot or would rather not listen.")
