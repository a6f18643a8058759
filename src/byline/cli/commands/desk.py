"""`byline desk`."""

import json
import sys
from datetime import datetime
from pathlib import Path

import click

from byline.desk.examine import Report, examine
from byline.desk.finding import SEVERITIES
from byline.desk.housefile import House, Misused, find_house, read_house
from byline.desk.output import as_github, as_json, as_sarif, as_text
from byline.desk.readers import Unreadable, read_file

Read = tuple[str, Report]


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE…", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "sarif", "github"]),
    default="text",
    help="How to print it.  [default: text]",
)
@click.option(
    "--fail-on",
    type=click.Choice([*reversed(SEVERITIES), "never"]),
    help="The mildest finding that makes the exit status 1.  [default: blocks]",
)
@click.option(
    "--config",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The byline.toml to use.  [default: the nearest one]",
)
@click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The day to read on.  [default: the piece’s own date, or today]",
)
def desk(files: tuple[Path, ...], form: str, fail_on: str | None, config: Path | None, today: datetime | None) -> None:
    """Read pieces as a copy-desk does, without a site: Markdown, HTML, Word (.docx) or plain text.

    The exit status is 0 when nothing is found that matters, 1 when something is, 2 when a file cannot be read.
    """
    house = _house(config)
    context = house.context if today is None else house.context.on(today.date())
    reports: list[Read] = []
    unread = False
    for path in files:
        try:
            reports.append((str(path), examine(read_file(path), context, severities=house.severities)))
        except Unreadable as error:
            unread = True
            click.echo(f"byline desk: {path}: {error}", err=True)
    _print(reports, form, several=len(files) > 1)
    sys.exit(2 if unread else _status(reports, fail_on or house.fail_on))


def _house(config: Path | None) -> House:
    path = config or find_house(Path.cwd())
    try:
        return read_house(path) if path else House()
    except Misused as error:
        click.echo(f"byline desk: {error}", err=True)
        sys.exit(2)


def _print(reports: list[Read], form: str, several: bool) -> None:
    if form == "json":
        found = [as_json(name, report) for name, report in reports]
        if found or several:
            click.echo(json.dumps(found if several else found[0], ensure_ascii=False, indent=2))
    elif form == "sarif":
        click.echo(json.dumps(as_sarif(reports), ensure_ascii=False, indent=2))
    else:
        for name, report in reports:
            for line in as_github(name, report) if form == "github" else [as_text(name, report)]:
                click.echo(line)


def _status(reports: list[Read], fail_on: str) -> int:
    if fail_on == "never":
        return 0
    enough = SEVERITIES.index(fail_on)  # type: ignore[arg-type]
    return int(any(SEVERITIES.index(f.severity) >= enough for _, report in reports for f in report.findings))
