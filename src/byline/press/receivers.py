"""Rows note themselves while a page is rendered; a kept change rings the bell."""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.models import Session
from django.dispatch import receiver

from .house import press_here
from .rows import never_changes, note_rows
from .signals import reprinted

note_rows()
never_changes(ContentType, Session)


@receiver(reprinted)
def ring_the_bell(sender: Any, number: int, **kwargs: Any) -> None:
    """Every process of this host knows from here on."""
    press = press_here()
    if press is not None:
        press.bell.ring(number)
