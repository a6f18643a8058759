"""Talking to a search server over HTTP: the few calls that the adapter needs, in the words of OpenSearch's REST interface."""

import json
import ssl
from base64 import b64encode
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import Any
from urllib.parse import unquote, urlsplit

PATIENCE = 5.0  # seconds a reader would wait
LONG_PATIENCE = 60.0  # seconds for writing
BATCH = 500

Line = tuple[str, int, dict[str, Any] | None]


class NoAnswer(Exception):
    """The server was not reached, or said something else than an answer. Never has the password in it."""


class Cluster:
    """One index of a server, as in `https://user:password@host:9200/magazine`."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self.host, self.port = parts.hostname or "", parts.port or 9200
        self.secure = parts.scheme == "https"
        self.index = parts.path.strip("/")
        self.headers = {"content-type": "application/json"}
        if parts.username:
            pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
            self.headers["authorization"] = f"Basic {b64encode(pair.encode()).decode()}"
        self._unseen = False

    def make(self, mapping: dict[str, Any]) -> None:
        """Make the index where there is none."""
        status, said = self._ask("PUT", f"/{self.index}", mapping)
        kind = said.get("error", {}).get("type", "") if status == 400 else ""
        if status != 200 and kind != "resource_already_exists_exception":
            raise NoAnswer(f"the index could not be made: {status} {kind}")

    def remove(self) -> None:
        """Remove the index, if there is one."""
        status, _ = self._ask("DELETE", f"/{self.index}")
        if status not in (200, 404):
            raise NoAnswer(f"the index could not be removed: {status}")

    def write(self, lines: Sequence[Line]) -> None:
        """Put documents in (`index`) and take them out (`delete`). Raises NoAnswer unless all went well."""
        for start in range(0, len(lines), BATCH):
            self._write(lines[start : start + BATCH])

    def search(self, query: dict[str, Any]) -> list[dict[str, Any]]:
        """The hits. An index that is not there has none."""
        status, said = self._ask("POST", f"/{self.index}/_search", query, patience=PATIENCE)
        if status == 404:
            return []
        if status != 200 or said.get("timed_out"):
            raise NoAnswer(f"the search failed: {status}")
        hits: list[dict[str, Any]] = said["hits"]["hits"]
        return hits

    @contextmanager
    def unseen(self) -> Iterator[None]:
        """What is written inside is found only at the end: the server need not tidy up after each batch."""
        self._unseen = True
        try:
            yield
        finally:
            self._unseen = False
        self._ask("POST", f"/{self.index}/_refresh")

    def _write(self, lines: Sequence[Line]) -> None:
        text = []
        for verb, key, document in lines:
            text.append(json.dumps({verb: {"_id": str(key)}}))
            if document is not None:
                text.append(json.dumps(document, ensure_ascii=False))
        refresh = "false" if self._unseen else "true"
        status, said = self._ask("POST", f"/{self.index}/_bulk?refresh={refresh}", "\n".join(text) + "\n")
        failed = [row for item in said.get("items", []) for verb, row in item.items() if not _went_well(verb, row)]
        if status != 200 or failed:
            raise NoAnswer(f"{len(failed) or len(lines)} of {len(lines)} entries were not taken: {status}")

    def _ask(
        self, method: str, path: str, body: dict[str, Any] | str | None = None, *, patience: float = LONG_PATIENCE
    ) -> tuple[int, dict[str, Any]]:
        text = body if isinstance(body, str) else json.dumps(body) if body is not None else None
        connection = self._connect(patience)
        try:
            connection.request(method, path, text.encode() if text is not None else None, self.headers)
            response = connection.getresponse()
            said = json.loads(response.read() or b"{}")
        except (OSError, HTTPException, ValueError) as error:
            raise NoAnswer(type(error).__name__) from error
        finally:
            connection.close()
        return response.status, said if isinstance(said, dict) else {}

    def _connect(self, patience: float) -> HTTPConnection:
        if self.secure:
            return HTTPSConnection(self.host, self.port, timeout=patience, context=ssl.create_default_context())
        return HTTPConnection(self.host, self.port, timeout=patience)


def _went_well(verb: str, row: dict[str, Any]) -> bool:
    """What is to be deleted and is not there is deleted."""
    return row.get("status", 500) < 300 or (verb == "delete" and row.get("status") == 404)
