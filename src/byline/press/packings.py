"""The packings of a printed page, and which one a reader gets."""

from functools import lru_cache

import brotli
import zstandard

from .packing import LEAST, pack

BROTLI_QUALITY, ZSTD_LEVEL, GZIP_LEVEL = 5, 9, 6
PREFERRED = ("br", "zstd", "gzip")  # the smallest first
MARKS = {"": "", "br": "-br", "zstd": "-zst", "gzip": "-gz"}


def pack_all(content: bytes) -> dict[str, bytes]:
    """The content plain, and in each packing that makes it smaller."""
    packed = {
        "br": brotli.compress(content, quality=BROTLI_QUALITY),
        "zstd": zstandard.ZstdCompressor(level=ZSTD_LEVEL).compress(content),
        "gzip": pack(content, level=GZIP_LEVEL),
    }
    smaller = {name: data for name, data in packed.items() if len(data) < len(content)}
    return {"": content, **smaller} if len(content) >= LEAST else {"": content}


@lru_cache(maxsize=512)
def order_of(accepted: str) -> tuple[str, ...]:
    """The packings that an Accept-Encoding allows, the one to take first, the plain one at the end.

    What somebody writes there is cut to 300 letters, so that the memory of it stays small.
    """
    weights = _weights(accepted[:300].lower())
    rest = weights.get("*", 0.0)
    found = [(weights.get(name, weights.get("x-gzip", rest) if name == "gzip" else rest), name) for name in PREFERRED]
    allowed = sorted((pair for pair in found if pair[0] > 0), key=lambda pair: -pair[0])
    return (*(name for _, name in allowed), "")


def _weights(accepted: str) -> dict[str, float]:
    weights: dict[str, float] = {}
    for item in accepted.split(","):
        name, _, parameters = item.partition(";")
        weights[name.strip()] = _weight(parameters)
    return weights


def _weight(parameters: str) -> float:
    key, _, value = parameters.strip().partition("=")
    if key.strip() != "q":
        return 1.0
    try:
        return min(max(float(value), 0.0), 1.0)
    except ValueError:
        return 0.0
