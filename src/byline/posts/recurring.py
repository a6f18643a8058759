"""What recurs for pieces."""

from byline.kit.timetable import every

from . import actions


@every(20, "publish what is scheduled")
def publish_due() -> None:
    """Pieces and standing pages whose time has come; a piece the gate refuses stops no other."""
    actions.publish_due()
