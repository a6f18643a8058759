"""The pages of the manual that are made from the code are what the code makes now."""

import runpy
from pathlib import Path

import pytest

from byline.project import settings as settings_module
from byline.project.environment import VARIABLES, read
from tests.support.magazine import ROOT

PAGES = runpy.run_path(str(ROOT / "scripts" / "write_reference.py"))["PAGES"]


@pytest.mark.parametrize("name", list(PAGES))
def test_a_page_is_what_the_code_makes(name: str) -> None:
    page = ROOT / "docs" / "reference" / name

    assert page.read_text() == PAGES[name](), "Run scripts/write_reference.py"


def test_every_setting_is_read_somewhere() -> None:
    sources = "\n".join(path.read_text() for path in (ROOT / "src" / "byline").rglob("*.py"))
    elsewhere = sources.replace(Path(read.__code__.co_filename).read_text(), "")

    unread = [variable.name for variable in VARIABLES if f'read("{variable.name}")' not in elsewhere]

    assert unread == []
    assert settings_module.PORT == "8000"
