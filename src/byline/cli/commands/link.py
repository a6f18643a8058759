"""`byline link`."""

import click

from byline.cli.options import data_option, port_option
from byline.project.loading import open_magazine


@click.command()
@data_option
@port_option
def link() -> None:
    """Print a new one-time link for the owner to sign in with."""
    open_magazine()
    from byline.project.address import owner_link

    click.echo(owner_link())
