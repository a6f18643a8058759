"""What recurs for pieces."""

from byline.kit.timetable import every

from . import actions
from .desking import keep_words_of_older_pieces


@every(20, "publish what is scheduled")
def publish_due() -> None:
    """Pieces and standing pages whose time has come; a piece the gate refuses stops no other."""
    actions.publish_due()


@every(120, "remember the words of older pieces")
def remember_words() -> None:
    """For the desk, which notices a text that stands twice; 200 pieces at a time."""
    keep_words_of_older_pieces()
