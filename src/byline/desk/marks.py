"""What this room changes on readers' pages, as the press calls it."""

HOUSE_RULES = "desk:house-rules"  # the country, and whether readers see sources
HELP_LINES = "desk:help-lines"  # which help lines are shown


def sources_of(page_pk: int) -> str:
    """What a piece's claims rest on, as readers see it."""
    return f"desk:sources:{page_pk}"
