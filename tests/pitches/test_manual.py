"""The manual's page on states is drawn from the table."""

from tests.pitches.drawing import PAGE, redraw


def test_the_page_on_states_is_up_to_date() -> None:
    page = PAGE.read_text()
    assert redraw(page) == page, "Run `python -m tests.pitches.drawing` and commit docs/reference/states-of-a-pitch.md."
