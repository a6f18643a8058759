"""What this room changes besides rows, as the press calls it."""

STANDING = "publication:standing"  # which standing pages there are, what they are called and where they stand
