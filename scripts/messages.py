"""Brings the catalogues of messages up to date: `python scripts/messages.py [--compile] [LANGUAGE ...]`.

Without options: finds every text in the code (this needs GNU gettext), writes the source catalogue, merges it into each
language and compiles. A language that is named is begun. `--compile` only compiles, and needs nothing but Python.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import django
import polib

PACKAGE = Path(__file__).resolve().parent.parent / "src" / "byline"
LOCALE = PACKAGE / "locale"
SOURCE = LOCALE / "byline.pot"
HEADER = {
    "Project-Id-Version": "Byline",
    "Language": "",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
}


def main(arguments: list[str]) -> None:
    """What the command line asks for."""
    languages = [argument for argument in arguments if argument != "--compile"]
    if "--compile" not in arguments:
        SOURCE.parent.mkdir(exist_ok=True)
        SOURCE.write_text(extract())
        for path in {*catalogues(), *(LOCALE / language / "LC_MESSAGES" / "django.po" for language in languages)}:
            merge(path)
    for path in catalogues():
        path.with_suffix(".mo").write_bytes(compiled(path))


def catalogues() -> list[Path]:
    """The catalogue of each language."""
    return sorted(LOCALE.glob("*/LC_MESSAGES/django.po"))


def extract(package: Path = PACKAGE) -> str:
    """The source catalogue: every text that gettext finds, sorted by place, without dates and line numbers."""
    leave = shutil.ignore_patterns("locale", "migrations", "static", "pictures", "__pycache__")
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "byline"
        shutil.copytree(package, copy, ignore=leave)
        (copy / "locale").mkdir()
        environment = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
        command = ["makemessages", "--all", "--keep-pot", "--add-location=file", "-e", "html,txt,py,xml,svg"]
        done = subprocess.run(
            [sys.executable, "-W", "ignore", "-m", "django", *command],
            cwd=copy,
            env=environment,
            capture_output=True,
            text=True,
        )
        made = copy / "locale" / "django.pot"
        if done.returncode or not made.exists():
            sys.exit(f"The texts could not be read:\n{done.stderr}")
        return _tidy(made.read_text())


def _tidy(text: str) -> str:
    catalogue = polib.pofile(text, wrapwidth=110)
    catalogue.metadata, catalogue.metadata_is_fuzzy = HEADER, False
    catalogue.header = "Every text of Byline, found in the code by scripts/messages.py."
    for entry in catalogue:
        entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
        entry.occurrences = sorted({(place.removeprefix("./"), "") for place, _ in entry.occurrences})
    catalogue.sort(key=lambda entry: (entry.occurrences[0], entry.msgid))
    return f"{catalogue}\n"


def merge(path: Path) -> None:
    """New texts into a language's catalogue, texts that are gone out of it. Begins the catalogue when there is none."""
    language = path.parent.parent.name
    path.parent.mkdir(parents=True, exist_ok=True)
    catalogue = polib.pofile(str(path), wrapwidth=110) if path.exists() else polib.POFile(wrapwidth=110)
    source = polib.pofile(str(SOURCE))
    catalogue.metadata = HEADER | {"Language": language, "Plural-Forms": plural_forms(language)}
    catalogue.merge(source)
    order = {(entry.msgctxt, entry.msgid): place for place, entry in enumerate(source)}
    kept = [entry for entry in catalogue if not entry.obsolete]
    catalogue[:] = sorted(kept, key=lambda entry: order[entry.msgctxt, entry.msgid])
    path.write_text(f"{catalogue}\n")


def plural_forms(language: str) -> str:
    """The rule by which a language counts, as Django has it."""
    own = Path(django.__file__).parent / "conf" / "locale" / language / "LC_MESSAGES" / "django.po"
    rule = polib.pofile(str(own)).metadata.get("Plural-Forms") if own.exists() else None
    return " ".join((rule or "nplurals=2; plural=(n != 1);").split())


def compiled(path: Path) -> bytes:
    """A catalogue in the form that Python reads."""
    return bytes(polib.pofile(str(path)).to_binary())


if __name__ == "__main__":
    main(sys.argv[1:])
