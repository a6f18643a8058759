"""Packing text for the way: gzip."""

import gzip
import re
import secrets
import zlib
from collections import OrderedDict
from collections.abc import Callable

LEAST = 512  # below this the packing costs more than it saves
REFUSED = re.compile(r";\s*q=0(\.0*)?\s*$")


def takes_gzip(accepted: str) -> bool:
    """Whether Accept-Encoding allows gzip."""
    for item in accepted.lower().split(","):
        name = item.partition(";")[0].strip()
        if name in ("gzip", "x-gzip", "*"):
            return not REFUSED.search(item)
    return False


def pack(content: bytes, *, level: int = 6, padded: bool = False) -> bytes:
    """Gzip. `padded` adds a file name of random length, so that the size tells nothing of a secret in the page.

    (The size of a packed page that repeats what an attacker sends and holds a secret betrays the secret bit by bit:
    the attack called BREACH. Django's own tokens are masked anew each time; this hides the rest.)
    """
    if not padded:
        return gzip.compress(content, level, mtime=0)
    name = secrets.token_hex(secrets.randbelow(50) + 1).encode()
    head = b"\x1f\x8b\x08\x08" + bytes(4) + b"\x00\xff" + name + b"\x00"
    packer = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS)
    tail = zlib.crc32(content).to_bytes(4, "little") + (len(content) & 0xFFFFFFFF).to_bytes(4, "little")
    return head + packer.compress(content) + packer.flush() + tail


class Shelf:
    """Packed files kept in memory, the least used thrown out when they weigh more than `limit` bytes."""

    def __init__(self, limit: int) -> None:
        self.limit, self.weight = limit, 0
        self._kept: OrderedDict[str, bytes] = OrderedDict()

    def get(self, key: str) -> bytes | None:
        """What is kept under the key."""
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        return found

    def keep(self, key: str, make: Callable[[], bytes]) -> bytes:
        """Make it, keep it, give it."""
        content = make()
        self.weight += len(content) - len(self._kept.pop(key, b""))
        self._kept[key] = content
        while self.weight > self.limit and len(self._kept) > 1:
            self.weight -= len(self._kept.popitem(last=False)[1])
        return content
