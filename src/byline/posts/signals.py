"""`post_settled`: a piece was saved, with everything that belongs to it. It carries the piece as `instance`."""

from django.dispatch import Signal

post_settled = Signal()
