"""What recurs for the desk."""

from byline.kit.timetable import every
from byline.press.actions import reprint

from . import marks
from .links import ask_due_links
from .queries import help_lines_just_withheld


@every(60, "ask links whether they answer")
def ask_links() -> None:
    """One address of each site a minute, twenty at most."""
    ask_due_links()


@every(3600, "withhold help lines whose check is too old")
def withhold_help_lines() -> None:
    """Time alone withholds them; the pages they stand on have to hear of it."""
    if help_lines_just_withheld().exists():
        reprint(marks.HELP_LINES)
