"""A printed page: its bytes in each packing, with the headers they leave with; and the same as a file."""

import json
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import blake2b

from .answers import Answer, Headers

MAGIC = b"BYLP1\n"
OF_THE_BODY = frozenset({"content-length", "content-encoding", "content-type"})
WEIGHT_OF_A_PAGE = 2048  # what Python needs besides the bytes


class Unreadable(ValueError):
    """This is no printed page, or not a whole one."""


@dataclass(frozen=True, slots=True)
class Copy:
    """One packing of a page, ready to leave."""

    tag: str
    headers: Headers
    body: bytes
    short_headers: Headers = field(init=False)

    def __post_init__(self) -> None:
        """What goes with 304: everything but what describes the body that stays away."""
        headers = [_shared(pair) for pair in self.headers]
        object.__setattr__(self, "headers", headers)
        object.__setattr__(self, "short_headers", [pair for pair in headers if pair[0] not in OF_THE_BODY])


@dataclass(slots=True)
class Print:
    """A printed page. `copies` by packing, the plain one under the empty name.

    `made` is the change before which it was rendered, `vouched` the one up to which it is known to be true. `parameters`
    are the names of the query string that it looks different with. `edition` is the program and settings it was made by.
    """

    path: str
    status: int
    copies: Mapping[str, Copy]
    tags: Sequence[int]
    parameters: frozenset[str]
    made: int
    vouched: int
    edition: str
    is_read: bool = field(init=False)
    answers: Mapping[str, Answer] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Made once, for each reader: the answer in each packing; and whether asking for it is reading (feeds and pictures
        are fetched, pages are read)."""
        self.is_read = self.status == 200 and ("content-type", "text/html; charset=utf-8") in self.copies[""].headers
        self.answers = {name: Answer(self.status, copy.headers, copy.body, True) for name, copy in self.copies.items()}

    @property
    def weight(self) -> int:
        """Bytes it takes in memory, about."""
        return sum(len(copy.body) for copy in self.copies.values()) + 8 * len(self.tags) + WEIGHT_OF_A_PAGE

    def to_bytes(self) -> bytes:
        """As a file: a head, the bodies, and before both a sum that tells whether they are whole."""
        head = json.dumps(
            {
                "path": self.path,
                "status": self.status,
                "made": self.made,
                "edition": self.edition,
                "parameters": sorted(self.parameters),
                "copies": [[name, copy.tag, copy.headers, len(copy.body)] for name, copy in self.copies.items()],
            }
        ).encode()
        tags = struct.pack(f"<{len(self.tags)}Q", *self.tags)
        rest = b"".join([struct.pack("<II", len(head), len(tags)), head, tags, *(c.body for c in self.copies.values())])
        return MAGIC + _sum(rest) + rest

    @classmethod
    def from_bytes(cls, data: bytes) -> "Print":
        """From a file. Raises Unreadable for anything that is not exactly what `to_bytes` wrote."""
        if data[:6] != MAGIC or data[6:22] != _sum(data[22:]):
            raise Unreadable
        try:
            long, many = struct.unpack_from("<II", data, 22)
            head = json.loads(data[30 : 30 + long])
            tags = struct.unpack_from(f"<{many // 8}Q", data, 30 + long)
            copies, at = {}, 30 + long + many
            for name, tag, headers, length in head["copies"]:
                copies[name] = Copy(tag, [(key, value) for key, value in headers], data[at : at + length])
                at += length
            parameters = frozenset(head["parameters"])
            made = head["made"]
            return cls(head["path"], head["status"], copies, tags, parameters, made, made, head["edition"])
        except (ValueError, KeyError, TypeError, struct.error) as error:
            raise Unreadable from error


@lru_cache(maxsize=4096)
def _shared(pair: tuple[str, str]) -> tuple[str, str]:
    """The same header of another page: a thousand pages have most of theirs in common, and a processor's cache is small."""
    return pair


def _sum(data: bytes) -> bytes:
    return blake2b(data, digest_size=16).digest()
