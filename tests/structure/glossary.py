"""Reads the glossary and finds what its last column names."""

import importlib
import re
from dataclasses import dataclass

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.template import TemplateDoesNotExist
from django.template.loader import get_template
from django.urls import Resolver404, resolve

from byline.cli import COMMANDS
from byline.posts.blocks import PieceBlocks

ROW = re.compile(r"^\| (?!---|Word \|)(.+?) \| (.+?) \| (.+?) \|$", re.MULTILINE)


@dataclass(frozen=True)
class Entry:
    """One word, its meaning, and the names in its last column."""

    word: str
    meaning: str
    names: tuple[str, ...]


def read_glossary(text: str) -> list[Entry]:
    """Every row of every table."""
    return [Entry(word, meaning, tuple(re.findall(r"`([^`]+)`", where))) for word, meaning, where in ROW.findall(text)]


def exists(name: str) -> bool:
    """Whether a name of the last column is a block, a command, an address, a template, a model, a field or a module."""
    if name in PieceBlocks().child_blocks:
        return True
    if name.startswith("byline "):
        return name.split()[1] in COMMANDS
    if name.startswith("/"):
        return _is_address(name)
    if name.endswith(".html"):
        return _is_template(name)
    return _is_model(name) or _is_object(name) or _is_object(f"byline.{name}")


def _is_address(path: str) -> bool:
    try:
        return "wagtail" not in resolve(path).func.__module__
    except Resolver404:
        return False


def _is_template(name: str) -> bool:
    try:
        return bool(get_template(name))
    except TemplateDoesNotExist:
        return False


def _is_model(name: str) -> bool:
    """`posts.Post`, or one of its fields: `posts.Post.standfirst`."""
    label, model, *field = [*name.split("."), ""][:3]
    try:
        found = apps.get_model(label, model)
        return not field[0] or bool(found._meta.get_field(field[0]))
    except (LookupError, ValueError, FieldDoesNotExist):
        return False


def _is_object(dotted: str) -> bool:
    """A module, or something inside one."""
    parts = dotted.split(".")
    for length in range(len(parts), 0, -1):
        try:
            found = importlib.import_module(".".join(parts[:length]))
        except ImportError:
            continue
        for part in parts[length:]:
            if not hasattr(found, part):
                return False
            found = getattr(found, part)
        return True
    return False
