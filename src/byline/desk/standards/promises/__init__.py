"""What the piece promises, and whether it is there."""

from . import author_box, calls, channel, content, count, links, other_side, subjects

__all__ = ["author_box", "calls", "channel", "content", "count", "links", "other_side", "subjects"]
