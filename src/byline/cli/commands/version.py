"""`byline version`."""

import platform
from importlib.metadata import version as installed

import click

from byline import __version__


@click.command()
def version() -> None:
    """Print the versions of Byline and of what it stands on."""
    click.echo(f"Byline {__version__}")
    click.echo(f"Python {platform.python_version()}")
    for package in ("Django", "wagtail", "granian"):
        click.echo(f"{package[0].upper()}{package[1:]} {installed(package)}")
