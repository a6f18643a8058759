"""Fetching from an address that somebody else wrote, without being led into our own network.

The host is resolved once, every address it has must be public, and the connection goes to the very address that was
checked. Every redirect is checked the same way. Size and total time are limited, and nothing is sent that could tell
the other side who we are.
"""

from __future__ import annotations

import http.client
import socket
import ssl
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO
from urllib.parse import quote, urljoin, urlsplit

from django.utils.translation import gettext as _

from .addresses import PrivateAddress, Resolver, public_addresses, resolve

PORTS = {"http": 80, "https": 443}
REDIRECTS_MOST = 5
STEP = 64 * 1024
IN_MEMORY = 512 * 1024
HEADERS = {"User-Agent": "Byline (moving in)", "Accept": "*/*", "Accept-Encoding": "identity", "Connection": "close"}


class NotFetched(Exception):
    """Nothing was fetched; the message says why, for a person."""


@dataclass
class Fetched:
    """What came: an open file at its beginning, and where it came from in the end."""

    file: IO[bytes]
    size: int
    url: str
    said_to_be: str


def fetch(url: str, *, most_bytes: int, seconds: float = 30, resolver: Resolver = resolve) -> Fetched:
    """Fetch an address. Raises NotFetched with the reason."""
    until = time.monotonic() + seconds
    for _hop in range(REDIRECTS_MOST + 1):
        with answer_of(url, until, resolver) as answer:
            if answer.status in {301, 302, 303, 307, 308}:
                url = urljoin(url, answer.headers.get("Location", ""))
                continue
            if answer.status != http.client.OK:
                raise NotFetched(_("The other site answered %(status)s.") % {"status": answer.status})
            file, size = _body(answer, most_bytes, until)
            return Fetched(file, size, url, answer.headers.get_content_type())
    raise NotFetched(_("The address redirects too often."))


@contextmanager
def answer_of(
    url: str, until: float, resolver: Resolver, *, agent: str = HEADERS["User-Agent"]
) -> Iterator[http.client.HTTPResponse]:
    """What an address answers, its body unread; redirects are left to the caller. Raises NotFetched."""
    try:
        connection, path = _connection(url, until, resolver)
    except (OSError, ValueError) as error:
        raise NotFetched(_reason(error)) from error
    try:
        connection.request("GET", path, headers={**HEADERS, "User-Agent": agent})
        yield connection.getresponse()
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise NotFetched(_reason(error)) from error
    finally:
        connection.close()


def _connection(url: str, until: float, resolver: Resolver) -> tuple[http.client.HTTPConnection, str]:
    parts = urlsplit(url)
    port = PORTS.get(parts.scheme)
    if not parts.hostname or port is None or parts.port not in {None, port} or parts.username:
        raise NotFetched(_("Only plain http and https addresses are fetched."))
    host = parts.hostname.encode("idna").decode() if not parts.hostname.isascii() else parts.hostname
    addresses = public_addresses(host, port, resolver=resolver)
    line = _dial(addresses, port, until)
    if parts.scheme == "https":
        line = ssl.create_default_context().wrap_socket(line, server_hostname=host)
    connection = http.client.HTTPConnection(host, port)
    connection.sock = line
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = "?" + quote(parts.query, safe="/%:@!$&'()*+,;=~-._?") if parts.query else ""
    return connection, path + query


def _dial(addresses: list[str], port: int, until: float) -> socket.socket:
    """A line to the first address that answers: to the address itself, so that no second lookup can lead elsewhere."""
    last: OSError = PrivateAddress("no address")
    for address in addresses:
        try:
            return socket.create_connection((address, port), timeout=_left(until, 10))
        except OSError as error:
            last = error
    raise last


def _left(until: float, most: float = 15) -> float:
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return min(left, most)


def _body(answer: http.client.HTTPResponse, most_bytes: int, until: float) -> tuple[IO[bytes], int]:
    """The body in a file that stays in memory while it is small."""
    too_large = NotFetched(_("It is larger than %(most)s MB.") % {"most": most_bytes // (1024 * 1024)})
    if (answer.length or 0) > most_bytes:
        raise too_large
    file: IO[bytes] = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115  the caller closes it
    size = 0
    while step := answer.read1(STEP):
        _left(until)
        size += len(step)
        if size > most_bytes:
            file.close()
            raise too_large
        file.write(step)
    if answer.length:  # the other side hung up early
        file.close()
        raise NotFetched(_("The connection broke off."))
    file.seek(0)
    return file, size


def _reason(error: Exception) -> str:
    if isinstance(error, PrivateAddress):
        return _("The address does not lead to a public site.")
    if isinstance(error, TimeoutError):
        return _("The other site did not answer in time.")
    if isinstance(error, ssl.SSLError):
        return _("The other site’s certificate is not valid.")
    return _("The other site could not be reached.")
