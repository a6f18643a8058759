"""Options that several commands share. They reach the environment before Django is loaded."""

import os
from collections.abc import Callable
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])


def _into(variable: str) -> Callable[[click.Context, click.Parameter, Any], Any]:
    """A Click callback that sets an environment variable when the option is given."""

    def keep(ctx: click.Context, parameter: click.Parameter, value: Any) -> Any:
        if value is not None:
            os.environ[variable] = str(value)
        return value

    return keep


def data_option(command: Command) -> Command:
    """`--data DIR`: the data folder."""
    return click.option(
        "--data",
        metavar="DIR",
        type=click.Path(file_okay=True),
        callback=_into("BYLINE_DATA"),
        expose_value=False,
        is_eager=True,
        help="Folder that holds the database, pictures and the secret key.  [default: ./byline-data]",
    )(command)


def port_option(command: Command) -> Command:
    """`--port N`."""
    return click.option(
        "--port",
        metavar="N",
        type=click.IntRange(1, 65535),
        callback=_into("BYLINE_PORT"),
        expose_value=False,
        help="Port the server listens on.  [default: 8000]",
    )(command)


def bind_option(command: Command) -> Command:
    """`--bind ADDRESS`."""
    return click.option(
        "--bind",
        metavar="ADDRESS",
        callback=_into("BYLINE_BIND"),
        expose_value=False,
        help="Address the server listens on.  [default: 127.0.0.1]",
    )(command)
