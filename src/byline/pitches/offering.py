"""While the magazine takes pitches, the foot of each page and the sitemap lead to the form; printed pages follow.

The page “Write for us” shows the call's own row and follows it. Everything else asks only whether the form is open.
"""

from collections.abc import Iterator
from typing import Any

from django.db.models.signals import post_delete, post_save, pre_save
from django.dispatch import receiver
from django.urls import reverse
from django.utils.translation import gettext as _

from byline.press.actions import reprint
from byline.press.rows import follow
from byline.press.tags import depends_on
from byline.publication.addresses import absolute
from byline.publication.menu import MenuLink
from byline.publication.menu import register as register_links
from byline.syndication.sitemaps import Place
from byline.syndication.sitemaps import register as register_places

from .marks import OPEN
from .models import PitchCall

follow(PitchCall)


@register_links("pages")
def links() -> Iterator[MenuLink]:
    """“Write for us” in the foot of each page."""
    if is_offered():
        yield MenuLink(_("Write for us"), reverse("pitch"))


@register_places
def places() -> Iterator[Place]:
    """The form in the sitemap."""
    if is_offered():
        yield Place(absolute(reverse("pitch")))


def is_offered() -> bool:
    """Whether pages lead to the form. Only a saved row changes that: the day on which it opens again is set by the clock."""
    depends_on(OPEN)
    return not PitchCall.objects.filter(is_open=False).exists()


@receiver(pre_save, sender=PitchCall)
def note_before(sender: Any, instance: PitchCall, **kwargs: Any) -> None:
    """What pages offer so far."""
    instance._offered_before = is_offered()  # type: ignore[attr-defined]


@receiver(post_save, sender=PitchCall)
def follow_offer(sender: Any, instance: PitchCall, **kwargs: Any) -> None:
    """Each page has the foot, so only opening and closing count there."""
    if is_offered() != instance._offered_before:  # type: ignore[attr-defined]
        reprint(OPEN)


@receiver(post_delete, sender=PitchCall)
def follow_deleted_call(sender: Any, instance: PitchCall, **kwargs: Any) -> None:
    """The magazine begins anew with an open one."""
    reprint(OPEN)
