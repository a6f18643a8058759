"""Django can write rows without asking anybody. No room may do that to pieces."""

import ast
from collections.abc import Iterator
from pathlib import Path

import byline

SOURCE = Path(byline.__file__).parent
PIECES = {"Post", "Page"}


def bypasses(text: str) -> list[str]:
    """Lines that publish by writing rows: `update(live=…)` with anything but False, and bulk writing of pieces."""
    return [f"{call.lineno}: {ast.unparse(call)[:80]}" for call in _calls(text) if _writes_live(call) or _in_bulk(call)]


def _calls(text: str) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield node


def _writes_live(call: ast.Call) -> bool:
    given = [word.value for word in call.keywords if word.arg == "live"]
    lowers = all(isinstance(value, ast.Constant) and value.value is False for value in given)
    return call.func.attr in {"update", "update_or_create"} and bool(given) and not lowers


def _in_bulk(call: ast.Call) -> bool:
    owner = ast.unparse(call.func.value)
    return call.func.attr in {"bulk_create", "bulk_update", "abulk_create"} and owner.split(".")[0] in PIECES


def test_no_room_publishes_by_writing_rows() -> None:
    found = {str(path.relative_to(SOURCE)): bypasses(path.read_text()) for path in SOURCE.rglob("*.py")}
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_a_bypass_would_be_seen() -> None:
    assert bypasses("Post.objects.filter(pk=1).update(live=True)")
    assert bypasses("posts.update(title='x', live=wanted)")
    assert bypasses("Post.objects.bulk_create(rows)")
    assert not bypasses("posts.update(live=False)")
    assert not bypasses("Topic.objects.bulk_create(rows)")
