"""WordPress keeps each picture in several sizes; these are their names."""

from __future__ import annotations

import re

_SIZE = re.compile(r"-\d{2,5}x\d{2,5}(?=\.\w{2,5}(?:$|\?))")
_SCALED = re.compile(r"-(?:scaled|rotated|e\d{10,13})(?=\.\w{2,5}(?:$|\?))")
_RESIZED_BY_HOST = re.compile(r"\?(?:w|h|resize|fit|ssl|quality|strip|crop)=.*$")
_HOST_PROXY = re.compile(r"^(https?:)?//i\d\.wp\.com/")


def original(url: str) -> str:
    """The address of the picture that a size variant was made from."""
    url = _HOST_PROXY.sub(lambda found: f"{found[1] or 'https:'}//", url)
    if "/wp-content/" in url or ".files.wordpress.com/" in url:
        url = _RESIZED_BY_HOST.sub("", url)
    return _SIZE.sub("", url)


def candidates(url: str) -> list[str]:
    """Where the picture may be found, best first: the original, the scaled one, then what the piece itself names."""
    whole = original(url)
    unscaled = _SCALED.sub("", whole)
    scaled = re.sub(r"(\.\w{2,5})(?=$|\?)", r"-scaled\1", unscaled)
    return list(dict.fromkeys([unscaled, whole, scaled, url])) if "/" in url else [url]
