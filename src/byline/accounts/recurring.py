"""What recurs for keys."""

from byline.kit.timetable import every

from . import actions


@every(24 * 60 * 60, "forget dead links")
def forget_dead_links() -> None:
    """One-time links that open nothing any more."""
    actions.forget_dead_links()
