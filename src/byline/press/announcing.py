"""One transaction, one announcement: what it changed is told when it has ended, however many rows it wrote."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction

from .signals import reprinted


class Announcement:
    """Gathers the tags of a transaction. `tell` is one object, so that it can be found among what is to be done after."""

    def __init__(self) -> None:
        self.number, self.tags = 0, set[int]()
        self.told = False
        self.tell = self._tell

    def add(self, number: int, tags: Iterable[int]) -> None:
        """This changed too."""
        self.number = max(self.number, number)
        self.tags.update(tags)

    def _tell(self) -> None:
        self.told = True
        reprinted.send_robust(sender=None, number=self.number, tags=sorted(self.tags))


def announcement_of(connection: Any) -> Announcement:
    """That of the running transaction. One whose part of the transaction was taken back is not waiting any more."""
    found: Announcement | None = getattr(connection, "_press_announcement", None)
    waiting = found and not found.told and any(entry[1] is found.tell for entry in connection.run_on_commit)
    if found is None or not waiting:
        found = Announcement()
        connection._press_announcement = found
        transaction.on_commit(found.tell, robust=True)
    return found
