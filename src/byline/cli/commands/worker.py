"""`byline worker`."""

import click

from byline.cli.options import data_option
from byline.project.loading import open_magazine


@click.command()
@data_option
def worker() -> None:
    """Run a background worker alone: it does the tasks and keeps the timetable until it is stopped."""
    open_magazine()
    from byline.timetable.worker import work

    work()
