"""The nanny: a small process that keeps one background worker alive beside the server."""

import logging
import os
import signal
import sys
import time
from types import FrameType
from typing import NoReturn

logger = logging.getLogger("byline.project")

LOOK_EVERY = 0.5
PAUSES = (1, 2, 5, 10, 30)  # seconds before a worker that died is started again, longer each time
YIELDING = 5  # how much the worker gives way to whoever answers readers
HEALTHY_AFTER = 120  # a worker that lived this long counts as well


class Nanny:
    """Started before the server's own children, it forks the worker, and forks it again when it dies.

    A process of its own, because forking is only safe where no threads run, and the server has some.
    """

    def __init__(self, *, name: str, patience: float) -> None:
        self.name, self.patience = name, patience
        self.pid = 0

    def start(self) -> None:
        """Fork the nanny."""
        self.pid = os.fork()
        if not self.pid:
            _Nursery(self.name, self.patience).keep()

    def stop(self) -> None:
        """End the nanny and the worker."""
        if self.pid:
            _end(self.pid, self.patience + 1)
            self.pid = 0


class _Nursery:
    """The nanny's own process."""

    def __init__(self, name: str, patience: float) -> None:
        self.name, self.patience = name, patience
        self.parent = os.getppid()
        self.child = 0
        self.stopping = False

    def keep(self) -> NoReturn:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group: the server tells us when
        signal.signal(signal.SIGTERM, self._stop)
        deaths = 0
        while not self.stopping:
            began = time.monotonic()
            self._fork()
            self._watch()
            if self.stopping:
                break
            deaths = 0 if time.monotonic() - began > HEALTHY_AFTER else deaths + 1
            pause = PAUSES[min(max(deaths - 1, 0), len(PAUSES) - 1)]
            logger.error("The background worker died; it is started again in %d s", pause)
            self._wait(pause)
        if self.child:
            _end(self.child, self.patience)
        os._exit(0)

    def _stop(self, signum: int, frame: FrameType | None) -> None:
        self.stopping = True

    def _fork(self) -> None:
        self.child = os.fork()
        if self.child:
            return
        status = 1
        try:
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            _work(self.name)
            status = 0
        except SystemExit:
            status = 0
        except BaseException:
            logger.exception("The background worker failed")
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(status)

    def _watch(self) -> None:
        """Until the worker is gone, or we are to stop, or the server is gone."""
        while not self._over():
            if os.waitpid(self.child, os.WNOHANG)[0]:
                self.child = 0
                return
            time.sleep(LOOK_EVERY)

    def _wait(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until and not self._over():
            time.sleep(LOOK_EVERY)

    def _over(self) -> bool:
        self.stopping = self.stopping or os.getppid() != self.parent
        return self.stopping


def _work(name: str) -> None:
    from byline.timetable.worker import work

    os.nice(YIELDING)  # readers come first; drawing pictures can wait
    work(name=name, follow_parent=True, interruptible=False)


def _end(pid: int, patience: float) -> None:
    """Ask a child to end, and make it when it takes too long."""
    try:
        os.kill(pid, signal.SIGTERM)
        until = time.monotonic() + patience
        while time.monotonic() < until:
            if os.waitpid(pid, os.WNOHANG)[0]:
                return
            time.sleep(0.02)
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
    except (ProcessLookupError, ChildProcessError):
        return
