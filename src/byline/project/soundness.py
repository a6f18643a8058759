"""Whether each setting can be understood. Plain words for whoever set it; nothing is loaded or tried here."""

import re
from collections.abc import Callable, Iterator
from ipaddress import ip_network
from urllib.parse import SplitResult, urlsplit
from zoneinfo import ZoneInfo

from .environment import read

Judge = Callable[[str], str]
INDEX = re.compile(r"/[a-z0-9][a-z0-9_-]{0,99}/?")


def complaints() -> Iterator[str]:
    """A sentence for each variable that cannot be used as it stands."""
    for name, judge in JUDGES.items():
        value = read(name)
        said = judge(value) if value else ""
        if said:
            shown = "" if name in SECRET else f" is {value!r}"
            yield f"{name}{shown}: {said}."


def _port(value: str) -> str:
    return "" if _whole(value) and 1 <= int(value) <= 65535 else "it must be a number from 1 to 65535"


def _count(value: str) -> str:
    return "" if _whole(value) and int(value) >= 1 else "it must be a whole number from 1 upward"


def _whole(value: str) -> bool:
    return value.isascii() and value.isdigit()


def _address(value: str) -> str:
    parts = _split(value)
    good = parts and parts.scheme in ("http", "https") and parts.hostname and parts.path in ("", "/")
    return "" if good else "it must be a whole address without a path, as in https://magazine.example"


def _time_zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ValueError, OSError, KeyError):
        return "there is no such time zone. Write it as in Europe/London"
    return ""


def _language(value: str) -> str:
    from django.conf.locale import LANG_INFO

    known = value in LANG_INFO or value.partition("-")[0] in LANG_INFO
    return "" if known else "there is no such language. Write it as in en-gb"


def _proxies(value: str) -> str:
    for item in filter(None, (part.strip() for part in value.split(","))):
        try:
            ip_network(item, strict=False)
        except ValueError:
            return f"{item!r} is no address. Write them as in 127.0.0.1 or 10.0.0.0/8, by commas"
    return ""


def _database(value: str) -> str:
    import dj_database_url

    example = "Write it as in postgres://user:password@host/name"
    try:
        parsed = dj_database_url.parse(value)
        _ = urlsplit(value).port
    except ValueError:
        return f"this is no database address. {example}"
    if not parsed["ENGINE"].endswith(("sqlite3", "postgresql")):
        return f"this is a kind of database that Byline does not use. {example}"
    if not parsed["NAME"]:
        return f"it names no database. {example}"
    return "" if parsed["ENGINE"].endswith("sqlite3") else _driver()


def _driver() -> str:
    try:
        import psycopg  # noqa: F401
    except ImportError:
        return "the driver for PostgreSQL is missing. Install it with: pip install 'byline[postgres]'"
    return ""


def _mail(value: str) -> str:
    parts = _split(value)
    good = parts and parts.scheme in ("smtp", "smtps") and parts.hostname
    return "" if good else "this is no mail server. Write it as in smtp://user:password@mail.example:587"


def _media(value: str) -> str:
    parts = _split(value)
    if not (parts and parts.scheme == "s3" and parts.hostname and parts.path.strip("/")):
        return "this is no storage. Write it as in s3://key:secret@host/bucket"
    try:
        import storages  # noqa: F401
    except ImportError:
        return "the package for S3 storage is missing. Install it with: pip install 'byline[s3]'"
    return ""


def _cdn(value: str) -> str:
    parts = _split(value)
    plain = parts and parts.scheme in ("http", "https") and parts.hostname
    cloudflare = parts and parts.scheme == "cloudflare" and parts.username and parts.hostname
    example = "Write it as in http://127.0.0.1:6081 or cloudflare://token@zone"
    return "" if plain or cloudflare else f"this is no cache that can be told of changes. {example}"


def _sender(value: str) -> str:
    from email.utils import parseaddr

    return (
        "" if "@" in parseaddr(value)[1] else "this is no sender. Write it as in The Magazine <post@magazine.example>"
    )


def _key(value: str) -> str:
    return "" if len(value) >= 32 else "it is too short to be safe. Use at least 32 random characters"


def _search(value: str) -> str:
    parts = _split(value)
    good = parts and parts.scheme in ("http", "https") and parts.hostname and INDEX.fullmatch(parts.path)
    return "" if good else "this is no search server. Write it as in https://user:password@host:9200/magazine"


def _log(value: str) -> str:
    return "" if value in ("plain", "json") else "write plain or json"


def _metrics(value: str) -> str:
    if len(value) < 16 or not value.isascii() or " " in value:
        return "the token needs at least 16 letters and digits, so that nobody guesses it"
    try:
        import prometheus_client  # noqa: F401
    except ImportError:
        return "the package for Prometheus is missing. Install it with: pip install 'byline[metrics]'"
    return ""


def _split(value: str) -> SplitResult | None:
    """Its parts, or None when it is no address at all."""
    try:
        parts = urlsplit(value)
        _ = parts.port
    except ValueError:
        return None
    return parts


JUDGES: dict[str, Judge] = {
    "BYLINE_PORT": _port,
    "BYLINE_ADDRESS": _address,
    "BYLINE_SECRET_KEY": _key,
    "DATABASE_URL": _database,
    "EMAIL_URL": _mail,
    "BYLINE_MAIL_FROM": _sender,
    "BYLINE_MEDIA": _media,
    "BYLINE_TIME_ZONE": _time_zone,
    "BYLINE_LANGUAGE": _language,
    "BYLINE_TRUSTED_PROXIES": _proxies,
    "BYLINE_UPLOAD_LIMIT": _count,
    "BYLINE_THREADS": _count,
    "BYLINE_SEARCH": _search,
    "BYLINE_LOG": _log,
    "BYLINE_METRICS": _metrics,
    "BYLINE_PAGES_MEMORY": _count,
    "BYLINE_CDN": _cdn,
}
SECRET = {"BYLINE_SECRET_KEY", "DATABASE_URL", "EMAIL_URL", "BYLINE_MEDIA", "BYLINE_METRICS", "BYLINE_SEARCH"}
