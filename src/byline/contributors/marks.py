"""What this room changes besides rows, as the press calls it."""

CONTRIBUTORS = "contributors"  # who there is, and what they are called
