"""Claims and where they come from."""

from . import authority, causes, figures, quotes, records

__all__ = ["authority", "causes", "figures", "quotes", "records"]
