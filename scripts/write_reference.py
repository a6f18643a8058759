"""Writes docs/reference/commands.md and docs/reference/settings.md from the code.

    python scripts/write_reference.py

A test compares the pages with what this makes.
"""

import os
import sys
from pathlib import Path

import click

ROOT = Path(__file__).resolve().parents[1]
REFERENCE = ROOT / "docs" / "reference"
WIDTH = 100

ABOUT_COMMANDS = """# Commands

Made from the code by `scripts/write_reference.py`; a test compares.

Every command takes `--help`. The exit status is 0 when all went well, 1 when something is wrong with the magazine or its
set-up (one sentence says what, and what to do), and 2 when the command was not understood.

"""
ABOUT_STANDARDS = """# What the desk reads for

Made from the code by `scripts/write_reference.py`; a test compares.

Each standard asks about one thing. *Blocks* is for what should not go out as it is, *asks* for a question the writer or the host can
answer, *suggests* for what many good pieces leave alone. Any of them can be switched off or given another severity
([how](../how-to/read-pieces-with-the-desk.md)). Some examples need a people file or the piece’s date; a test reads all of them.

"""
ABOUT_SETTINGS = """# Settings

Made from the code by `scripts/write_reference.py`; a test compares.

Byline is set up by environment variables, and runs with none of them set. `byline check` says in plain words what is wrong with
a set-up, and what to think of. Options of a command, such as `--port`, go before the variable of the same meaning.

| Variable | When it is not set | What it is for |
| --- | --- | --- |
"""
MORE_SETTINGS = """
What belongs to the magazine rather than to the machine, its name, colours, type, logo, and what is said to robots, is kept in the
database and set in the host's rooms under *Settings*.

## Writing addresses with passwords

In `DATABASE_URL`, `EMAIL_URL` and `BYLINE_MEDIA`, write characters of a password that mean something in an address in their encoded
form: `@` as `%40`, `/` as `%2F`, `:` as `%3A`.

- `DATABASE_URL`: `postgres://user:password@host:5432/name`. PostgreSQL 14 or newer; needs the package with its extra, `byline[postgres]`.
- `EMAIL_URL`: `smtp://user:password@host:587` begins in the open and turns to TLS; `smtps://user:password@host:465` is TLS from the
  start; `smtp://host:25?plain` stays in the open, for a server on the same machine.
- `BYLINE_MEDIA`: `s3://key:secret@host/bucket`, with these options after a question mark: `region=eu-west-1`,
  `scheme=http` for a server without TLS, and `public=pictures.magazine.example` when the bucket is served under a name of its own.
  Readers must be able to read the bucket. Needs the extra `byline[s3]`.

## In the data folder

| Name | What it is |
| --- | --- |
| `byline.sqlite3` | The database, unless `DATABASE_URL` names another. Beside it lie `-wal` and `-shm` while it is open. |
| `media/` | Pictures and recordings, unless `BYLINE_MEDIA` names another place. |
| `secret-key` | The signing key. Whoever has it can sign in as anybody. |
| `running` | Held by the `byline run` that uses the folder. |
| `spool/` | Large answers and uploads on their way. It may be emptied while Byline is not running. |
"""


def commands_page() -> str:
    """The page about commands."""
    from byline.cli import program

    parts = [ABOUT_COMMANDS]
    context = click.Context(program, info_name="byline", terminal_width=WIDTH, max_content_width=WIDTH)
    for name in program.list_commands(context):
        command = program.get_command(context, name)
        if command is not None:
            parts += sections(command, name, context)
    return "".join(parts).rstrip() + "\n"


def sections(command: click.Command, name: str, above: click.Context) -> list[str]:
    """The help of a command, and of those below it."""
    context = click.Context(command, info_name=name, parent=above, terminal_width=WIDTH, max_content_width=WIDTH)
    parts = [f"## {context.command_path}\n\n```text\n{command.get_help(context).strip()}\n```\n\n"]
    if isinstance(command, click.Group):
        for below in command.list_commands(context):
            found = command.get_command(context, below)
            parts += sections(found, below, context) if found else []
    return parts


def settings_page() -> str:
    """The page about settings."""
    from byline.project.environment import VARIABLES

    rows = []
    for variable in VARIABLES:
        default = f"`{variable.default}`" if variable.default else "–"
        rows.append(f"| `{variable.name}` | {default} | {variable.what} |\n")
    return ABOUT_SETTINGS + "".join(rows) + MORE_SETTINGS


def standards_page() -> str:
    """The page about what the desk reads for."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "byline.project.settings")
    import django

    django.setup()  # the rooms above bring theirs
    from byline.desk.registry import GROUPS
    from byline.desk.shelf import standards

    parts = [ABOUT_STANDARDS]
    for group in GROUPS:
        own = [one for one in standards().values() if one.group == group]
        if own:
            parts.append(f"## {group.capitalize()}\n\n")
        for one in own:
            parts.append(f"### `{one.id}`: {one.title}\n\n{one.what}\n\n")
            parts.append(f"*Why:* {one.why} *Source:* {one.source}. *Severity:* {one.severity}.\n\n")
            for label, example in (("Asked about", one.failing), ("Not asked about", one.passing)):
                if not example:
                    continue  # it asks the magazine's database
                shown = example if len(example) < 400 else example[:400].rstrip() + " …"
                parts.append(f"{label}:\n\n```markdown\n{shown.strip()}\n```\n\n")
    return "".join(parts).rstrip() + "\n"


PAGES = {"commands.md": commands_page, "settings.md": settings_page, "desk-standards.md": standards_page}


def main() -> None:
    """Write them."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "byline.project.settings")
    sys.path.insert(0, str(ROOT / "src"))
    for name, make in PAGES.items():
        (REFERENCE / name).write_text(make())


if __name__ == "__main__":
    main()
