"""What may hurt a reader: hard subjects without a note, method and glamour, words that wound."""

from . import notes, telling, wording

__all__ = ["notes", "telling", "wording"]
