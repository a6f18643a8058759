"""A report for people in a terminal, and for other programs."""

from .exchange import as_github, as_json, as_sarif
from .lines import Lines
from .terminal import as_text

__all__ = ["Lines", "as_github", "as_json", "as_sarif", "as_text"]
