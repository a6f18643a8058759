"""Dates, ages, sums and figures that must agree."""

from . import ages, order, shares, spans, sums, weekday

__all__ = ["ages", "order", "shares", "spans", "sums", "weekday"]
