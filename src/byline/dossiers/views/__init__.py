"""The people file's screens."""
