"""What would need a source."""
