"""The port the site listens on, tried before anything else is made."""

import errno
import socket

from .environment import read
from .trouble import Trouble


def listening_address() -> tuple[str, int]:
    """Address and port from the environment."""
    return read("BYLINE_BIND"), int(read("BYLINE_PORT"))


def try_port(address: str, port: int) -> None:
    """Listen there for a moment. Raises Trouble when somebody else does, or when it is not allowed.

    The server itself shares its port with its own processes (SO_REUSEPORT), so that it would not notice another
    magazine on the same one: this trial, which does not share, does.
    """
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((address, port))
            trial.listen(1)
        except OSError as error:
            raise Trouble(_why_not(address, port, error)) from error


def _why_not(address: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"Port {port} is in use by another program. Choose another with --port, as in --port {_other(port)}."
    if error.errno == errno.EACCES:
        return f"Port {port} needs an administrator's rights. Choose one above 1023 with --port, as in --port 8000."
    return f"This machine has no address {address} to listen on. Choose another with --bind, as in --bind 127.0.0.1."


def _other(port: int) -> int:
    return port + 1 if port < 65535 else 8000
