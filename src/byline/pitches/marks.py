"""What this room changes on readers' pages besides rows, as the press calls it."""

OPEN = "pitches:open"  # whether the foot of each page and the sitemap offer “Write for us”
