"""Verbs of people who write."""

from django.db import transaction
from django.utils.text import slugify

from byline.accounts.models import User
from byline.kit.text import first_free
from byline.publication import founding

from .models import Contributor, Standing


@transaction.atomic
def ensure_host(*, name: str, by: User | None) -> Contributor:
    """The host as a contributor, made when there is none: her pieces need a byline as everybody's do."""
    host = Contributor.objects.filter(standing=Standing.HOST).first()
    return host or Contributor.objects.create(name=name, slug=free_slug(name), standing=Standing.HOST)


def free_slug(name: str) -> str:
    """An address for a name that nobody has yet."""
    wanted = slugify(name, allow_unicode=True)[:110] or "writer"
    taken = set(Contributor.objects.filter(slug__startswith=wanted).values_list("slug", flat=True))
    return first_free(wanted, taken)


@founding.register
def let_helpers_add_contributors() -> None:
    """Whoever drafts a guest's piece may add the guest."""
    founding.allow(
        [founding.HELPERS, founding.CO_EDITORS],
        app="contributors",
        codenames=["add_contributor", "change_contributor", "view_contributor"],
    )
