"""What machines ask for."""

from .cards import share_card
from .feeds import feed
from .icons import icon
from .oembed import oembed
from .robots import robots, sitemap_index, sitemap_news, sitemap_pages, sitemap_section

__all__ = [
    "feed",
    "icon",
    "oembed",
    "robots",
    "share_card",
    "sitemap_index",
    "sitemap_news",
    "sitemap_pages",
    "sitemap_section",
]
