"""What can be set from outside: one row per environment variable.

The settings reference in the manual is made from this table and compared with it by a test.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Variable:
    """One environment variable: its name, what stands when it is unset, and what it is for."""

    name: str
    default: str
    what: str


VARIABLES: tuple[Variable, ...] = (
    Variable("BYLINE_DATA", "./byline-data", "Folder that holds the database, pictures and the secret key."),
    Variable("BYLINE_BIND", "127.0.0.1", "Address the server listens on."),
    Variable("BYLINE_PORT", "8000", "Port the server listens on."),
    Variable(
        "BYLINE_ADDRESS", "", "Public address of the magazine, as in https://magazine.example; used in every link."
    ),
    Variable("BYLINE_SECRET_KEY", "", "Signing key; by default made once and kept in the data folder."),
    Variable("DATABASE_URL", "", "postgres://user:password@host/name; by default SQLite in the data folder."),
    Variable(
        "EMAIL_URL",
        "",
        "smtp://user:password@host:587 (smtps:// for TLS from the start); by default mail stays in the mailbox.",
    ),
    Variable("BYLINE_MAIL_FROM", "", "Sender of outgoing mail, as in The Magazine <post@magazine.example>."),
    Variable(
        "BYLINE_MEDIA",
        "",
        "s3://key:secret@host/bucket for S3-compatible storage; by default a folder in the data folder.",
    ),
    Variable(
        "BYLINE_SEARCH",
        "",
        "https://user:password@host:9200/index of an OpenSearch server; by default the database searches. Not tried "
        "against a live server.",
    ),
    Variable("BYLINE_TIME_ZONE", "UTC", "Time zone of the magazine, as in Europe/London."),
    Variable("BYLINE_LANGUAGE", "en-gb", "Language of the magazine and its rooms."),
    Variable(
        "BYLINE_TRUSTED_PROXIES", "", "Addresses of reverse proxies whose X-Forwarded headers are believed, by commas."
    ),
    Variable("BYLINE_UPLOAD_LIMIT", "512", "Largest upload that is taken, in MB."),
    Variable("BYLINE_THREADS", "4", "Requests that Django works on at the same time."),
    Variable("BYLINE_LOG", "plain", "How the log is written: plain lines, or json for programs that collect it."),
    Variable(
        "BYLINE_METRICS", "", "Token with which Prometheus may read numbers at /-/metrics; by default there are none."
    ),
    Variable("BYLINE_PAGES_MEMORY", "64", "Memory for pages that are ready to serve, in MB for each web process."),
    Variable("BYLINE_MIRROR", "", "Folder in which a web server finds copies of the pages while Byline is down."),
    Variable(
        "BYLINE_CDN",
        "",
        "http://host:port of a cache that takes PURGE, or cloudflare://token@zone; it is told what has changed.",
    ),
    Variable("BYLINE_DEBUG", "", "1 shows error pages with code, for developers only."),
)


def read(name: str, environ: Mapping[str, str] = os.environ) -> str:
    """The value of a listed variable, or its default. KeyError if the variable is not in the table."""
    default = {variable.name: variable.default for variable in VARIABLES}[name]
    return environ.get(name) or default
