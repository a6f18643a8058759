"""Players and posts of other sites: which addresses can become an embed, and how they are written."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

_PROVIDERS = {
    "youtube.com", "youtube-nocookie.com", "youtu.be", "vimeo.com", "dailymotion.com", "dai.ly",
    "spotify.com", "soundcloud.com", "mixcloud.com", "bandcamp.com", "ted.com", "wordpress.tv",
    "videopress.com", "twitter.com", "x.com", "instagram.com", "facebook.com", "tiktok.com",
    "flickr.com", "flic.kr", "giphy.com", "reddit.com", "tumblr.com", "bsky.app", "threads.net",
    "slideshare.net", "issuu.com", "scribd.com", "archive.org", "codepen.io", "speakerdeck.com",
    "pinterest.com", "podcasts.apple.com", "music.apple.com", "kickstarter.com", "imgur.com",
    "pca.st", "anchor.fm", "loom.com", "megaphone.fm", "peertube.tv", "twitch.tv", "amazon.com",
}  # fmt: skip

# What stands in an iframe, and the page a reader would open instead.
_PLAYERS = [
    (r"^(?:www\.)?youtube(?:-nocookie)?\.com/embed/([\w-]{6,})", "https://www.youtube.com/watch?v={}"),
    (r"^(?:www\.)?youtube(?:-nocookie)?\.com/v/([\w-]{6,})", "https://www.youtube.com/watch?v={}"),
    (r"^player\.vimeo\.com/video/(\d+)", "https://vimeo.com/{}"),
    (r"^(?:www\.|geo\.)?dailymotion\.com/embed/video/(\w+)", "https://www.dailymotion.com/video/{}"),
    (r"^open\.spotify\.com/embed/((?:[\w-]+/)?\w+/\w+)", "https://open.spotify.com/{}"),
    (r"^embed\.ted\.com/talks/([\w-]+)", "https://www.ted.com/talks/{}"),
    (r"^(?:video\.wordpress\.com|videopress\.com)/embed/(\w+)", "https://videopress.com/v/{}"),
    (r"^(?:www\.)?archive\.org/embed/([\w.-]+)", "https://archive.org/details/{}"),
    (r"^(?:www\.)?tiktok\.com/embed/(?:v2/)?(\d+)", "https://www.tiktok.com/embed/v2/{}"),
    (r"^(?:www\.)?instagram\.com/(p/[\w-]+)/embed", "https://www.instagram.com/{}/"),
    (r"^(?:www\.)?loom\.com/embed/(\w+)", "https://www.loom.com/share/{}"),
]
_PLAYERS_WITH_ADDRESS = {
    "w.soundcloud.com": "url",
    "www.facebook.com": "href",
    "www.mixcloud.com": "feed",
}
_WIDGET_SCRIPTS = re.compile(
    r"(?:platform\.(?:twitter|x)\.com/widgets|(?:platform\.)?instagram\.com/(?:en_US/)?embeds?"
    r"|tiktok\.com/embed|embed\.bsky\.app|embedr\.flickr\.com|connect\.facebook\.net|videopress-iframe)"
)


def is_provider(url: str) -> bool:
    """Whether a bare address on a line of its own means that site's player or post."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    host = (parts.hostname or "").removeprefix("www.")
    known = any(host == name or host.endswith("." + name) for name in _PROVIDERS)
    return known and parts.scheme in {"http", "https"} and len(parts.path) > 1


def canonical(src: str) -> str:
    """The public page behind a player's address; empty when we know of none."""
    src = "https:" + src if src.startswith("//") else src
    try:
        parts = urlsplit(src)
        query = parse_qs(parts.query)
    except ValueError:
        return ""
    tail = (parts.hostname or "") + parts.path
    for pattern, page in _PLAYERS:
        if found := re.match(pattern, tail):
            return page.format(found[1])
    name = _PLAYERS_WITH_ADDRESS.get(parts.hostname or "")
    target = query.get(name, [""])[0] if name else ""
    return target if is_provider(target) else ""


def same(url: str) -> str:
    """A key under which a player's address and its page's address are the same."""
    return re.sub(r"^https?:", "", canonical(url) or url).strip()


def is_widget_script(src: str) -> bool:
    """Whether a script only dresses up a quotation that is already in the text."""
    return bool(_WIDGET_SCRIPTS.search(src))
