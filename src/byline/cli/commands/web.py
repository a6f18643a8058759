"""`byline web`."""

import click

from byline.cli.options import bind_option, data_option, port_option


@click.command()
@data_option
@port_option
@bind_option
def web() -> None:
    """Start the site alone. Background workers run elsewhere: `byline worker`, on this host or on others."""
    from byline.project.running import run_magazine

    run_magazine(with_worker=False)
