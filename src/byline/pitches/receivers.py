"""What follows when a piece is published or deleted."""

from typing import Any

from django.db.models.signals import pre_delete
from django.dispatch import receiver
from wagtail.signals import page_published

from byline.posts.models import Post

from . import actions
from .actions.moving import write_down
from .models import Pitch
from .states import State


@receiver(page_published, sender=Post)
def tell_writers(sender: Any, instance: Post, **kwargs: Any) -> None:
    """The piece is out."""
    pitch = Pitch.objects.select_related("post").filter(post_id=instance.pk, state=State.COMMISSIONED).first()
    if pitch is not None:
        actions.note_published(pitch)


@receiver(pre_delete, sender=Post)
def note_deleted_draft(sender: Any, instance: Post, **kwargs: Any) -> None:
    """Somebody deletes the piece under the guest's hands: the pitch stays, and says so."""
    pitch = Pitch.objects.filter(post_id=instance.pk).first()
    if pitch is not None:
        write_down(pitch, "piece_deleted")
