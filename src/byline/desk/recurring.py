"""What recurs for the desk."""

from byline.kit.timetable import every

from .links import ask_due_links


@every(60, "ask links whether they answer")
def ask_links() -> None:
    """One address of each site a minute, twenty at most."""
    ask_due_links()
