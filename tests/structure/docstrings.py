"""A room's docstring says in three sentences what it is for, its verbs, and what it is not."""

import ast
import re
from pathlib import Path

from tests.structure.rooms import Table

SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z`])")
DENIAL = re.compile(r"\b(no|not|nothing|never|none)\b", re.IGNORECASE)


def docstrings_that_say_too_little(package: Path, table: Table) -> list[str]:
    """One line for each room whose docstring lacks one of the three sentences."""
    found = []
    for room in sorted(table.rooms):
        path = package / room / "__init__.py"
        if path.exists():
            found += [f"{room}: {complaint}" for complaint in _complaints(path)]
    return found


def _complaints(path: Path) -> list[str]:
    text = ast.get_docstring(ast.parse(path.read_text())) or ""
    sentences = SENTENCE_END.split(text.strip()) if text else []
    if len(sentences) != 3:
        return [f"its docstring has {len(sentences)} sentences; it needs three: what for, its verbs, what it is not."]
    complaints = []
    if not sentences[1].startswith(("Its verb is ", "Its verbs are ")):
        complaints.append("the second sentence of its docstring should name its verbs (“Its verbs are …”).")
    if not DENIAL.search(sentences[2]):
        complaints.append("the third sentence of its docstring should say what it is not.")
    return complaints
