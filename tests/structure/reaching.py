"""Finds what reaches what in the code: imports, names of models and templates given as strings, includes and tag libraries.

Nothing is imported or run: Python is read as a syntax tree, templates as text.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LITERAL_TAG = re.compile(r"""{%-?\s*(?:extends|include)\s+["']([^"']+)["']""")
LOAD_TAG = re.compile(r"{%\s*load\s+([^%]+)%}")
STATIC_TAG = re.compile(r"""{%\s*static\s+["']([^"']+)["']""")
MODEL_NAME = re.compile(r"^([a-z_]+)\.[A-Z]\w*$")
FILE_NAME = re.compile(r"^([a-z_]+)/[\w./-]+\.(?:html|txt|xml|css|js)$")


@dataclass(frozen=True)
class Reach:
    """One place where a module (`posts.models.post`) or template (`posts/post.html`) uses something of a room.

    `target` is a module, or only a room where the place names a model, a template or a tag library. `types_only` marks an
    import that a type checker sees and a running magazine does not.
    """

    source: str
    target: str
    where: str
    types_only: bool = False

    @property
    def source_room(self) -> str:
        return room_of(self.source)

    @property
    def target_room(self) -> str:
        return room_of(self.target)


def room_of(name: str) -> str:
    """The room of a module or template."""
    return re.split(r"[./]", name, maxsplit=1)[0]


def modules(package: Path) -> dict[str, Path]:
    """Every module of every room by its name inside the package; migrations left out, files beside the rooms too."""
    found = {}
    for path in sorted(package.rglob("*.py")):
        names = list(path.relative_to(package).with_suffix("").parts)
        if len(names) > 1 and "migrations" not in names:
            found[".".join(names[:-1] if names[-1] == "__init__" else names)] = path
    return found


def reaches_of(package: Path) -> list[Reach]:
    """Everything that anything in the package reaches for."""
    return [*_in_python(package), *_in_templates(package)]


def _in_python(package: Path) -> Iterator[Reach]:
    known = modules(package)
    for name, path in known.items():
        where = str(path.relative_to(package))
        tree = ast.parse(path.read_text(), str(path))
        for_types = {id(node) for block in _type_blocks(tree) for node in ast.walk(block)}
        for node in ast.walk(tree):
            for target in _targets(node, name, path.name == "__init__.py", package.name, known):
                if target != name:
                    yield Reach(name, target, f"{where}:{node.lineno}", id(node) in for_types)


def _type_blocks(tree: ast.AST) -> Iterator[ast.If]:
    """`if TYPE_CHECKING:` in either spelling."""
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            yield node


def _targets(node: ast.AST, name: str, is_package: bool, root: str, known: dict[str, Path]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        dotted = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom):
        dotted = list(_imported(node, name, is_package, root))
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield from _named_in(node.value, root, known)
        return
    elif isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "get_model":
        words = [each.value for each in node.args if isinstance(each, ast.Constant)]
        yield from _named_in(".".join(map(str, words)), root, known) if len(words) == 2 else ()
        return
    else:
        return
    for full in dotted:
        if full.startswith(f"{root}."):
            yield from _nearest(full.removeprefix(f"{root}."), known)


def _imported(node: ast.ImportFrom, name: str, is_package: bool, root: str) -> Iterator[str]:
    """Absolute names of what `from … import a, b` takes: a module of that name, or something inside the module."""
    base = node.module or ""
    if node.level:
        here = [root, *name.split(".")]
        kept = here[: len(here) - node.level + (1 if is_package else 0)]
        base = ".".join([*kept, *([node.module] if node.module else [])])
    for alias in node.names:
        yield f"{base}.{alias.name}"


def _nearest(dotted: str, known: dict[str, Path]) -> Iterator[str]:
    """The longest beginning of a dotted name that is a module of a room."""
    parts = dotted.split(".")
    for length in range(len(parts), 0, -1):
        candidate = ".".join(parts[:length])
        if candidate in known:
            yield candidate
            return


def _named_in(text: str, root: str, known: dict[str, Path]) -> Iterator[str]:
    """What a string names: a model ("posts.Post"), a template or file ("posts/post.html"), a module ("byline.posts.urls")."""
    rooms = {room_of(name) for name in known}
    found = MODEL_NAME.match(text) or FILE_NAME.match(text)
    if found and found[1] in rooms:
        yield found[1]
    elif re.fullmatch(rf"{root}(\.\w+)+", text):
        yield from _nearest(text.removeprefix(f"{root}."), known)


def _in_templates(package: Path) -> Iterator[Reach]:
    libraries = {path.stem: path.relative_to(package).parts[0] for path in package.glob("*/templatetags/*.py")}
    homes = _template_homes(package)
    for room, name, path in homes:
        text = path.read_text()
        used = {*LITERAL_TAG.findall(text), *STATIC_TAG.findall(text)}
        targets = [_home_of(each, package, homes) for each in used]
        targets += [libraries[word] for tags in LOAD_TAG.findall(text) for word in tags.split() if word in libraries]
        for target in targets:
            if target and target != room:
                yield Reach(f"{room}/{name}", target, str(path.relative_to(package)))


def _template_homes(package: Path) -> list[tuple[str, str, Path]]:
    """(room, name, file) of every template."""
    found = []
    for folder in sorted(package.glob("*/templates")):
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                found.append((folder.parent.name, path.relative_to(folder).as_posix(), path))
    return found


def _home_of(name: str, package: Path, homes: list[tuple[str, str, Path]]) -> str:
    """The room whose name a template or file bears; for a bare name, the room that has the file."""
    first = room_of(name)
    if (package / first).is_dir():
        return first
    return next((room for room, known, _ in homes if known == name), "")
