"""Dates, ages, sums and figures that must agree."""

from . import ageing, ages, anniversaries, clock, facts, order, products, ratios, retold, shares, spans, sums, weekday

__all__ = [
    "ageing",
    "ages",
    "anniversaries",
    "clock",
    "facts",
    "order",
    "products",
    "ratios",
    "retold",
    "shares",
    "spans",
    "sums",
    "weekday",
]
