"""What this room changes besides rows, as the press calls it."""

KNOWN = "dossiers:known"  # anything in the people file; no page has this tag, the desk's knowledge follows it
