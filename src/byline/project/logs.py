"""Logs that hold nobody's data: no address of a person, no private link, nothing a form held."""

import json
import logging
import re
import socket
from datetime import UTC, datetime

MAIL = re.compile(r"[^\s@<>'\"(“”„‘’«»]+@[^\s@<>'\")“”„‘’«»]+\.[^\s@<>'\"),;“”„‘’«»]+")
HOST = socket.gethostname()
DETAIL = re.compile(r"^DETAIL: .*$", re.M)  # PostgreSQL repeats the row


class WithoutPeople(logging.Formatter):
    """Writes lines in which e-mail addresses are blotted out, and PostgreSQL's rows left out."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        text = DETAIL.sub("DETAIL: (left out)", super().format(record))
        return MAIL.sub("(a mail address)", text)


class AsJson(WithoutPeople):
    """One JSON object a line, with the same blotted out. Nothing of the request or of who is signed in is in it."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": super().format(record),
            "host": HOST,
            "process": record.process,
            "thread": record.threadName,
        }
        return json.dumps(line, ensure_ascii=False)


class RouteInsteadOfAddress(logging.Filter):
    """Django names the address that failed, which may be a private link: its pattern says as much."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Always true; the record is changed."""
        match = getattr(getattr(record, "request", None), "resolver_match", None)
        if isinstance(record.args, tuple) and len(record.args) == 2:
            route = f"/{match.route}" if match else "an address of no room"
            record.args = (record.args[0], route)
        return True
