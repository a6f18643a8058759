"""Whether the magazine runs, and its worker works."""

from collections.abc import Iterator
from datetime import timedelta

from django.conf import settings
from django.utils import timezone

from byline.timetable.models import Mark

from ..folder import is_held
from .finding import Finding, fine, wrong

SILENCE = timedelta(minutes=5)


def worker() -> Iterator[Finding]:
    """A running magazine's worker leaves a mark many times a minute; verbs that fail leave their reason."""
    marks = list(Mark.objects.all())
    running = is_held(settings.DATA)
    latest = max((mark.began_at for mark in marks), default=None)
    if not running:
        yield fine("The magazine is not running from this folder just now.")
    elif latest and latest < timezone.now() - SILENCE:
        yield wrong(
            f"The magazine runs, but its background worker has been silent since {latest:%Y-%m-%d %H:%M} UTC: nothing "
            "scheduled is published. Stop the magazine and start it again."
        )
    else:
        yield fine("The magazine is running, and its background worker works.")
    for mark in marks:
        if mark.failure:
            yield wrong(
                f"What recurs failed when it was last done, “{mark.name}”: {mark.failure.splitlines()[0][:200]}"
            )
