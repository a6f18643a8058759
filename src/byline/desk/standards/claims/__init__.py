"""Claims and where they come from."""

from . import authority, causes, figures, hearsay, quotes, records, sweeping

__all__ = ["authority", "causes", "figures", "hearsay", "quotes", "records", "sweeping"]
