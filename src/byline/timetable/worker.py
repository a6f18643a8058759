"""The background worker: one task after another, and beside them the timetable."""

import logging
import os
import signal
import socket
import threading
from secrets import token_hex
from types import FrameType

from django.db import InterfaceError, OperationalError, close_old_connections, connections
from django.utils.module_loading import autodiscover_modules
from django_tasks_db.management.commands.db_worker import Worker as TaskWorker
from django_tasks_db.models import DBTaskResult

from .actions import do_what_is_due
from .presence import Presence, say_goodbye, say_present
from .tasks import take_over, try_again

logger = logging.getLogger("byline.timetable")

LOOK_EVERY = 1.0  # seconds between looks at the queue
ASK_AGAIN = 2.0  # seconds before a database that went away is asked again
DATABASE_IS_AWAY = (OperationalError, InterfaceError)
TICK = 5.0  # seconds between looks at the timetable


def work(*, name: str = "", follow_parent: bool = False, interruptible: bool = True) -> None:
    """Work until SIGTERM, or SIGINT where `interruptible`, or, when following it, until the parent process is gone."""
    autodiscover_modules("recurring")
    worker = Worker(name or f"{socket.gethostname()}-{os.getpid()}-{token_hex(3)}")
    signal.signal(signal.SIGTERM, worker.shutdown)
    if interruptible:
        signal.signal(signal.SIGINT, worker.shutdown)
    timetable = Timetable(stop=worker.stopped)
    timetable.start()
    if follow_parent:
        threading.Thread(target=worker.stop_with, args=[os.getppid()], daemon=True).start()
    try:
        worker.work()
    finally:
        worker.stopped.set()
        timetable.join(timeout=3)
        _leave(worker.worker_id)


def _leave(name: str) -> None:
    try:
        say_goodbye(name)
    except DATABASE_IS_AWAY:
        logger.warning("the worker could not say goodbye; its shift ends by itself")


class Worker(TaskWorker):
    """The tasks' own worker, which tries a failed task again and stops at the first signal."""

    def __init__(self, worker_id: str) -> None:
        self.stopped = threading.Event()
        super().__init__(
            queue_names=["*"],
            interval=LOOK_EVERY,
            batch=False,
            backend_name="default",
            startup_delay=False,
            max_tasks=None,
            worker_id=worker_id[:64],
            excluded_queue_names=[],
        )

    def work(self) -> None:
        """Until stopped. A database that goes away is waited for; the task at hand, half done, is begun again."""
        Presence(self.worker_id, stop=self.stopped).start()
        while not self.stopped.is_set():
            try:
                say_present(self.worker_id)
                take_over(self.worker_id)
                self.run()
                return
            except DATABASE_IS_AWAY:
                logger.warning("the database went away; the worker asks again in a moment")
                connections.close_all()
                self.stopped.wait(ASK_AGAIN)

    def shutdown(self, signum: int, frame: FrameType | None) -> None:
        """The task at hand is finished first; whoever sent the signal decides how long that may take."""
        self.running = False
        self.stopped.set()
        if not self.running_task:
            raise SystemExit(0)

    def stop_with(self, parent: int) -> None:
        """Stop when the parent process is gone."""
        while not self.stopped.wait(1.0):
            if os.getppid() != parent:
                os.kill(os.getpid(), signal.SIGTERM)
                return

    def run_task(self, db_task_result: DBTaskResult) -> None:
        """Do it, and put it back if it failed."""
        super().run_task(db_task_result)
        try_again(db_task_result)


class Timetable(threading.Thread):
    """Keeps the timetable beside the tasks, so that a long task delays nobody's publishing."""

    def __init__(self, *, stop: threading.Event) -> None:
        super().__init__(name="timetable")
        self.stop = stop

    def run(self) -> None:
        """Look every few seconds until told to stop."""
        while not self.stop.is_set():
            close_old_connections()
            try:
                do_what_is_due(stopping=self.stop.is_set)
            except DATABASE_IS_AWAY:
                logger.warning("the database did not answer; the timetable is looked at again in a moment")
            self.stop.wait(TICK)
        connections.close_all()
