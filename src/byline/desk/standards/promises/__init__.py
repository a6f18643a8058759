"""What the piece promises, and whether it is there."""
