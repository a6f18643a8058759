"""`byline desk`, as a person and as a program use it."""

import json
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from byline.cli.commands.desk import desk

PIECE = '---\r\ntitle: "Tea"\r\ndate: 2026-10-12\r\n---\r\n\r\nÉmile: they met on Wednesday 6 October.\r\n\r\n![](boat.jpg)\r\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tea.md").write_bytes(b"\xef\xbb\xbf" + PIECE.encode())
    (tmp_path / "fine.md").write_text("Tea is warm.\n")
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(desk, list(arguments))


def test_a_person_sees_the_line_with_a_caret(folder: Path) -> None:
    result = run("tea.md")
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("tea.md:6:20"))
    assert lines[at + 2].index("^") == lines[at + 1].index("Wednesday")
    assert "Tuesday" in result.stdout
    assert "2 asks" in lines[-1]


def test_a_program_gets_offsets_of_the_decoded_file(folder: Path) -> None:
    answer = json.loads(run("--format", "json", "tea.md").stdout)
    assert answer["file"] == "tea.md"
    for finding in answer["findings"]:
        for span in finding["spans"]:
            assert PIECE[span["start"] : span["end"]] == span["quote"]
    assert [f["spans"][0]["quote"] for f in answer["findings"]] == ["Wednesday 6 October", "![](boat.jpg)"]
    assert isinstance(json.loads(run("--format", "json", "tea.md", "fine.md").stdout), list)


@pytest.mark.parametrize(("fail_on", "status"), [("blocks", 0), ("asks", 1), ("suggests", 1), ("never", 0)])
def test_the_exit_status_says_how_grave_it_is(folder: Path, fail_on: str, status: int) -> None:
    assert run("--fail-on", fail_on, "tea.md").exit_code == status
    assert run("--fail-on", fail_on, "fine.md").exit_code == 0


@pytest.mark.parametrize("content", [b"\x00\x01\x02PNG" * 50, b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 4])
def test_a_binary_with_a_text_name_is_refused_in_a_sentence(folder: Path, content: bytes) -> None:
    (folder / "odd.md").write_bytes(content)
    result = run("odd.md", "fine.md")
    assert result.exit_code == 2
    assert "odd.md: This is not a text" in result.stderr
    assert "fine.md: nothing to ask" in result.stdout


def test_a_missing_file_a_folder_and_a_broken_word_file(folder: Path) -> None:
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 and nothing else")
    for name in ("gone.md", ".", "broken.docx"):
        result = run(name)
        assert result.exit_code == 2
        assert name in result.stderr


def test_a_word_file_is_read_and_its_text_given(folder: Path) -> None:
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = "<w:p><w:r><w:t>They met on Wednesday 6 </w:t></w:r><w:r><w:t>October 2026.</w:t></w:r></w:p>"
    with zipfile.ZipFile(folder / "tea.docx", "w") as file:
        file.writestr("word/document.xml", f'<w:document xmlns:w="{w}"><w:body>{body}</w:body></w:document>')
    answer = json.loads(run("--format", "json", "tea.docx").stdout)
    span = answer["findings"][0]["spans"][0]
    assert answer["text"][span["start"] : span["end"]] == span["quote"] == "Wednesday 6 October 2026"


def test_a_word_file_that_unpacks_to_a_mountain_is_refused(folder: Path) -> None:
    with zipfile.ZipFile(folder / "bomb.docx", "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("word/document.xml", b" " * (65 * 1024 * 1024))
    result = run("bomb.docx")
    assert result.exit_code == 2
    assert "more than the desk reads" in result.stderr


def test_sarif_and_annotations(folder: Path) -> None:
    sarif = json.loads(run("--format", "sarif", "tea.md").stdout)
    result = sarif["runs"][0]["results"][0]
    assert (result["ruleId"], result["level"]) == ("dates.weekday", "warning")
    assert result["locations"][0]["physicalLocation"]["region"]["startLine"] == 6
    assert "::warning file=tea.md,line=6,endLine=6,col=20," in run("--format", "github", "tea.md").stdout


def test_byline_toml_tells_what_the_house_knows(folder: Path) -> None:
    (folder / "people.txt").write_text("Zoë Marchbanks\n")
    (folder / "zoe.md").write_text("Zoe Marchbanks met us on Wednesday 6 October.\n")
    (folder / "byline.toml").write_text(
        '[desk]\npeople = "people.txt"\ntoday = 2026-10-12\nfail-on = "suggests"\n[desk.standards]\n"names.accents" = "blocks"\n'
    )
    result = run("--format", "json", "zoe.md")
    assert result.exit_code == 1
    assert {(f["standard"], f["severity"]) for f in json.loads(result.stdout)["findings"]} == {
        ("names.accents", "blocks"),
        ("dates.weekday", "asks"),
    }
    settled = [f["id"] for f in json.loads(result.stdout)["findings"]]
    (folder / "byline.toml").write_text(
        f'[desk]\npeople = "people.txt"\ntoday = 2026-10-12\nsettled = {json.dumps(settled)}\n'
    )
    assert json.loads(run("--format", "json", "zoe.md").stdout)["findings"] == []


@pytest.mark.parametrize(
    ("toml", "sentence"),
    [
        ("[desk]\nfish = 1\n", "knows no “fish”"),
        ('[desk]\npeople = "gone.json"\n', "cannot be read"),
        ('[desk.standards]\n"names.nothing" = "off"\n', "no standard or group"),
        ('[desk.standards]\nnames = "loud"\n', "must be off"),
        ("[desk\n", "byline.toml"),
        ('[desk]\ntoday = "soon"\n', "byline.toml"),
    ],
)
def test_a_wrong_configuration_is_misuse(folder: Path, toml: str, sentence: str) -> None:
    (folder / "byline.toml").write_text(toml)
    result = run("fine.md")
    assert result.exit_code == 2
    assert sentence in result.stderr
