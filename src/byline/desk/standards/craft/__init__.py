"""Links, pictures, headings, disclosure."""

from . import disclosure, first_published, headings, linktext, pictures, twice

__all__ = ["disclosure", "first_published", "headings", "linktext", "pictures", "twice"]
