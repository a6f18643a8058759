"""Full addresses, for whatever leaves the site: feeds, mails, cards, sitemaps."""

from urllib.parse import urljoin

from django.conf import settings


def public_address() -> str:
    """The magazine's own address without a slash at the end; the local one until the public one is set."""
    return str(settings.ADDRESS or settings.LOCAL_ADDRESS)


def absolute(path: str) -> str:
    """`path` (or a full address, left as it is) as a full address."""
    return urljoin(f"{public_address()}/", path)
