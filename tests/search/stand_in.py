"""A stand-in for an OpenSearch server: the few calls of its REST interface that the adapter uses, over real HTTP.

It is stricter than it need be: what it does not know it refuses, so that the adapter cannot lean on guesses.
"""

import json
import threading
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from math import log
from typing import Any
from urllib.parse import parse_qs, urlsplit

USER, PASSWORD = "byline", "s@cret"


class Index:
    """Documents, and those that a refresh has made visible."""

    def __init__(self, mapping: dict[str, Any]) -> None:
        self.fields = mapping["mappings"]["properties"]
        assert mapping["mappings"]["dynamic"] == "strict"
        self.documents: dict[str, dict[str, Any]] = {}
        self.visible: dict[str, dict[str, Any]] = {}

    def refresh(self) -> None:
        self.visible = dict(self.documents)

    def search(self, asked: dict[str, Any]) -> list[dict[str, Any]]:
        assert asked["sort"] == [{"_score": "desc"}, {"key": "desc"}]
        rated = ((self.rate(asked["query"], document), key) for key, document in self.visible.items())
        found = [(score, key) for score, key in rated if score is not None]
        found.sort(key=lambda pair: (pair[0], self.visible[pair[1]]["key"]), reverse=True)
        return [{"_id": key, "_score": score} for score, key in found[: asked["size"]]]

    def rate(self, query: dict[str, Any], document: dict[str, Any]) -> float | None:
        """The score, or None where the document does not fit."""
        [(kind, inside)] = query.items()
        return getattr(self, f"_{kind}")(inside, document)

    def _bool(self, inside: dict[str, Any], document: dict[str, Any]) -> float | None:
        assert set(inside) <= {"must", "must_not", "filter", "should", "minimum_should_match"}
        must = [self.rate(one, document) for one in inside.get("must", [])]
        filters = [self.rate(one, document) for one in inside.get("filter", [])]
        should = [score for one in inside.get("should", []) if (score := self.rate(one, document)) is not None]
        if None in must or None in filters or len(should) < inside.get("minimum_should_match", 0):
            return None
        if any(self.rate(one, document) is not None for one in inside.get("must_not", [])):
            return None
        return sum(score or 0 for score in must) + sum(should)

    def _multi_match(self, inside: dict[str, Any], document: dict[str, Any]) -> float | None:
        assert inside["analyzer"] == "whitespace"
        words = inside["query"].split()
        assert inside["type"] == ("phrase" if len(words) > 1 else "best_fields")
        scores = []
        for field in inside["fields"]:
            name, _, weight = field.partition("^")
            assert self.fields[name]["type"] == "text"
            text = document[name].split()
            times = sum(text[at : at + len(words)] == words for at in range(len(text)))
            if words and times:
                scores.append(float(weight) * log(1 + times) / (1 + len(text) / 20))
        return max(scores, default=None)

    def _terms(self, inside: dict[str, Any], document: dict[str, Any]) -> float | None:
        [(name, wanted)] = inside.items()
        assert self.fields[name]["type"] == "keyword"
        return 0.0 if set(wanted) & set(document[name]) else None

    def _range(self, inside: dict[str, Any], document: dict[str, Any]) -> float | None:
        [(name, bounds)] = inside.items()
        assert all(-(2**63) <= bound < 2**63 for bound in bounds.values())
        return 0.0 if bounds["gte"] <= document[name] <= bounds["lte"] else None


class Handler(BaseHTTPRequestHandler):
    """The calls."""

    indices: dict[str, Index]
    asked: list[str]
    broken: bool

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length") or 0)).decode()
        self.asked.append(f"{self.command} {self.path}")
        allowed = f"Basic {b64encode(f'{USER}:{PASSWORD}'.encode()).decode()}"
        if self.headers.get("authorization") != allowed:
            return self._say(401, {})
        if self.broken:
            return self._say(503, {"error": {"type": "cluster_block_exception"}})
        parts = urlsplit(self.path)
        name, _, call = parts.path.strip("/").partition("/")
        verb = getattr(self, f"_{self.command}_{call}".rstrip("_").replace("__", "_"), None)
        return verb(name, body, parse_qs(parts.query)) if verb else self._say(400, {"error": {"type": "unknown"}})

    do_PUT = do_DELETE = do_POST = _answer

    def _PUT(self, name: str, body: str, query: dict[str, list[str]]) -> None:
        if name in self.indices:
            return self._say(400, {"error": {"type": "resource_already_exists_exception"}})
        self.indices[name] = Index(json.loads(body))
        return self._say(200, {"acknowledged": True})

    def _DELETE(self, name: str, body: str, query: dict[str, list[str]]) -> None:
        self._say(200 if self.indices.pop(name, None) else 404, {})

    def _POST_refresh(self, name: str, body: str, query: dict[str, list[str]]) -> None:
        self.indices[name].refresh()
        self._say(200, {})

    def _POST_search(self, name: str, body: str, query: dict[str, list[str]]) -> None:
        if name not in self.indices:
            return self._say(404, {"error": {"type": "index_not_found_exception"}})
        return self._say(200, {"timed_out": False, "hits": {"hits": self.indices[name].search(json.loads(body))}})

    def _POST_bulk(self, name: str, body: str, query: dict[str, list[str]]) -> None:
        assert body.endswith("\n")
        index, lines, items = self.indices[name], iter(body.splitlines()), []
        for line in lines:
            [(verb, about)] = json.loads(line).items()
            if verb == "index":
                document = json.loads(next(lines))
                good = set(document) == set(index.fields)
                index.documents.update({about["_id"]: document} if good else {})
                items.append({verb: {"status": 201 if good else 400}})
            else:
                items.append({verb: {"status": 200 if index.documents.pop(about["_id"], None) else 404}})
        if query["refresh"] == ["true"]:
            index.refresh()
        self._say(200, {"errors": any(row["status"] >= 400 for item in items for row in item.values()), "items": items})

    def _say(self, status: int, body: dict[str, Any]) -> None:
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_: Any) -> None:
        """Silent."""


@contextmanager
def stand_in() -> Iterator[tuple[str, type[Handler]]]:
    """The server's address, with user and password, and its state."""
    state = type("State", (Handler,), {"indices": {}, "asked": [], "broken": False})
    server = ThreadingHTTPServer(("127.0.0.1", 0), state)
    threading.Thread(target=server.serve_forever, args=[0.01], daemon=True).start()
    try:
        yield f"http://{USER}:s%40cret@127.0.0.1:{server.server_port}/magazine", state
    finally:
        server.shutdown()
        server.server_close()
