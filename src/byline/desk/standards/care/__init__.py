"""What may hurt a reader."""
