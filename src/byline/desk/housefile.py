"""`byline.toml`: what the desk may know and how strict it is, for reading files without a site."""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .context import Context, context_from
from .finding import SEVERITIES
from .registry import GROUPS
from .shelf import standards

NAME = "byline.toml"
KEYS = {"context", "people", "dictionary", "today", "country", "fail-on", "standards", "house", "settled"}


class Misused(ValueError):
    """A sentence on what is wrong with the configuration."""


@dataclass(frozen=True)
class House:
    """What was configured."""

    context: Context = field(default_factory=Context)
    severities: Mapping[str, str] = field(default_factory=dict)
    fail_on: str = "blocks"


def find_house(start: Path) -> Path | None:
    """The nearest byline.toml, in this folder or one above."""
    return next((path for folder in (start, *start.parents) if (path := folder / NAME).is_file()), None)


def read_house(path: Path) -> House:
    """Reads a byline.toml; paths in it begin at its own folder. Raises Misused."""
    data = _loaded(path).get("desk", {})
    if not isinstance(data, Mapping):
        raise Misused(f"{path}: [desk] must be a table.")
    unknown = sorted(set(data) - KEYS)
    if unknown:
        raise Misused(f"{path}: the desk knows no “{unknown[0]}”. It knows {', '.join(sorted(KEYS))}.")
    known = dict(_loaded(path.parent / str(data["context"]))) if "context" in data else {}
    if "people" in data:
        known.update(_people(path.parent / str(data["people"])))
    if "dictionary" in data:
        known["dictionary"] = _words(path.parent, data["dictionary"])
    known.update({key: data[key] for key in ("today", "country", "house", "settled") if key in data})
    try:
        context = context_from(known)
    except (ValueError, TypeError, KeyError) as error:
        raise Misused(f"{path}: {error}") from error
    fail_on = str(data.get("fail-on", "blocks"))
    if fail_on not in (*SEVERITIES, "never"):
        raise Misused(f"{path}: fail-on must be one of {', '.join(SEVERITIES)} or never.")
    return House(context, _severities(path, data.get("standards", {})), fail_on)


def _severities(path: Path, chosen: Any) -> dict[str, str]:
    found = {}
    for name, value in dict(chosen).items():
        if name not in GROUPS and name not in standards():
            raise Misused(f"{path}: there is no standard or group “{name}”.")
        if value is True:
            continue
        if value is not False and value not in ("off", *SEVERITIES):
            raise Misused(f"{path}: {name} must be off, {', '.join(SEVERITIES)}.")
        found[name] = "off" if value is False else str(value)
    return found


def _people(path: Path) -> dict[str, Any]:
    """People from JSON, TOML, or a text with one name a line. A mapping may hold contributors, works and the rest as well."""
    if path.suffix == ".txt":
        return {"people": _lines(path)}
    data = _loaded(path)
    return {"people": data} if isinstance(data, list) else dict(data)


def _words(folder: Path, value: Any) -> list[str]:
    return [str(word) for word in value] if isinstance(value, list) else _lines(folder / str(value))


def _lines(path: Path) -> list[str]:
    return [line.strip() for line in _text(path).splitlines() if line.strip() and not line.startswith("#")]


def _loaded(path: Path) -> Any:
    text = _text(path)
    try:
        return tomllib.loads(text) if path.suffix == ".toml" else json.loads(text)
    except ValueError as error:
        raise Misused(f"{path}: {error}") from error


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Misused(f"{path} cannot be read: {getattr(error, 'strerror', None) or 'it is not UTF-8'}.") from error
