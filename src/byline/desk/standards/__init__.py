"""What the desk checks, one folder for each group."""

from . import care, claims, craft, dates, language, names, people, promises

__all__ = ["care", "claims", "craft", "dates", "language", "names", "people", "promises"]
