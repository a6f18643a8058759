"""The Nu HTML checker has nothing to say about any kind of page."""

import subprocess
from pathlib import Path

import httpx
import pytest
from django.template.loader import render_to_string

from tests.support.magazine import Magazine
from tests.theme.pages import PAGES, TOOLS

pytestmark = [pytest.mark.server, pytest.mark.java]
VNU = TOOLS / "vnu-jar" / "build" / "dist" / "vnu.jar"


def test_no_page_has_an_error(running_magazine: Magazine, tmp_path: Path) -> None:
    for name, path in PAGES.items():
        (tmp_path / f"{name}.html").write_text(httpx.get(running_magazine.url + path, timeout=60).text)
    (tmp_path / "broken.html").write_text(render_to_string("500.html"))
    done = subprocess.run(
        ["java", "-jar", str(VNU), "--errors-only", *map(str, sorted(tmp_path.glob("*.html")))],
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
