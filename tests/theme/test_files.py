"""What the theme promises of its own files."""

import re
from pathlib import Path

import pytest

import byline

PACKAGE = Path(byline.__file__).parent
THEME = PACKAGE / "theme"
TEMPLATES = sorted(
    path
    for path in PACKAGE.glob("*/templates/**/*.html")
    if "/admin/" not in str(path) and path != PACKAGE / "mail/templates/mail/message.html"  # mail has its style in it
)
CSS = sorted((THEME / "css").glob("*/*.css"))
NOT_A_COLOUR = {"#main", "#q"}


@pytest.mark.parametrize(
    "path", sorted((THEME / "templates/theme/components").glob("*.html")), ids=lambda path: path.stem
)
def test_a_component_opens_with_what_it_takes(path: Path) -> None:
    assert re.match(r"\{# .+ Takes: .+ #\}", path.read_text())


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_template_has_inline_styles_or_scripts(path: Path) -> None:
    text = path.read_text()
    assert not re.search(r"\sstyle\s*=", text)
    assert "<style" not in text
    assert not re.search(r"<script(?![^>]*(\ssrc=|application/ld\+json))", text)
    assert not re.search(r"\son[a-z]+=", text)


@pytest.mark.parametrize("path", CSS, ids=lambda path: str(path.relative_to(THEME / "css")))
def test_stylesheets_name_roles_and_no_colours(path: Path) -> None:
    text = re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.DOTALL)
    found = re.findall(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(", text)
    assert found == [] or path.stem == "print"


@pytest.mark.parametrize("path", CSS, ids=lambda path: str(path.relative_to(THEME / "css")))
def test_stylesheets_use_logical_sides(path: Path) -> None:
    text = path.read_text()
    assert not re.search(r"(margin|padding|border)-(left|right|top|bottom)\b", text)
    assert not re.search(r"[;{\s](left|right|top|bottom|width|height):", text)
    assert not re.search(r"text-align:\s*(left|right)|float:\s*(left|right)", text)


@pytest.mark.parametrize("path", sorted((THEME / "templates/theme/icons").glob("*.svg")), ids=lambda path: path.stem)
def test_icons_are_not_spoken(path: Path) -> None:
    assert 'aria-hidden="true"' in path.read_text()
