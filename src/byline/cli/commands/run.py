"""`byline run`."""

import click

from byline.cli.options import bind_option, data_option, port_option


@click.command()
@data_option
@port_option
@bind_option
@click.option("--demo", is_flag=True, help="Fill an empty magazine with the demo magazine first.")
def run(demo: bool) -> None:
    """Start the magazine: the site and its background worker. What is missing is made."""
    from byline.project.running import run_magazine

    run_magazine(demo=demo)
