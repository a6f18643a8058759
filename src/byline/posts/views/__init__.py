"""The host's screens for pieces."""
