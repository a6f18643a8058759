"""Granian's two objects as the front sees them, for tests without a server."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote


class Headers:
    """The headers of a request."""

    def __init__(self, pairs: list[tuple[str, str]]) -> None:
        self.pairs = [(name.lower(), value) for name, value in pairs]

    def items(self) -> list[tuple[str, str]]:
        return self.pairs

    def get(self, name: str, default: Any = None) -> Any:
        return next((value for key, value in self.pairs if key == name), default)

    def get_all(self, name: str) -> list[str]:
        return [value for key, value in self.pairs if key == name]


class Scope:
    """A request's head."""

    proto = "http"
    http_version = "1.1"
    server = "127.0.0.1:8000"
    scheme = "http"
    authority: str | None = None

    def __init__(self, method: str, address: str, pairs: list[tuple[str, str]], client: str) -> None:
        path, _, self.query_string = address.partition("?")
        self.method, self.path, self.client = method, unquote(path), client
        self.headers = Headers(pairs)


class Proto:
    """Takes the answer; gives the body in pieces."""

    def __init__(self, pieces: list[bytes]) -> None:
        self.pieces = pieces
        self.status, self.headers, self.body = 0, dict[str, str](), b""
        self.pairs: list[tuple[str, str]] = []

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._walk()

    async def _walk(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            await asyncio.sleep(0)
            yield piece

    def _take(self, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
        assert not self.status, "answered twice"
        self.status, self.pairs, self.headers, self.body = status, headers, dict(headers), body

    def response_empty(self, status: int, headers: list[tuple[str, str]]) -> None:
        self._take(status, headers, b"")

    def response_bytes(self, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
        self._take(status, headers, body)

    def response_file_range(self, status: int, headers: list[tuple[str, str]], file: str, start: int, end: int) -> None:
        self._take(status, headers, Path(file).read_bytes()[start:end])


def pieces_of(content: bytes, size: int = 7) -> Iterator[bytes]:
    """Content in pieces."""
    return (content[start : start + size] for start in range(0, len(content), size))
