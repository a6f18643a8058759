"""`byline move-database`."""

import click

from byline.cli.options import data_option
from byline.project.loading import open_magazine


@click.command("move-database")
@data_option
@click.argument("url")
def move_database(url: str) -> None:
    """Copy the magazine to the empty database at URL, as in postgres://user:password@host/name.

    The magazine must not be running. Nothing is taken from the old database, which stays as it is.
    """
    from byline.project.folder import data_folder, hold_folder
    from byline.project.soundness import JUDGES
    from byline.project.trouble import Trouble

    said = JUDGES["DATABASE_URL"](url)
    if said:
        raise click.UsageError(f"URL: {said}.")
    open_magazine()
    hold_folder(data_folder())
    from byline.project.relocation import move_database as move

    try:
        copied = move(url, say=click.echo)
    except Trouble as trouble:
        raise Trouble(f"{trouble} The magazine is where it was.") from trouble
    click.echo(f"{copied} rows are there. Set DATABASE_URL to that address and start the magazine.")
