"""Verbs of the magazine."""

from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext
from wagtail.coreutils import get_supported_content_language_variant
from wagtail.models import Locale, Page, Site, Task, Workflow

from byline.accounts.models import User

from . import founding
from .models import FrontPage, MagazineSettings


@transaction.atomic
def found_magazine() -> FrontPage:
    """The front page and the site around it, made when missing. Safe to call at every start."""
    _settle_language()
    front = FrontPage.objects.first() or _found()
    _point_site_at(front)
    _name_the_review()
    MagazineSettings.load()
    return front


@transaction.atomic
def name_magazine(*, name: str, tagline: str, by: User) -> MagazineSettings:
    """Gives the magazine its name. The host's name is taken from whoever does it, when none is set."""
    magazine = MagazineSettings.load()
    magazine.name, magazine.tagline = name, tagline
    magazine.host_name = magazine.host_name or by.get_full_name()
    magazine.save()
    return magazine


def _settle_language() -> None:
    """Pages are in the magazine's one language; those made under another setting go along when it changes."""
    language = get_supported_content_language_variant(settings.LANGUAGE_CODE)
    if not Locale.all_objects.filter(language_code=language).exists():
        first = Locale.all_objects.order_by("pk").values("pk")[:1]
        Locale.all_objects.filter(pk__in=first).update(language_code=language)


def _found() -> FrontPage:
    front = _place_front_page()
    founding.do_deeds()
    return front


def _place_front_page() -> FrontPage:
    root = Page.get_first_root_node()
    for welcome in root.get_children():  # Wagtail's "Welcome" page, on a database of its own making
        welcome.delete()
    return root.refresh_from_db() or root.add_child(instance=FrontPage(title="Front page", slug="front"))


def _point_site_at(front: FrontPage) -> None:
    """The site's address is the public one where it is set: Wagtail builds links from it."""
    address = urlsplit(settings.ADDRESS or settings.LOCAL_ADDRESS)
    wanted = {
        "hostname": address.hostname or "localhost",
        "port": address.port or (443 if address.scheme == "https" else 80),
        "root_page_id": front.pk,
        "is_default_site": True,
    }
    site = Site.objects.filter(is_default_site=True).first() or Site()
    if any(getattr(site, name) != value for name, value in wanted.items()):
        for name, value in wanted.items():
            setattr(site, name, value)
        site.save()


def _name_the_review() -> None:
    """Wagtail brings a review by moderators along. Here it has the host's name, until she gives it another."""
    theirs, ours = "Moderators approval", gettext("Host review")
    Workflow.objects.filter(name=theirs).update(name=ours)
    Task.objects.filter(name=theirs).update(name=ours)
