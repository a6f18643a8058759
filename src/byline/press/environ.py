"""Granian's scope as a WSGI environ."""

import sys
from typing import IO, Any

from .proxies import Network, is_trusted, who_asks

# Read here and never passed on: what a proxy says has become the scheme and the address. `proxy` would pass for a
# setting of outgoing connections.
KEPT_BACK = frozenset(
    {
        "content-length",
        "content-type",
        "forwarded",
        "proxy",
        "transfer-encoding",
        "x-forwarded-for",
        "x-forwarded-host",
        "x-forwarded-port",
        "x-forwarded-proto",
        "x-real-ip",
    }
)


class SentFile:
    """`wsgi.file_wrapper`: Django hands a file over instead of reading it out."""

    def __init__(self, file: Any, size: int = 65536) -> None:
        self.file, self.size = file, size

    def __iter__(self) -> Any:
        while chunk := self.file.read(self.size):
            yield chunk

    def close(self) -> None:
        """Close the file; Django has put the end of its request here."""
        self.file.close()


def make_environ(scope: Any, body: IO[bytes], length: int, trusted: list[Network]) -> dict[str, Any]:
    """The environ. What X-Forwarded headers say counts only when a trusted proxy sent them."""
    client = scope.client.rpartition(":")[0].strip("[]")
    host, _, port = scope.server.rpartition(":")
    headers = _gather_headers(scope.headers.items())
    scheme = scope.scheme
    if is_trusted(client, trusted):
        scheme = {"https": "https", "http": "http"}.get(headers.get("x-forwarded-proto", ""), scheme)
        client = who_asks(client, headers.get("x-forwarded-for", ""), trusted)
    if scope.authority:
        headers["host"] = scope.authority
    return {
        "REQUEST_METHOD": scope.method,
        "SCRIPT_NAME": "",
        "PATH_INFO": _wsgi(scope.path),
        "QUERY_STRING": _wsgi(scope.query_string),
        "CONTENT_TYPE": _wsgi(headers.get("content-type", "")),
        "CONTENT_LENGTH": str(length),
        "SERVER_NAME": host.strip("[]"),
        "SERVER_PORT": port,
        "SERVER_PROTOCOL": f"HTTP/{scope.http_version}",
        "REMOTE_ADDR": client,
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": scheme,
        "wsgi.input": body,
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": True,
        "wsgi.run_once": False,
        "wsgi.file_wrapper": SentFile,
        **{
            f"HTTP_{name.upper().replace('-', '_')}": _wsgi(value)
            for name, value in headers.items()
            if name not in KEPT_BACK
        },
    }


def _gather_headers(pairs: list[tuple[str, str]]) -> dict[str, str]:
    """One value a name. Names with an underscore are dropped: they could pass for another header."""
    headers: dict[str, str] = {}
    for name, value in pairs:
        if "_" in name:
            continue
        joint = "; " if name == "cookie" else ","
        headers[name] = f"{headers[name]}{joint}{value}" if name in headers else value
    return headers


def _wsgi(text: str) -> str:
    """WSGI's strings hold bytes."""
    return text.encode("utf-8", "surrogateescape").decode("latin-1")
