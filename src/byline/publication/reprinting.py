"""Which rows of the magazine readers see, and what else changes with them."""

from collections.abc import Iterator
from typing import Any

from django.db.models.signals import post_save, pre_delete, pre_save
from django.dispatch import receiver
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Locale, Page, Site
from wagtail.signals import page_slug_changed, post_page_move

from byline.press.actions import reprint, reprint_everything
from byline.press.rows import follow, follow_part, never_changes
from byline.press.tags import EVERYTHING, address_tag

from .marks import STANDING
from .models import (
    FrontPage,
    GoneAddress,
    HostLink,
    MagazineSettings,
    Picture,
    PictureRendition,
    Recording,
    StandingPage,
)

# What Wagtail writes down about a page's draft, its lock and its schedule: a reader sees none of it.
OF_THE_DRAFT = {
    "latest_revision", "latest_revision_created_at", "draft_title", "has_unpublished_changes", "live_revision",
    "locked", "locked_at", "locked_by", "go_live_at", "expire_at", "scheduled_revision",
}  # fmt: skip
IN_MENUS = ("live", "title", "slug", "url_path", "path", "show_in_menus", "purpose", "last_published_at")


def addresses_of(page: Page) -> Iterator[str]:
    """The address where a page stands: a redirect or a notice may have stood there before."""
    if path := page.get_url():
        yield address_tag(path)


def follow_page(model: type[Page]) -> None:
    """A kind of page that readers see."""
    follow(model, more=addresses_of, unseen=OF_THE_DRAFT)


for kind in (Page, FrontPage, StandingPage):
    follow_page(kind)
follow(Site, more=lambda _: [EVERYTHING])
never_changes(Locale)
follow(MagazineSettings)
follow_part(HostLink, of="magazine")
follow(Picture)
follow_part(PictureRendition, of="image")
follow(Recording)
follow(Redirect, more=lambda row: [address_tag(row.old_path)], signpost=True)
follow(GoneAddress, more=lambda row: [address_tag(row.path)], signpost=True)


@receiver([page_slug_changed, post_page_move])
def follow_moved_tree(sender: Any, **kwargs: Any) -> None:
    """Everything below a standing page that moved has a new address, and the database wrote it without a signal."""
    if sender is StandingPage:
        reprint_everything()


@receiver(pre_save, sender=StandingPage)
def note_before(sender: Any, instance: StandingPage, **kwargs: Any) -> None:
    """What the menus say of it so far."""
    instance._menus_before = _menu_facts(instance.pk)  # type: ignore[attr-defined]


@receiver(post_save, sender=StandingPage)
def follow_menus(sender: Any, instance: StandingPage, **kwargs: Any) -> None:
    """Each page has the menus, so only what they say of it counts."""
    if _menu_facts(instance.pk) != instance._menus_before:  # type: ignore[attr-defined]
        reprint(STANDING)


@receiver(post_save, sender=Page)
def follow_base_record(sender: Any, instance: Page, **kwargs: Any) -> None:
    """Wagtail unpublishes what has run out by its base record alone."""
    if instance.specific_class is StandingPage:
        reprint(STANDING)


@receiver(pre_delete, sender=StandingPage)
def follow_deleted_page(sender: Any, instance: StandingPage, **kwargs: Any) -> None:
    """It leaves the menus."""
    reprint(STANDING)


def _menu_facts(key: int | None) -> tuple[Any, ...] | None:
    return StandingPage.objects.filter(pk=key).values_list(*IN_MENUS).first() if key else None
