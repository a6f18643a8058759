"""The caretaker: a thread of each process that looks after the press once a second, so that whoever missed a message heals."""

import logging
import threading
from collections.abc import Callable, Sequence

from django.db import DatabaseError, connection

from .bell import Bell
from .changes import renew_connection
from .printing import Press

logger = logging.getLogger("byline.press")

LOOK_EVERY = 1.0

Round = Callable[[], object]


class Caretaker(threading.Thread):
    """Looks at the row of changes, and makes its rounds: what was noted is written down."""

    def __init__(
        self, press: Press, rounds: list[Round], *, first: Sequence[Round] = (), last: Sequence[Round] = ()
    ) -> None:
        super().__init__(name="caretaker", daemon=True)
        self.press, self.rounds, self.first, self.last = press, rounds, first, last
        self.stopped = threading.Event()

    def run(self) -> None:
        """Until stopped."""
        self._visit(self.first)
        while not self.stopped.wait(LOOK_EVERY):
            self.look()

    def look(self) -> None:
        """One round. What fails now is tried again with the next."""
        self._visit([self.press.hear, *self.rounds])

    def _visit(self, rounds: Sequence[Round]) -> None:
        renew_connection()
        for visit in rounds:
            try:
                visit()
            except (DatabaseError, OSError) as error:
                logger.warning("The press could not be looked after (%s); again in a second", type(error).__name__)

    def stop(self) -> None:
        """Write down what would be lost, and end."""
        self.stopped.set()
        self._visit(self.last)


class Listener(threading.Thread):
    """On PostgreSQL: hears of other hosts' changes as they happen. Where it hears nothing, the caretaker finds out."""

    def __init__(self, bell: Bell) -> None:
        super().__init__(name="listener", daemon=True)
        self.bell = bell
        self.stopped = threading.Event()

    def run(self) -> None:
        """Listen, and begin anew after a lost connection."""
        while not self.stopped.is_set():
            try:
                self._listen()
            except Exception as error:
                logger.warning("Listening for changes broke off (%s); it begins anew", type(error).__name__)
                self.stopped.wait(1)
            finally:
                connection.close()

    def _listen(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute("LISTEN byline_press")
        driver = connection.connection
        while not self.stopped.is_set():
            for notice in driver.notifies(timeout=1.0):
                if notice.payload.isdigit():
                    self.bell.ring(int(notice.payload))
