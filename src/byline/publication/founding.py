"""What else is done, once, when a magazine is founded. Rooms above register here."""

from collections.abc import Callable, Iterable

from django.contrib.auth.models import Group, Permission

Deed = Callable[[], object]
_deeds: list[Deed] = []

HELPERS = "Editors"
CO_EDITORS = "Moderators"


def register(deed: Deed) -> Deed:
    """Do this once when the front page is first placed."""
    if deed not in _deeds:
        _deeds.append(deed)
    return deed


def do_deeds() -> None:
    """Everything that was registered."""
    for deed in _deeds:
        deed()


def allow(groups: Iterable[str], *, app: str, codenames: Iterable[str]) -> None:
    """Gives Wagtail's groups rights on a room's rows. The host may take them back: nobody gives them again."""
    wanted = Permission.objects.filter(content_type__app_label=app, codename__in=list(codenames))
    for group in Group.objects.filter(name__in=list(groups)):
        group.permissions.add(*wanted)
