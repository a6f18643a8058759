"""The editor that is shipped is the one whose source is here."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_editor", ROOT / "scripts" / "build_editor.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_built_file_is_what_was_built_from_these_sources() -> None:
    build = script()
    assert json.loads(build.RECORD.read_text()) == build.record(), "run python scripts/build_editor.py"


def test_it_is_small_and_names_its_licences() -> None:
    text = script().BUILT.read_text()
    assert len(text.encode()) < 260_000
    assert "prosemirror-view 1." in text
    assert "Permission is hereby granted" in text
    assert "eval(" not in text
    assert "sourceMappingURL" not in text
