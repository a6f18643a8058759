"""Old addresses, written so that they are found again."""

from __future__ import annotations

from urllib.parse import parse_qs, unquote, urlsplit


def host_of(address: str) -> str:
    """The host of an address without www, empty when it has none."""
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def old_path(address: str) -> str:
    """An old address as we keep it: path without slash at the end; with the number if it has no other name."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    path = unquote(parts.path).rstrip("/")
    query = parse_qs(parts.query)
    for name in ("p", "page_id", "attachment_id"):
        if query.get(name, [""])[0].isdigit():
            return f"{path}/?{name}={query[name][0]}"
    return path
