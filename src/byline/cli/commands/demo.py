"""`byline demo`."""

import click

from byline.cli.options import data_option
from byline.project.loading import open_magazine


@click.command()
@data_option
def demo() -> None:
    """Fill an empty magazine with the demo magazine."""
    open_magazine()
    from byline.demo.actions import fill_magazine

    click.echo("The demo magazine is in." if fill_magazine() else "Somebody already writes here: left as it is.")
