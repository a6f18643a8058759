"""Who answers guests besides the host."""

from byline.publication import founding


@founding.register
def let_co_editors_answer() -> None:
    """Co-editors have the board and the outbox. Helpers see nobody's pitch, and how messages are worded is the host's."""
    founding.allow([founding.CO_EDITORS], app="pitches", codenames=["change_pitch", "view_pitch"])
    founding.allow([founding.CO_EDITORS], app="mail", codenames=["change_message", "view_message"])
