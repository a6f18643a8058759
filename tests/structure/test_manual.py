"""The manual holds together, and what it writes as code exists."""

import re
from pathlib import Path

import click
import pytest

from byline.cli import COMMANDS, program
from byline.project.environment import VARIABLES
from tests.structure.manual import Doc, beside_the_manual, broken_links, manual, slug_of, unreachable
from tests.structure.rooms import ROOT

DOCS = ROOT / "docs"
EVERYTHING = [*manual(), *beside_the_manual()]
DECISIONS = DOCS / "decisions"


def test_every_link_leads_somewhere() -> None:
    broken = broken_links(EVERYTHING)
    assert not broken, "\n" + "\n".join(broken)


def test_every_page_can_be_reached_from_the_index() -> None:
    lost = unreachable(manual(), DOCS / "index.md")
    assert not lost, f"No chain of links leads from docs/index.md to: {', '.join(lost)}"


def test_every_setting_in_the_manual_exists() -> None:
    known = {variable.name for variable in VARIABLES}
    named = re.compile(r"\b(BYLINE_[A-Z_]+|DATABASE_URL|EMAIL_URL)\b")
    wrong = [f"{doc.name}: {name}" for doc in EVERYTHING for name in named.findall(doc.text) if name not in known]
    assert not wrong, "\n" + "\n".join(wrong)


def test_every_command_in_the_manual_exists() -> None:
    called = re.compile(r"^(?:\$ |[A-Z_]+=\S+ )*(?:[\w./-]*/)?byline ([a-z-]+)")
    wrong = [
        f"{doc.name}: byline {match[1]}"
        for doc in EVERYTHING
        for line in doc.code
        if (match := called.match(line.strip())) and match[1] not in COMMANDS
    ]
    assert not wrong, "\n" + "\n".join(wrong)


def test_every_option_in_the_manual_exists() -> None:
    """As in `byline import wordpress FILE --dry-run`."""
    wrong = []
    for doc in EVERYTHING:
        for line in doc.code:
            match = re.match(r"^(?:[A-Z_]+=\S+ )*(?:[\w./-]*/)?byline ([a-z-]+)(?: |$)(.*)", line.strip())
            if match and match[1] in COMMANDS and match[1] != "manage":
                wrong += [f"{doc.name}: {line}" for option in unknown_options(match[1], match[2].split())]
    assert not wrong, "\n".join(wrong)


def unknown_options(name: str, words: list[str]) -> list[str]:
    """Options among the words that the command does not have; a group's own command is looked for first."""
    command = program.get_command(click.Context(program), name)
    while isinstance(command, click.Group):
        inner = command.get_command(click.Context(command), words[0]) if words else None
        if inner is None:
            return [words[0]] if words else []
        command, words = inner, words[1:]
    known = {option for parameter in command.params for option in parameter.opts} | {"--help"}
    return [word for word in words if word.startswith("--") and word.split("=")[0] not in known]


def test_an_option_that_does_not_exist_is_found() -> None:
    assert unknown_options("run", ["--demo", "--data", "/srv", "--dance"]) == ["--dance"]
    assert unknown_options("import", ["wordpress", "a.xml", "--dry-run", "--wet-run"]) == ["--wet-run"]
    assert unknown_options("import", ["typewriter"]) == ["typewriter"]


def test_every_file_in_the_manual_exists() -> None:
    """Paths below the project's own folders, written as code."""
    path = re.compile(r"^(?:src|tests|docs|benchmarks|bin)/[\w./-]+$")
    wrong = [
        f"{doc.name}: {span}"
        for doc in EVERYTHING
        for span in doc.code
        if path.match(span.strip()) and not (ROOT / span.strip()).exists()
    ]
    assert not wrong, "\n" + "\n".join(wrong)


def test_decisions_are_numbered_once_and_listed() -> None:
    files = sorted(path.name for path in DECISIONS.glob("[0-9]*.md"))
    numbers = [name[:4] for name in files]
    listed = re.findall(r"^\| \[(\d{4})\]\(([\w.-]+\.md)\)", (DECISIONS / "README.md").read_text(), re.MULTILINE)
    assert numbers == sorted(set(numbers)), "a number was used twice"
    assert [name for _, name in listed] == files
    assert [number for number, _ in listed] == numbers


def test_decisions_follow_their_template() -> None:
    template = Doc(DECISIONS / "template.md")
    headings = re.findall(r"^## .+$", template.text, re.MULTILINE)
    assert len(headings) >= 4
    for path in DECISIONS.glob("[0-9]*.md"):
        text = path.read_text()
        assert text.startswith(f"# {path.name[:4]} · "), path.name
        assert re.search(r"^Status: (accepted|replaced by \[\d{4}\]\(.+\))\.", text, re.MULTILINE), path.name
        assert re.findall(r"^## .+$", text, re.MULTILINE) == headings, path.name


@pytest.fixture
def small_manual(tmp_path: Path) -> list[Doc]:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text("[a](a.md#two-words) [b](b.md) [c](a.md#three) `[no](link.md)`\n")
    (tmp_path / "docs/a.md").write_text("# One\n## Two words\n```\n## three\n[x](y.md)\n```\n")
    (tmp_path / "docs/lost.md").write_text("[home](index.md)")
    return manual(tmp_path)


def test_a_broken_link_is_found(small_manual: list[Doc]) -> None:
    assert broken_links(small_manual) == [
        "docs/index.md: b.md leads to no file.",
        "docs/index.md: a.md#three leads to no heading.",
    ]


def test_a_lost_page_is_found(small_manual: list[Doc]) -> None:
    assert unreachable(small_manual, small_manual[0].root / "docs/index.md") == ["docs/lost.md"]


@pytest.mark.parametrize(
    ("title", "slug"),
    [("The `front` room", "the-front-room"), ("What, why & when?", "what-why--when"), ("A [link](x.md)", "a-link")],
)
def test_anchors_are_named_as_github_names_them(title: str, slug: str) -> None:
    assert slug_of(title) == slug
