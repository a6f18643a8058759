"""The public form, a guest's own pages behind her link, and the host's board."""
