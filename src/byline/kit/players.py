"""The players of other sites that a reader may load with a click, and their addresses."""

import re
from urllib.parse import parse_qs, urlsplit

# Where a player may come from. The site's content policy allows frames from these and no others.
PLAYER_ORIGINS = ["https://www.youtube-nocookie.com", "https://player.vimeo.com", "https://open.spotify.com"]


def player_url(url: str) -> str:
    """The address of a player for this page, one that sets no cookie where there is a choice; empty if we know none."""
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    if host in ("youtube.com", "youtube-nocookie.com", "youtu.be"):
        return _youtube(host, parts.path, parse_qs(parts.query))
    if host == "vimeo.com" and (found := re.fullmatch(r"/(\d+)/?", parts.path)):
        return f"https://player.vimeo.com/video/{found[1]}?dnt=1"
    if host == "open.spotify.com" and re.fullmatch(r"/(track|episode|show|album|playlist)/\w+", parts.path):
        return f"https://open.spotify.com/embed{parts.path}"
    return ""


def _youtube(host: str, path: str, query: dict[str, list[str]]) -> str:
    video = path[1:] if host == "youtu.be" else query.get("v", [""])[0]
    if found := re.fullmatch(r"/(?:embed|shorts|live)/([\w-]+)", path):
        video = found[1]
    return f"https://www.youtube-nocookie.com/embed/{video}" if re.fullmatch(r"[\w-]{6,20}", video) else ""
