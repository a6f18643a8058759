"""The press's front around Django: what the server runs."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connection

from byline.press.books import Books
from byline.press.bridge import Bridge
from byline.press.caretaker import Caretaker, Listener
from byline.press.clicks import Clicks
from byline.press.crowd import Crowd
from byline.press.front import Counter, Front
from byline.press.giving import MirrorKeeper, give_out_again
from byline.press.health import Health
from byline.press.house import set_up
from byline.press.media import MediaFiles
from byline.press.printed import PrintedPages
from byline.press.printing import Press
from byline.press.proxies import read_networks
from byline.press.reads import Counts
from byline.press.spool import make_spool
from byline.press.static import StaticFiles, index_of_finders

from .presses import house_headers, is_welcome, make_press
from .watching import missing, numbers


def make_front(*, on_ready: Callable[[], object] | None = None) -> Any:
    """The front of this installation, with a meter before it where numbers are wanted."""
    headers = house_headers()
    pool = ThreadPoolExecutor(settings.THREADS, thread_name_prefix="django")
    bridge = Bridge(
        get_wsgi_application(),
        pool=pool,
        spool=make_spool(settings.DATA / "spool"),
        limit=settings.UPLOAD_LIMIT,
        trusted=read_networks(settings.TRUSTED_PROXIES),
    )
    made = make_press(bridge.ask, house=headers)
    set_up(made.press)
    static = StaticFiles(prefix=settings.STATIC_URL, index=index_of_finders, pool=pool)
    media = MediaFiles(prefix=settings.MEDIA_URL, folder=settings.MEDIA_ROOT)
    reads, clicks = Counts(), Clicks(settings.SECRET_KEY)
    printed = printed_pages(made.press, Crowd(pool), reads)
    books = Books(reads=reads, clicks=clicks.counts)
    mirror = MirrorKeeper(made.press)
    caretaker = Caretaker(
        made.press,
        [lambda: give_out_again(made.press, made.register.write()), mirror.write_when_due, books.write_when_due],
        first=[made.press.open, mirror.open],
        last=[books.write, made.register.write],
    )
    listener = Listener(made.press.bell) if connection.vendor == "postgresql" else None

    def open_shop() -> None:
        caretaker.start()
        if listener:
            listener.start()
        if on_ready:
            on_ready()

    def close_shop() -> None:
        caretaker.stop()
        if listener:
            listener.stopped.set()

    counters: list[Counter] = [Health(check=missing), static, media, clicks]
    front = Front(
        counters=counters,
        bridge=bridge,
        headers=headers,
        printed=printed,
        on_ready=open_shop,
        on_end=close_shop,
    )
    if not settings.METRICS_TOKEN:
        return front
    from byline.press.metrics import Meter, Metrics  # an extra, imported only where it is wanted

    counters.append(Metrics(token=settings.METRICS_TOKEN, numbers=numbers, pool=pool))
    return Meter(front)


def printed_pages(press: Press, crowd: Crowd, reads: Counts) -> PrintedPages:
    """The counter of a press."""
    return PrintedPages(
        press,
        crowd=crowd,
        welcome=is_welcome,
        private=settings.PRIVATE_COOKIES,
        never_under=settings.NEVER_PRINTED,
        reads=reads,
    )
