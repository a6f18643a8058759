"""`reprinted`: a change was kept. It carries its `number` and the `tags` (as numbers) that changed."""

from django.dispatch import Signal

reprinted = Signal()
