"""What this room changes besides rows, as the press calls it."""

KNOWN = "contributors:known"  # anything about anybody who writes; no page has this tag, the desk's knowledge follows it
CONTRIBUTORS = "contributors"  # who there is, and what they are called
