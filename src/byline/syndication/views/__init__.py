"""What machines ask for."""

from .cards import share_card
from .feeds import feed
from .oembed import oembed
from .robots import robots, sitemap_index, sitemap_news, sitemap_pages, sitemap_section

__all__ = [
    "feed",
    "oembed",
    "robots",
    "share_card",
    "sitemap_index",
    "sitemap_news",
    "sitemap_pages",
    "sitemap_section",
]
