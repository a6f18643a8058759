"""Starting a magazine: what is missing is made, then the processes start."""

import socket
import sys
from secrets import token_hex

from .folder import data_folder, hold_folder, open_folder, swept_on_trouble
from .loading import check_settings, read_settings
from .port import listening_address, try_port
from .server import serve


def run_magazine(*, demo: bool = False, with_worker: bool = True) -> None:
    """Start and serve until stopped. Raises Trouble before anything is half done."""
    check_settings()
    address, port = listening_address()
    folder = data_folder()
    with swept_on_trouble(folder):
        open_folder(folder)
        hold_folder(folder)
        try_port(address, port)
        read_settings()
        _make_magazine(demo=demo)
        greeting = _greeting()
    serve(address, port, worker=_worker_name() if with_worker else "", on_ready=lambda: _say(greeting))


def _worker_name() -> str:
    """On SQLite there is one such process, and its worker is known again after a restart; else hosts may bear one name."""
    from django.db import connection

    own = "" if connection.vendor == "sqlite" else f"-{token_hex(3)}"
    return f"run@{socket.gethostname()}{own}"


def _make_magazine(*, demo: bool) -> None:
    from byline.publication.actions import found_magazine

    from .database import guarded, make_ready, one_host_at_a_time

    with guarded(), one_host_at_a_time():
        make_ready()
        found_magazine()
        if demo:
            _fill()
        _index()


def _index() -> None:
    """An index without a single entry, as after an outside restore, is made anew; on an empty magazine at no cost."""
    from byline.search.actions import rebuild
    from byline.search.models import Entry

    if not Entry.objects.exists():
        rebuild()


def _fill() -> None:
    from byline.demo.actions import fill_magazine

    _say("Filling the demo magazine; this takes a moment.")
    if not fill_magazine():
        _say("People write for this magazine already: the demo was not added again.")


def _greeting() -> str:
    """What the owner reads in the terminal once the site answers."""
    from .address import home_address, owner_is_missing, owner_link
    from .database import guarded

    with guarded():
        lines = [f"The magazine is at {home_address()}"]
        if owner_is_missing():
            lines += ["Sign in as its owner with this link, which works once:", f"  {owner_link()}"]
        return "\n".join([*lines, "Stop with Ctrl-C."])


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
