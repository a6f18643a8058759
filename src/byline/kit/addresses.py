"""Which network addresses a server may be sent to by an address that somebody else wrote."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable

Resolver = Callable[[str, int], list[str]]

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_OLD_COMPATIBLE = ipaddress.ip_network("::/96")


class PrivateAddress(OSError):
    """The host's name leads into a private network, or nowhere."""


def resolve(host: str, port: int) -> list[str]:
    """Every address of a host, by the system's resolver."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise PrivateAddress(f"{host} has no address") from error
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def public_addresses(host: str, port: int, *, resolver: Resolver = resolve) -> list[str]:
    """The host's addresses. Raises PrivateAddress when one of them is not public: then none is to be trusted."""
    found = resolver(host, port)
    if not found or not all(is_public(address) for address in found):
        raise PrivateAddress(f"{host} is not a public address")
    return found


def is_public(address: str) -> bool:
    """Whether anybody on the internet could reach this address: not ours, not a neighbour's, not a wrapped one."""
    try:
        found = ipaddress.ip_address(address.split("%")[0])
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo[1] if found.teredo else None)
        if inner is None and (found in _NAT64 or found in _OLD_COMPATIBLE):
            inner = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
        if found.is_site_local:
            return False
    return found.is_global and not found.is_multicast
