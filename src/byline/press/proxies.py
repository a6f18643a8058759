"""Which X-Forwarded headers are believed: those of proxies that the host has named."""

from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network

Network = IPv4Network | IPv6Network


def read_networks(text: str) -> list[Network]:
    """Addresses and networks, by commas. Raises ValueError for one that is none."""
    return [ip_network(item.strip(), strict=False) for item in text.split(",") if item.strip()]


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
