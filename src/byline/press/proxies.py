"""Which X-Forwarded headers are believed: those of proxies that the host has named."""

from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network

from django.core.exceptions import ImproperlyConfigured

Network = IPv4Network | IPv6Network


def read_networks(text: str) -> list[Network]:
    """Addresses and networks, by commas. Raises ImproperlyConfigured for one that is none."""
    networks = []
    for item in filter(None, (part.strip() for part in text.split(","))):
        try:
            networks.append(ip_network(item, strict=False))
        except ValueError as error:
            raise ImproperlyConfigured(
                f"BYLINE_TRUSTED_PROXIES has {item!r}: write addresses as in 127.0.0.1 or 10.0.0.0/8, by commas."
            ) from error
    return networks


def is_trusted(address: str, networks: list[Network]) -> bool:
    """Whether the address is a named proxy's."""
    try:
        found = ip_address(address)
    except ValueError:
        return False
    mapped = getattr(found, "ipv4_mapped", None)
    return any((mapped or found) in network for network in networks)


def who_asks(client: str, forwarded_for: str, networks: list[Network]) -> str:
    """The reader's address: the last in the chain that is not one of our proxies."""
    chain = [part.strip() for part in forwarded_for.split(",") if part.strip()]
    address = client
    while chain and is_trusted(address, networks):
        address = chain.pop()
    return address
