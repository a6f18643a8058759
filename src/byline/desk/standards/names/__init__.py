"""People and works by their right names."""
