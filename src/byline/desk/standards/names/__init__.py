"""People and works by their right names."""

from . import accents, full_name, namesake, near_miss, two_spellings, works, writer

__all__ = ["accents", "full_name", "namesake", "near_miss", "two_spellings", "works", "writer"]
