"""Remembers which addresses are gone."""

from typing import Any

from django.db.models.signals import pre_delete
from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import page_published, page_unpublished

from .models import GoneAddress


@receiver(page_unpublished)
def remember_gone(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    """What readers could read is taken back."""
    if path := instance.get_url():
        GoneAddress.objects.update_or_create(path=path)


@receiver(pre_delete)
def remember_deleted(sender: type[Any], instance: Any, **kwargs: Any) -> None:
    """Deleting a live page takes it back as well."""
    if isinstance(instance, Page) and instance.live:
        remember_gone(sender, instance)


@receiver(page_published)
def forget_gone(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    """It is there again."""
    GoneAddress.objects.filter(path=instance.get_url()).delete()
