"""Asking an address that somebody else wrote whether it answers, under the same protection as fetching."""

import time
from urllib.parse import urljoin

from django.utils.translation import gettext as _

from .addresses import Resolver, resolve
from .fetch import REDIRECTS_MOST, NotFetched, answer_of

MOVED = {301, 302, 303, 307, 308}
AGENT = "Byline (checks the links of a magazine; one address of a site a minute)"


class NoAnswer(Exception):
    """Nothing came; the message says why, for a person."""


def ask(url: str, *, seconds: float = 15, resolver: Resolver = resolve) -> int:
    """The status that comes in the end. Nothing but the head is read. Raises NoAnswer."""
    until = time.monotonic() + seconds
    try:
        for _hop in range(REDIRECTS_MOST + 1):
            with answer_of(url, until, resolver, agent=AGENT) as answer:
                if answer.status not in MOVED:
                    return answer.status
                url = urljoin(url, answer.headers.get("Location", ""))
    except NotFetched as error:
        raise NoAnswer(str(error)) from error
    raise NoAnswer(_("The address redirects too often."))
