"""Who may do what at the desk besides the host."""

from byline.publication import founding


@founding.register
def let_co_editors_decide() -> None:
    """Co-editors decide for the magazine and check help lines."""
    names = ["change_decision", "view_decision", "add_helpline", "change_helpline", "view_helpline"]
    founding.allow([founding.CO_EDITORS], app="desk", codenames=names)
