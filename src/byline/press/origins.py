"""Did one of our own pages send this form, or somebody else's? The browser says so, and pages cannot make it lie.

`Sec-Fetch-Site` and `Origin` are set by the browser itself (Fetch standard, forbidden request headers). Every browser since
2023 sends the first, and every one since 2020 the second with a form from another site. What carries neither, nor a
Referer, is an old browser or no browser: it is believed only where it carries no cookie, so no rights that could be abused.
"""

from dataclasses import dataclass
from urllib.parse import urlsplit


@dataclass(frozen=True)
class Sender:
    """What a request says about its sender. `here` is our own origin as the request asked for it."""

    here: str
    site: str = ""
    origin: str = ""
    referer: str = ""
    trusted: tuple[str, ...] = ()
    has_cookies: bool = False


def comes_from_here(sender: Sender) -> bool:
    """Whether the form was sent by a page of ours, by a person at the address bar, or by something without any rights.

    A proxy may have changed the scheme on the way, so that our own origin is also what the host has named as the address.
    """
    ours = {_origin(sender.here), *(_origin(item) for item in sender.trusted)} - {""}
    if sender.site:
        says_nothing = sender.origin in ("", "null")  # some hide it even from ourselves
        return sender.site in ("same-origin", "none") and (says_nothing or _is_ours(sender.origin, ours))
    if sender.origin:
        return _is_ours(sender.origin, ours)
    if sender.referer:
        return _origin(sender.referer) in ours
    return not sender.has_cookies


def _is_ours(origin: str, ours: set[str]) -> bool:
    """`null` stands for a frame in a sandbox, a file or a redirect across sites: none of ours."""
    return origin != "null" and _origin(origin) in ours


def _origin(address: str) -> str:
    """Scheme, host and port; empty for what is no address."""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not host:
        return ""
    return f"{parts.scheme}://{host}:{port or (443 if parts.scheme == 'https' else 80)}"
