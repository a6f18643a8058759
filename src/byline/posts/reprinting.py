"""Which rows of pieces readers see, and which lists change with them."""

from typing import Any

from django.db.models.signals import pre_delete, pre_save
from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import page_unpublished

from byline.press.actions import reprint
from byline.press.rows import follow, follow_part
from byline.press.tags import address_tag
from byline.publication.reprinting import follow_page

from . import marks
from .models import (
    Column,
    ContentNote,
    Correction,
    Disclosure,
    Format,
    FrontChoices,
    Month,
    Post,
    PostByline,
    PostTopic,
    Topic,
)
from .places import place_of, tags_of
from .signals import post_settled

follow_page(Post)
for part in (PostByline, PostTopic, ContentNote, Disclosure, Correction):
    follow_part(part, of="post")
follow(Column, more=lambda column: [marks.COLUMNS, address_tag(column.get_absolute_url())])
follow(Topic, more=lambda topic: [marks.TOPICS, address_tag(topic.get_absolute_url())])
follow(Format, more=lambda _: [marks.FORMATS])
follow(FrontChoices, more=lambda _: [marks.FRONT])
follow(Month, more=lambda _: [marks.MONTHS])
follow(Correction, more=lambda _: [marks.CORRECTIONS])


@receiver(pre_save, sender=Post)
def note_place(sender: Any, instance: Post, **kwargs: Any) -> None:
    """In which lists the piece stands so far."""
    instance._place_before = place_of(instance.pk)  # type: ignore[attr-defined]


@receiver(post_settled)
def follow_place(sender: Any, instance: Post, **kwargs: Any) -> None:
    """The lists it leaves, those it enters, and those that show it with another date."""
    before, after = instance._place_before, place_of(instance.pk)  # type: ignore[attr-defined]
    if before is None and after is None:
        return
    changed = {marks.of_sitemap(instance.pk)}
    if before != after:
        changed |= tags_of(instance.pk, before) | tags_of(instance.pk, after)
    reprint(*changed)


@receiver(page_unpublished, sender=Post)
def follow_unpublished(sender: Any, instance: Page, **kwargs: Any) -> None:
    """Expiry saves the base record only. The place is what the topics and bylines still say."""
    reprint(marks.piece(instance.pk), *tags_of(instance.pk, place_of(instance.pk, even_if_hidden=True)))


@receiver(pre_delete, sender=Post)
def follow_deleted(sender: Any, instance: Post, **kwargs: Any) -> None:
    """While it can still be asked where it stood."""
    place = place_of(instance.pk)
    if place is not None:
        reprint(marks.of_sitemap(instance.pk), marks.CORRECTIONS, *tags_of(instance.pk, place))
