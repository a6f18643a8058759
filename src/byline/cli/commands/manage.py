"""`byline manage …`: Django's commands on this magazine."""

import click

from byline.cli.options import data_option
from byline.project.loading import read_settings


@click.command(context_settings={"ignore_unknown_options": True, "help_option_names": []})
@data_option
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def manage(arguments: tuple[str, ...]) -> None:
    """Django's own commands, as in `byline manage migrate`."""
    read_settings()
    from django.core.management import execute_from_command_line

    execute_from_command_line(["byline manage", *arguments])
