"""`byline import wordpress` on the command line."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from byline.cli.commands.importing import import_group
from byline.cli.lazy import LazyGroup
from byline.posts.models import Post
from byline.publication.models import FrontPage
from tests.moving.conftest import BLOG, FOOT, HEAD, item


@pytest.fixture
def command(magazine: FrontPage, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Runs the command in this process, on the test's own magazine."""
    monkeypatch.setattr("byline.cli.commands.importing._open_or_make_magazine", lambda: None)
    program = LazyGroup(name="byline", commands_at={"import": ("byline.cli.commands.importing:import_group", "")})

    def run(*arguments: object) -> Result:
        return CliRunner().invoke(program, ["import", "wordpress", *map(str, arguments)])

    return run


def test_a_rehearsal_says_everything_in_plain_words(command: Any, media: Path) -> None:
    done = command(BLOG, "--media", media, "--no-fetch", "--dry-run")
    assert done.exit_code == 0, done.output
    for words in (
        "“The Lamplighter”, https://lamplighter.example (WordPress export 1.2)",
        "In the file:",
        "8  post (1 draft, 1 future, 1 private, 4 publish, 1 trash)",
        "Would come along:",
        "7  pieces",
        "Left behind:",
        "Posts of the type “recipe” belong to a plugin. Add --also recipe to import them as pieces.",
        "It was in the bin.",
        "Could not be had:",
        "To look at:",
        "The shortcode “contact-form-7” belongs to a plugin or theme, and nothing here does the same.",
        "How to walk slowly",
        "Nothing has been written. Run it again without --dry-run to move in.",
    ):
        assert words in done.output, words
    assert not Post.objects.exists()


def test_the_import_writes_a_report_for_machines(command: Any, media: Path, tmp_path: Path) -> None:
    done = command(BLOG, "--media", media, "--no-fetch", "--report", tmp_path / "report.json")
    assert done.exit_code == 0, done.output
    assert "Came along:" in done.output
    report = json.loads((tmp_path / "report.json").read_text())
    assert set(report) == {"source", "rehearsal", "in_file", "imported", "skipped", "lines", "redirects"}
    assert not report["rehearsal"]
    assert report["imported"]["pieces"] == Post.objects.count() == 7
    assert {"from": "/2024/02/01/how-to-walk", "to": "/how-to-walk/"} in report["redirects"]
    assert not list(tmp_path.glob("*.part"))


def test_progress_is_told_where_there_is_no_terminal(command: Any) -> None:
    done = command(BLOG, "--no-fetch")
    assert "0 of 9" in done.stderr
    assert "9 of 9" in done.stderr


def test_options_reach_the_import(command: Any) -> None:
    done = command(BLOG, "--no-fetch", "--column", "walks", "--also", "recipe")
    assert "1  columns" in done.output
    assert Post.objects.filter(slug="soup").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nowhere.xml"], "There is no file nowhere.xml. In WordPress, Tools → Export makes one."),
        ([BLOG, "--media", "nowhere"], "There is no folder nowhere."),
        ([__file__], "This is no WordPress export."),
        ([BLOG, "--no-fetch", "--report", "/nowhere/report.json"], "/nowhere"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(command: Any, arguments: list[object], words: str) -> None:
    done = command(*arguments)
    assert done.exit_code == 1
    assert words in done.stderr
    assert "Traceback" not in done.output


def test_a_full_disk_is_said_so_and_what_is_done_is_kept(
    command: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from byline.moving.report import Report

    def full(self: Report, path: Path) -> None:
        raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr(Report, "write_json", full)
    (tmp_path / "export.xml").write_text(HEAD + item(1) + FOOT)
    done = command(tmp_path / "export.xml", "--no-fetch", "--report", tmp_path / "report.json")
    assert done.exit_code == 1
    assert "No space left on device" in done.stderr
    assert Post.objects.count() == 1


def test_help_names_every_option() -> None:
    shown = CliRunner().invoke(import_group, ["wordpress", "--help"]).output
    for option in ("--media", "--dry-run", "--report", "--no-fetch", "--column", "--also", "--data"):
        assert option in shown
