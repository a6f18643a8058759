"""Redirects for pages that are no Wagtail pages: columns, topics, contributors. Rooms above say which."""

from typing import Any

from django.db import models
from django.db.models.signals import post_save, pre_save
from wagtail.contrib.redirects.models import Redirect


def follow_addresses(model: type[models.Model]) -> None:
    """From now on, when one of these rows gets a new slug, its old address leads to the new one."""
    pre_save.connect(_remember_address, sender=model, dispatch_uid=f"remember_address_{model._meta.label}")
    post_save.connect(_lead_on, sender=model, dispatch_uid=f"lead_on_{model._meta.label}")


def lead_on(*, old: str, new: str) -> None:
    """One redirect from the old address; what led to the old one leads to the new one as well."""
    old_path = Redirect.normalise_path(old)
    Redirect.objects.filter(old_path__in=[old_path, Redirect.normalise_path(new)]).delete()
    for signpost in Redirect.objects.filter(redirect_link=old):
        signpost.redirect_link = new
        signpost.save()
    Redirect.add_redirect(old, new, automatically_created=True)


def _remember_address(sender: type[models.Model], instance: Any, **kwargs: Any) -> None:
    before: Any = sender._default_manager.filter(pk=instance.pk).first() if instance.pk else None
    instance._address_before = before.get_absolute_url() if before is not None else ""


def _lead_on(sender: type[models.Model], instance: Any, **kwargs: Any) -> None:
    old, new = instance._address_before, instance.get_absolute_url()
    if old and old != new:
        lead_on(old=old, new=new)
