"""A group of commands that are imported when they are called, so that `--help` answers at once."""

import sys
from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click

from byline.project.trouble import Trouble


class LazyGroup(click.Group):
    """Takes `commands_at`: name → ("module:attribute", short help)."""

    def __init__(self, *args: Any, commands_at: Mapping[str, tuple[str, str]], **options: Any) -> None:
        super().__init__(*args, **options)
        self.commands_at = dict(commands_at)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order of the table."""
        return list(self.commands_at)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """The command itself, imported now."""
        if name not in self.commands_at:
            return None
        module, _, attribute = self.commands_at[name][0].partition(":")
        command: click.Command = getattr(import_module(module), attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list, from the table alone."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, short) for name, (_, short) in self.commands_at.items()])

    def invoke(self, ctx: click.Context) -> Any:
        """Trouble becomes its sentence and exit status 1; the rest is Click's."""
        try:
            return super().invoke(ctx)
        except Trouble as trouble:
            click.echo(f"byline: {trouble}", err=True)
            sys.exit(1)
