"""What `bin/test` does once the Python packages are there: other programs, style, types, tests on both databases."""

import os
import subprocess
import sys
import time
from contextlib import nullcontext
from pathlib import Path

from postgres import postgresql
from programs import Programs

ROOT = Path(__file__).resolve().parent.parent
PYTHON = sys.executable


class Run:
    """Steps that passed, failed, or were left out."""

    def __init__(self) -> None:
        self.failed: list[str] = []
        self.closing: list[str] = []
        self.left_out: list[str] = []

    def step(self, name: str, command: list[str], *, closing: bool = False, **environment: str) -> None:
        """Run a command, its output shown as it comes. `closing` keeps its last line for the end."""
        say(f"{name} ...")
        began = time.monotonic()
        with subprocess.Popen(
            command,
            cwd=ROOT,
            env={**os.environ, **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        ) as process:
            last = ""
            for line in process.stdout or ():
                sys.stdout.write(line)
                sys.stdout.flush()
                last = line.strip() or last
        say(f"{name}: {'passed' if not process.returncode else 'FAILED'} in {time.monotonic() - began:.0f} s")
        if process.returncode:
            self.failed.append(name)
        if closing:
            self.closing.append(f"{name}: {last}")


def main(arguments: list[str]) -> int:
    """All of it; the exit status."""
    programs = Programs(ROOT / ".tools")
    programs.install()
    run = Run()
    run.left_out += programs.missing
    for name, command in style_and_types():
        run.step(name, command)
    pytest = [PYTHON, "-m", "pytest", "-n", "2", *arguments]
    with postgresql(programs.postgres) if programs.postgres else nullcontext("") as server:
        found = {**programs.environment(), "BYLINE_TEST_POSTGRES": server}
        run.step("SQLite", [*pytest, *programs.deselection()], closing=True, DATABASE_URL="", **found)
        if server:
            run.step("PostgreSQL", [*pytest, "--only-database"], closing=True, DATABASE_URL=server, **found)
    return report(run)


def style_and_types() -> list[tuple[str, list[str]]]:
    """The checks that read the code."""
    return [
        ("Style", [PYTHON, "-m", "ruff", "check", "."]),
        ("Format", [PYTHON, "-m", "ruff", "format", "--check", "--quiet", "."]),
        ("Types", [PYTHON, "-m", "mypy"]),
    ]


def report(run: Run) -> int:
    """Say how it went; 0 when everything that ran passed and, in CI, nothing was left out."""
    say("")
    for line in run.closing:
        say(line)
    for what in run.left_out:
        say(f"LEFT OUT: {what}")
    for name in run.failed:
        say(f"FAILED: {name}")
    if run.left_out and os.environ.get("CI") == "true":
        say("In CI nothing may be left out.")
        return 1
    if not run.failed:
        say("Everything passed." if not run.left_out else "What ran passed; see above for what was left out.")
    return 1 if run.failed else 0


def say(text: str) -> None:
    """A line of our own among the output of others."""
    sys.stdout.write(f"== {text}\n" if text else "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main([argument for argument in sys.argv[1:] if argument != "--"]))
