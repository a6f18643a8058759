"""What guests and the host type about a pitch."""
