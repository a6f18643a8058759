"""What printed pages depend on at the desk, beyond rows: which rows there are."""

HOUSE = "desk:house"  # the country, and whether readers see sources
HELP_LINES = "desk:help-lines"  # which help lines are shown
