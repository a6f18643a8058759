"""Ways of publishing that pass by the piece's own `save`, what must be true after publishing, and what follows it."""

from typing import Any

from django.db.models.signals import post_delete, post_save, pre_delete, pre_save
from django.dispatch import receiver
from wagtail.models import Page, Revision
from wagtail.signals import page_published, page_unpublished, workflow_submitted

from byline.contributors.models import Contributor
from byline.publication.moved import follow_addresses

from . import gate, queries
from .desking import keep_report_later
from .following import SHELVES, follow_later, follow_person_later, follow_shelf_later
from .models import Column, LostRead, Post, Refusal, Topic

FOLLOWED = {"live", "slug", "title", "published_at", "listed_at", "search_description"}


@receiver(pre_save, sender=Revision)
def check_what_is_scheduled(sender: Any, instance: Revision, **kwargs: Any) -> None:
    """A revision that gets a date to go live passes the gate, however it got it. Raises gate.PublishRefused."""
    if instance.approved_go_live_at and instance.content_type and instance.content_type.model_class() is Post:
        gate.check_publishable(instance.as_object(), by=instance.user)


@receiver(pre_save, sender=Page)
def refuse_to_publish_half_a_piece(sender: Any, instance: Page, **kwargs: Any) -> None:
    """Django lets the base record of a piece be saved without the piece. It must not put one before readers."""
    if type(instance) is not Page or not instance.live or not instance.pk or instance.specific_class is not Post:
        return
    if not Page.objects.filter(pk=instance.pk, live=True).exists():
        gate.check_publishable(Post.objects.get(pk=instance.pk))


@receiver(page_published, sender=Post)
def settle_publication(sender: Any, instance: Post, revision: Revision | None = None, **kwargs: Any) -> None:
    """What publishing filled in (bios, dates) stands in the revision too, and older refusals are settled."""
    if revision is not None:
        Revision.objects.filter(pk=revision.pk).update(content=instance.serializable_data())
    Refusal.objects.filter(post_id=instance.pk).delete()
    if not any(block.block_type == "related_read" and block.value["piece"] is None for block in instance.body):
        LostRead.objects.filter(post_id=instance.pk).delete()


@receiver(pre_delete, sender=Post)
def note_lost_reads(sender: Any, instance: Post, **kwargs: Any) -> None:
    """Pieces that send readers to the one being deleted; Wagtail forgets the reference together with the piece."""
    sources = queries.pointing_at(instance.pk).values_list("object_id", flat=True)
    posts = Post.objects.filter(pk__in=[int(pk) for pk in sources], live=True).defer("body")
    LostRead.objects.bulk_create(LostRead(post=post, title=instance.title) for post in posts)


@receiver(page_unpublished, sender=Post)
def take_from_lists(sender: Any, instance: Page, **kwargs: Any) -> None:
    """Expiry unpublishes the base record only; the piece leaves its lists all the same."""
    post = Post.objects.get(pk=instance.pk)
    if post.listed_at is not None:
        post.listed_at = None
        Post.objects.filter(pk=post.pk).update(listed_at=None)
        post.repeat_listing_date()
    follow_later([post.pk])


@receiver(post_save, sender=Post)
def follow_saved(sender: Any, instance: Post, raw: bool, update_fields: Any, **kwargs: Any) -> None:
    """Index and related reads follow. Drafts too: one that was live a moment ago has to leave them."""
    if not raw and (update_fields is None or FOLLOWED & set(update_fields)):
        follow_later([instance.pk])


@receiver(post_delete, sender=Post)
def follow_deleted(sender: Any, instance: Post, **kwargs: Any) -> None:
    """What is gone cannot be found."""
    follow_later([instance.pk])


@receiver(pre_save)
def follow_renamed(sender: type[Any], instance: Any, raw: bool = False, **kwargs: Any) -> None:
    """The new name of a contributor, column, topic or format has to be found on every piece that carries it."""
    shelf = SHELVES.get(sender)
    if shelf is None or raw or not instance.pk:
        return
    if sender.objects.filter(pk=instance.pk).exclude(**{shelf.name: getattr(instance, shelf.name)}).exists():
        follow_shelf_later(instance)


@receiver([post_save, post_delete], sender=Contributor)
def follow_person(sender: Any, instance: Contributor, raw: bool = False, **kwargs: Any) -> None:
    """Their own entry has their bio and links."""
    if not raw:
        follow_person_later(instance)


for shelf in (Column, Topic):
    follow_addresses(shelf)


@receiver(page_published, sender=Post)
def keep_what_the_desk_said(sender: Any, instance: Post, revision: Revision | None = None, **kwargs: Any) -> None:
    """The report stays beside the revision that went out, and the piece's words are known from now on."""
    if not gate.is_moving_in():
        keep_report_later(instance.pk, revision.pk if revision else None, "published")


@receiver(workflow_submitted)
def keep_what_the_desk_said_then(sender: Any, instance: Any, **kwargs: Any) -> None:
    """The same when a piece is handed in."""
    post = Post.objects.filter(pk=instance.object_id).first() if instance.content_type.model_class() is Post else None
    if post is not None:
        keep_report_later(post.pk, post.latest_revision_id, "submitted")
