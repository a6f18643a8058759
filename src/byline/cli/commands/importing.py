"""`byline import`."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from byline.cli.options import data_option
from byline.project.loading import read_settings
from byline.project.trouble import Trouble

Done = TypeVar("Done")


@click.group("import")
def import_group() -> None:
    """Move a magazine in from another system."""


@import_group.command("wordpress")
@data_option
@click.argument("files", metavar="FILE.xml", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--media", metavar="DIR", type=click.Path(path_type=Path), help="Folder that holds the old site's uploads."
)
@click.option("--dry-run", is_flag=True, help="Only say what would come along and what would be lost.")
@click.option(
    "--report", metavar="FILE.json", type=click.Path(path_type=Path), help="Write the report for machines, too."
)
@click.option("--no-fetch", is_flag=True, help="Ask no other site for pictures; take them from --media only.")
@click.option("--column", "columns", metavar="SLUG", multiple=True, help="This category becomes a column, not a topic.")
@click.option("--also", metavar="TYPE", multiple=True, help="Import posts of this custom type as pieces, too.")
def wordpress(
    files: tuple[Path, ...],
    media: Path | None,
    dry_run: bool,
    report: Path | None,
    no_fetch: bool,
    columns: tuple[str, ...],
    also: tuple[str, ...],
) -> None:
    """Import a WordPress export (WXR). Stopped anywhere, it goes on when run again; run twice, it changes nothing."""
    _check_paths(files, media)
    _open_or_make_magazine()
    from byline.moving.wording import in_words
    from byline.moving.wordpress.importing import import_wordpress
    from byline.moving.wordpress.options import Options

    options = Options(media, not no_fetch, columns, also)
    with _Bar() as bar:
        done = _explained(lambda: import_wordpress(files, options=options, rehearsal=dry_run, progress=bar.show))
    click.echo(in_words(done))
    if report:
        _explained(lambda: done.write_json(report))
        click.echo(f"\nThe report for machines is in {report}.")


def _check_paths(files: tuple[Path, ...], media: Path | None) -> None:
    for path in files:
        if not path.is_file():
            raise Trouble(f"There is no file {path}. In WordPress, Tools → Export makes one.")
    if media and not media.is_dir():
        raise Trouble(f"There is no folder {media}. It should hold what was in wp-content/uploads.")


def _open_or_make_magazine() -> None:
    read_settings()
    from byline.project.database import guarded, make_ready
    from byline.publication.actions import found_magazine

    make_ready()
    with guarded():
        found_magazine()


def _explained(work: Callable[[], Done]) -> Done:
    from byline.moving.wordpress.export import NoExport

    try:
        return work()
    except NoExport as error:
        raise Trouble("This is no WordPress export. In WordPress, Tools → Export makes one.") from error
    except OSError as error:
        raise Trouble(
            f"{error.strerror or error}: {error.filename or 'the disk'}. What was done so far is kept."
        ) from error


class _Bar:
    """A progress bar on a terminal, now and then a line elsewhere."""

    def __enter__(self) -> "_Bar":
        self._shown = -1
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown >= 0 and sys.stderr.isatty():
            click.echo(err=True)

    def show(self, done: int, of: int) -> None:
        """Draw what has changed: every hundredth on a terminal, every tenth elsewhere."""
        steps = 100 if sys.stderr.isatty() else 10
        share = steps * done // of if of else steps
        if share == self._shown:
            return
        self._shown = share
        if sys.stderr.isatty():
            bar = "█" * (share // 4) + "·" * (25 - share // 4)
            click.echo(f"\r{bar} {done:,} of {of:,}", nl=False, err=True)
        else:
            click.echo(f"{done:,} of {of:,}", err=True)
