"""Links whose clicks are counted: an address of ours that leads on to one the magazine has published, and to no other.

A room gives its template `counted_address(url, settings.SECRET_KEY)`, as `publication`'s typed links do. The address carries a signature that only this installation can make, so it cannot be used to lead anybody anywhere else.
"""

import hmac
from hashlib import sha256
from urllib.parse import parse_qs, quote, urlsplit

from .answers import Answer, plain
from .asked import Asked
from .reads import Counts

PREFIX = "/out/"
LONGEST = 2000
SIGNS = 24


def counted_address(url: str, key: str) -> str:
    """The address of ours that leads on to `url`. What is no web address is given back as it is."""
    return f"{PREFIX}{sign(url, key)}?to={quote(url, safe='')}" if _leads_out(url) else url


def sign(url: str, key: str) -> str:
    """What only this installation can make of an address."""
    return hmac.new(f"byline.clicks:{key}".encode(), url.encode(), sha256).hexdigest()[:SIGNS]


class Clicks:
    """The counter that leads readers on."""

    def __init__(self, key: str) -> None:
        self.key, self.counts = key, Counts()

    async def answer(self, asked: Asked) -> Answer | None:
        """A redirect to the link, 404 for one that nobody here signed, None for other addresses."""
        if not asked.path.startswith(PREFIX) or not asked.reads:
            return None
        url = next(iter(parse_qs(asked.query[: 3 * LONGEST]).get("to", [])), "")
        known = asked.path.removeprefix(PREFIX).rstrip("/")
        if not _leads_out(url) or not hmac.compare_digest(
            sign(url, self.key).encode(), known.encode("utf-8", "replace")
        ):
            return plain(404, "This link was not published here.", ("x-robots-tag", "noindex"))
        if asked.method == "GET":
            self.counts.count(url, asked.headers.get("user-agent", ""), asked.headers.get("sec-purpose"))
        return Answer(
            302, [("location", quote(url, safe=UNTOUCHED)), ("cache-control", "no-store"), ("x-robots-tag", "noindex")]
        )


UNTOUCHED = "%/:=&?~#+!$,;'@()*[]"  # an address is written as it stands, with what HTTP cannot carry as %XX


def _leads_out(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and len(url) <= LONGEST and url.isprintable()
