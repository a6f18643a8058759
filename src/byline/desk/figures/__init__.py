"""Numbers, dates, lengths of time and ages, as English writes them in figures and in words."""

from .ages import Age, ages_of
from .dates import When, dates_of, known_date
from .events import events_of
from .lengths import Length, lengths_of
from .numbers import Number, number_of, numbers_of

__all__ = [
    "Age",
    "Length",
    "Number",
    "When",
    "ages_of",
    "dates_of",
    "events_of",
    "known_date",
    "lengths_of",
    "number_of",
    "numbers_of",
]
