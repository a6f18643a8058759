"""Finds words that people see and nobody can translate: in templates, and in Python."""

import ast
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from django.template.base import Lexer, Token, TokenType

from tests.structure.reaching import modules, room_of

SPOKEN = {"alt", "title", "placeholder", "aria-label", "aria-description", "aria-roledescription", "label", "summary"}
UNSEEN = {"script", "style", "code", "template"}
NAMES = {"Byline", "RSS", "RSS 2.0", "Atom", "JSON", "JSON Feed", "Wagtail"}  # the same in every language
LETTERS = re.compile(r"[^\W\d_]")
WRITTEN_DATE = re.compile(r"""\|(?:date|time):["']([^"']+)["']""")
UNORDERED_DATES = {"c", "r", "U", "Y", "Y-m-d", "DATE_FORMAT", "DATETIME_FORMAT", "SHORT_DATE_FORMAT", "TIME_FORMAT"}
GETTEXT = {"_", "gettext", "gettext_lazy", "ngettext", "ngettext_lazy", "pgettext", "pgettext_lazy"}
WORDED = {
    "verbose_name",
    "verbose_name_plural",
    "help_text",
    "label",
    "heading",
    "menu_label",
    "placeholder",
    "message",
    "labels",
    "help_texts",
    "error_messages",
}
SPEAKING = {"ValidationError", "Objection", "success", "error", "warning", "info", "add_error"}
FOR_THE_COMMAND_LINE = {"cli", "project", "kit", "press", "demo"}  # they speak to whoever runs the server, in English
SAMPLES = {"theme.samples"}  # invented names for the gallery of parts
FOR_MACHINES = {"robots.txt"}


class _Reader(HTMLParser):
    """Collects what a page says, in text and in attributes that are spoken."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self._inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in UNSEEN:
            self._inside.append(tag)
        given = dict(attrs)
        spoken = SPOKEN | ({"value"} if given.get("type") in ("submit", "button", "reset") else set())
        self.said += [value for name, value in attrs if name in spoken and value]

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in UNSEEN:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self._inside and self._inside[-1] == tag:
            self._inside.pop()

    def handle_data(self, data: str) -> None:
        if not self._inside:
            self.said.append(data)


def untranslated(template: str, *, plain: bool = False) -> list[str]:
    """Words of a template that stand outside translate tags. `plain` is for mails without HTML."""
    bare = "".join(_outside_translations(Lexer(template).tokenize()))
    if plain:
        said = bare.splitlines()
    else:
        reader = _Reader()
        reader.feed(bare)
        reader.close()
        said = reader.said
    found = (" ".join(text.split()) for text in said)
    return [text for text in found if LETTERS.search(text) and text.strip("()") not in NAMES]


def _outside_translations(tokens: list[Token]) -> Iterator[str]:
    """The text between tags, blocks of translation and comments left out."""
    closing = ""
    for token in tokens:
        word = token.contents.split()[0] if token.token_type == TokenType.BLOCK and token.contents else ""
        if closing:
            closing = "" if word == closing else closing
        elif word in ("blocktranslate", "blocktrans", "comment"):
            closing = f"end{word}"
        elif word == "block" and token.contents.endswith("_class"):
            closing = "endblock"
        elif token.token_type == TokenType.TEXT:
            yield token.contents


def untranslated_in_templates(package: Path) -> list[str]:
    """One line for each such text in the templates of every room."""
    found = []
    for path in sorted(package.glob("*/templates/**/*")):
        if path.suffix in (".html", ".txt", ".svg", ".xml") and path.name not in FOR_MACHINES:
            texts = untranslated(path.read_text(), plain=path.suffix == ".txt")
            found += [f"{path.relative_to(package)}: {text[:80]}" for text in texts]
    return found


def dates_in_one_order(package: Path) -> list[str]:
    """Dates whose order of day, month and year no translator can change: `|date:"j F Y"` for `|date:_("j F Y")`."""
    return [
        f"{path.relative_to(package)}: {pattern}"
        for path in sorted(package.glob("*/templates/**/*.html"))
        for pattern in WRITTEN_DATE.findall(path.read_text())
        if pattern not in UNORDERED_DATES
    ]


def untranslated_in_python(package: Path) -> list[str]:
    """One line for each text that Python gives to a label, a help text, a message or an error without gettext."""
    found = []
    for name, path in modules(package).items():
        if room_of(name) not in FOR_THE_COMMAND_LINE and name not in SAMPLES:
            for line, text in sorted(bare_texts(path.read_text())):
                found.append(f"{path.relative_to(package)}:{line}: {text[:80]}")
    return found


def bare_texts(source: str) -> Iterator[tuple[int, str]]:
    """(line, text) of each."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            yield from _in_call(node)
        elif isinstance(node, ast.Assign) and any(getattr(each, "id", "") in WORDED for each in node.targets):
            yield from () if _is_app_label(node) else _bare(node.value)


def _is_app_label(node: ast.Assign) -> bool:
    """`label = "posts"` names an app for Django."""
    return ast.unparse(node.targets[0]) == "label" and str(getattr(node.value, "value", "")).isidentifier()


def _in_call(node: ast.Call) -> Iterator[tuple[int, str]]:
    name = getattr(node.func, "id", getattr(node.func, "attr", ""))
    if name in GETTEXT:
        if node.args and not isinstance(node.args[0], ast.Constant):
            yield node.lineno, f"{ast.unparse(node)} cannot be found by makemessages: the text must be written out."
        return
    for keyword in node.keywords:
        if keyword.arg in WORDED:
            yield from _bare(keyword.value)
    if name in SPEAKING and not ast.unparse(node.func).startswith("logger."):
        for argument in node.args[1:] if name == "Objection" else node.args:  # the first is a code for machines
            yield from _bare(argument, sentences_only=True)


def _bare(node: ast.expr, *, sentences_only: bool = False) -> Iterator[tuple[int, str]]:
    """Plain strings, f-strings, and those inside a list or dictionary; a name for machines has no space in it."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if LETTERS.search(node.value) and (" " in node.value.strip() or not sentences_only):
            yield node.lineno, node.value
    elif isinstance(node, ast.JoinedStr):
        words = "".join(part.value for part in node.values if isinstance(part, ast.Constant))
        if LETTERS.search(words):
            yield node.lineno, ast.unparse(node)
    elif isinstance(node, ast.List | ast.Tuple):
        for each in node.elts:
            yield from _bare(each, sentences_only=sentences_only)
    elif isinstance(node, ast.Dict):
        for each in node.values:
            yield from _bare(each, sentences_only=sentences_only)
