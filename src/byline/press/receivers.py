"""Rows note themselves while a page is rendered; a kept change rings the bell."""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.models import Session
from django.dispatch import receiver
from django_tasks_db.models import DBTaskResult

from .again import follow
from .house import bell_here
from .models import Change, Generation
from .rows import never_changes, note_rows
from .signals import reprinted

note_rows()
# A page may draw a picture while it is rendered, which leaves work to the worker and tells us of a change.
never_changes(ContentType, Session, DBTaskResult, Change, Generation)


@receiver(reprinted)
def ring_the_bell(sender: Any, number: int, tags: list[int], **kwargs: Any) -> None:
    """Every process of this host knows from here on; then the pages are printed again."""
    bell = bell_here()
    if bell is not None:
        bell.ring(number)
        follow(tags)
