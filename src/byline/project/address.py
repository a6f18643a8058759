"""Where the magazine is reached, and the owner's one-time link to it."""

from django.conf import settings


def home_address() -> str:
    """The public address, or the local one by name: passkeys need a name, not a number."""
    return f"{settings.ADDRESS or settings.LOCAL_ADDRESS}/"


def owner_link() -> str:
    """A new one-time link with which the owner signs in."""
    from byline.accounts.actions import invite_owner

    return home_address().rstrip("/") + invite_owner()


def owner_is_missing() -> bool:
    """Whether no owner has signed in yet."""
    from django.contrib.auth import get_user_model

    return not get_user_model().objects.filter(is_superuser=True, last_login__isnull=False).exists()
