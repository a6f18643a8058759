"""The processes of one running magazine: the server, its web process, and the background worker beside it."""

import gc
import multiprocessing
from collections.abc import Callable
from typing import Any

from .nanny import Nanny

STOP_WITHIN = 4  # seconds a process has to end what it is doing


def serve(address: str, port: int, *, worker: str, on_ready: Callable[[], object]) -> None:
    """Serve until SIGINT or SIGTERM, with a background worker of that name beside it; without one where it has none.

    When the web process dies, everything ends with exit status 1.
    """
    from granian import Granian
    from granian.constants import HTTPModes, Interfaces
    from granian.log import LogLevels

    multiprocessing.set_start_method("fork", force=True)  # the children share what is loaded already
    _close_for_fork()
    server = Granian(
        "byline",
        address=address,
        port=port,
        interface=Interfaces.RSGI,
        http=HTTPModes.http1,
        websockets=False,
        workers_kill_timeout=STOP_WITHIN,
        log_level=LogLevels.error,
    )
    if worker:
        nanny = Nanny(name=worker, patience=STOP_WITHIN)
        server.on_startup(nanny.start)
        server.on_shutdown(nanny.stop)
    server.serve(target_loader=lambda: _load(on_ready), wrap_loader=False)


def _load(on_ready: Callable[[], object]) -> Any:
    from .rsgi import make_front

    return make_front(on_ready=on_ready)


def _close_for_fork() -> None:
    """Neither a thread nor a database connection may cross a fork; and the collector need not walk what is loaded by now."""
    from django.db import connections

    from byline.press.again import put_down

    put_down()
    connections.close_all()
    gc.collect()
    gc.freeze()
