"""What is said of living people."""
