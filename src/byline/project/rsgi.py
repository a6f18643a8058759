"""The press's front around Django: what the server runs."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from django.conf import settings
from django.core.wsgi import get_wsgi_application

from byline.press.bridge import Bridge
from byline.press.front import Counter, Front
from byline.press.health import Health
from byline.press.media import MediaFiles
from byline.press.proxies import read_networks
from byline.press.spool import make_spool
from byline.press.static import StaticFiles, index_of_finders

from .watching import missing, numbers

HEADERS = [
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", settings.X_FRAME_OPTIONS),
    ("referrer-policy", settings.SECURE_REFERRER_POLICY),
    ("cross-origin-opener-policy", "same-origin"),
    ("permissions-policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()"),
    ("server", "byline"),
]


def make_front(*, on_ready: Callable[[], object] | None = None) -> Any:
    """The front of this installation, with a meter before it where numbers are wanted."""
    pool = ThreadPoolExecutor(settings.THREADS, thread_name_prefix="django")
    bridge = Bridge(
        get_wsgi_application(),
        pool=pool,
        spool=make_spool(settings.DATA / "spool"),
        limit=settings.UPLOAD_LIMIT,
        trusted=read_networks(settings.TRUSTED_PROXIES),
    )
    static = StaticFiles(prefix=settings.STATIC_URL, index=index_of_finders, pool=pool)
    media = MediaFiles(prefix=settings.MEDIA_URL, folder=settings.MEDIA_ROOT)
    hsts = f"max-age={settings.SECURE_HSTS_SECONDS}"
    headers = [*HEADERS, ("strict-transport-security", hsts)] if settings.SECURE_HSTS_SECONDS else HEADERS
    counters: list[Counter] = [Health(check=missing), static, media]
    if not settings.METRICS_TOKEN:
        return Front(counters=counters, bridge=bridge, headers=headers, on_ready=on_ready)
    from byline.press.metrics import Meter, Metrics

    counters.append(Metrics(token=settings.METRICS_TOKEN, numbers=numbers, pool=pool))
    return Meter(Front(counters=counters, bridge=bridge, headers=headers, on_ready=on_ready))
