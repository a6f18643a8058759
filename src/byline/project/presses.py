"""The press of a process of this installation: where its pages lie, and by which program and settings they were made."""

import hashlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http.request import split_domain_port, validate_host

from byline.press.answers import Answer, Headers
from byline.press.bell import Bell
from byline.press.changes import Changes
from byline.press.giving import give_out
from byline.press.printing import Press
from byline.press.prints import Print
from byline.press.register import Register
from byline.press.rendering import Renderer
from byline.press.store import Disk, Memory

HEADERS = [
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", settings.X_FRAME_OPTIONS),
    ("referrer-policy", settings.SECURE_REFERRER_POLICY),
    ("cross-origin-opener-policy", "same-origin"),
    ("permissions-policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()"),
    ("server", "byline"),
]


@dataclass(frozen=True)
class Presses:
    """A press and the register of what it prints."""

    press: Press
    register: Register


def make_press(ask: Callable[[dict[str, Any]], Answer], *, house: Headers) -> Presses:
    """`ask` is Django, `house` the headers that every answer carries."""
    settings.PRINTED.mkdir(parents=True, exist_ok=True)
    bell, changes, register = Bell(settings.PRINTED / "bell"), Changes(), Register()
    renderer = Renderer(ask, address=settings.ADDRESS or settings.LOCAL_ADDRESS, house=house, edition=edition(house))
    press = Press(
        memory=Memory(settings.PRINTED_MEMORY),
        disk=Disk(settings.PRINTED, renderer.edition),
        renderer=renderer,
        changes=changes,
        bell=bell,
        note=register.note,
    )
    return Presses(press, register)


def house_headers() -> Headers:
    """The headers that every answer carries."""
    hsts = f"max-age={settings.SECURE_HSTS_SECONDS}"
    return [*HEADERS, ("strict-transport-security", hsts)] if settings.SECURE_HSTS_SECONDS else HEADERS


def make_own_press() -> Press:
    """The press of a process that has no front: the worker's, a command's."""
    from django.core.wsgi import get_wsgi_application

    from byline.press.bridge import Bridge

    bridge = Bridge(
        get_wsgi_application(), pool=ThreadPoolExecutor(1), spool=settings.DATA / "spool", limit=0, trusted=[]
    )
    made = make_press(bridge.ask, house=house_headers())

    def note(page: Print) -> None:
        made.register.note(page)
        give_out(made.press, made.register.write())

    made.press.note = note
    made.press.open()
    return made.press


def edition(house: Headers) -> str:
    """The program and the settings that a page was made by. Pages of another edition are printed anew."""
    made_by = (
        settings.STATIC_URL,
        settings.ADDRESS or settings.LOCAL_ADDRESS,
        settings.LANGUAGE_CODE,
        settings.TIME_ZONE,
        settings.MEDIA_URL,
        settings.MEDIA_ORIGINS,
        settings.CONTENT_SECURITY_POLICY,
        settings.DATABASES["default"]["NAME"],
        house,
    )
    return hashlib.sha256(repr(made_by).encode()).hexdigest()[:20]


def is_welcome(host: str) -> bool:
    """Whether this is a name of ours, as Django sees it."""
    domain, _ = split_domain_port(host)
    return bool(domain) and validate_host(domain, settings.ALLOWED_HOSTS)
