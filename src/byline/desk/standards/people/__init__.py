"""What is said of people who can be recognised."""

from . import abuse, children, private, statements

__all__ = ["abuse", "children", "private", "statements"]
