"""A request as the press sees it, before Django."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for. The path is decoded, header names are small letters."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]

    @classmethod
    def from_scope(cls, scope: Any) -> "Asked":
        """From Granian's scope."""
        return cls(scope.method, scope.path, scope.query_string, dict(scope.headers.items()))

    @property
    def reads(self) -> bool:
        """Whether it only wants to read."""
        return self.method in ("GET", "HEAD")
