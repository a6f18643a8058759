"""The host's screens for messages."""
