"""Settings about files: where pictures are kept, and a mark of the files that come with the program."""

import hashlib
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit


def content_mark(package: Path) -> str:
    """A short mark that changes when any of our static files does."""
    digest = hashlib.sha256()
    for path in sorted(package.glob("*/static/**/*")):
        if path.is_file():
            digest.update(path.relative_to(package).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()[:8]


def media_storage(url: str) -> dict[str, Any]:
    """Django's storage for pictures and recordings: a folder, or `s3://key:secret@host/bucket`.

    Options after a question mark: `region`, `scheme=http`, and `public`, the name of a host that serves the bucket.
    """
    if not url:
        return {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    parts, query = urlsplit(url), _query(url)
    options = {
        "access_key": unquote(parts.username or ""),
        "secret_key": unquote(parts.password or ""),
        "bucket_name": parts.path.strip("/"),
        "endpoint_url": _endpoint(url),
        "region_name": query.get("region", "us-east-1"),
        "querystring_auth": False,
        "file_overwrite": False,
        **({"custom_domain": query["public"]} if "public" in query else {}),
    }
    return {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": options}


def media_origins(url: str) -> list[str]:
    """Whose pictures a page may show beside our own: those of the storage."""
    if not url:
        return []
    public = _query(url).get("public")
    return [f"https://{public}" if public else _endpoint(url)]


def _endpoint(url: str) -> str:
    parts = urlsplit(url)
    port = f":{parts.port}" if parts.port else ""
    return f"{_query(url).get('scheme', 'https')}://{parts.hostname}{port}"


def _query(url: str) -> dict[str, str]:
    return {key: values[0] for key, values in parse_qs(urlsplit(url).query).items()}


def cdn_backend(url: str) -> dict[str, Any]:
    """Wagtail's frontend cache for `http://host:port`, which takes PURGE, or `cloudflare://token@zone`."""
    if not url:
        return {}
    parts = urlsplit(url)
    backends = "wagtail.contrib.frontend_cache.backends"
    if parts.scheme == "cloudflare":
        token = unquote(parts.username or "")
        return {"cdn": {"BACKEND": f"{backends}.CloudflareBackend", "BEARER_TOKEN": token, "ZONEID": parts.hostname}}
    return {"cdn": {"BACKEND": f"{backends}.HTTPBackend", "LOCATION": url}}
