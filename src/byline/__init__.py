"""Byline: a self-hosted magazine that prints other people's writing."""

__version__ = "0.1.0"
