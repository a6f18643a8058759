"""Many pieces at once, for trying how the magazine does when it is large. Not writing that anybody should read."""

from .actions import add_posts

__all__ = ["add_posts"]
