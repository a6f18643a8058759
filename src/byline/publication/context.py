"""What every template may use."""

from typing import Any

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from .menu import Menu
from .models import MagazineSettings


def magazine(request: HttpRequest) -> dict[str, Any]:
    """`magazine`: the magazine's settings, read when first used and once a request. `menu`: what pages link to."""
    return {"magazine": SimpleLazyObject(lambda: MagazineSettings.load(request_or_site=request)), "menu": Menu()}
