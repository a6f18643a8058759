"""Ids come back to a text that was edited where it had none."""

from hypothesis import given, settings

from byline.manuscripts.redline import between
from byline.manuscripts.redline.carrying import carried_over

from .test_redline import STREAM, Raw, heading, picture, text


def bare(blocks: list[Raw]) -> list[Raw]:
    import re

    return [
        {"type": each["type"], "value": re.sub(' data-block-key="[^"]*"', "", each["value"]) if isinstance(each["value"], str) else each["value"]}
        for each in blocks
    ]  # fmt: skip


def test_an_edited_paragraph_keeps_its_id_and_key() -> None:
    old = [
        heading("h", "A turn"),
        text("a", '<p data-block-key="k1">One two three.</p><p data-block-key="k2">Four.</p>'),
    ]
    new = [heading("", "A turn"), text("", "<p>One two and three.</p><p>Four.</p><p>Five is new here.</p>")]
    first, second = carried_over(old, new)
    assert (first["id"], second["id"]) == ("h", "a")
    assert second["value"].startswith(
        '<p data-block-key="k1">One two and three.</p><p data-block-key="k2">Four.</p><p '
    )


def test_a_paragraph_typed_at_the_top_does_not_take_the_next_ones_id() -> None:
    old = [text("a", '<p data-block-key="k1">One two three.</p>')]
    made = carried_over(old, [text("", "<p>Quite another beginning stands here.</p><p>One two three.</p>")])
    assert made[0]["id"] == "a"
    assert made[0]["value"].endswith('<p data-block-key="k1">One two three.</p>')


def test_what_the_form_does_not_speak_of_stays() -> None:
    old = [{**picture("p", 4), "value": {**picture("p", 4)["value"], "width": "wide"}}]
    made = carried_over(
        old, [{"type": "image", "value": {"image": {"image": 4, "alt_text": "A new shed"}, "caption": ""}}]
    )
    assert made[0]["value"] == {
        "image": {"image": 4, "alt_text": "A new shed", "decorative": False},
        "caption": "",
        "width": "wide",
    }


@settings(max_examples=30, deadline=None)
@given(STREAM)
def test_an_unchanged_text_comes_back_to_the_letter(blocks: list[Raw]) -> None:
    assert carried_over(blocks, bare(blocks)) == blocks


@settings(max_examples=30, deadline=None)
@given(STREAM, STREAM)
def test_no_word_is_changed_and_no_id_stands_twice(old: list[Raw], new: list[Raw]) -> None:
    made = carried_over(old, bare(new))
    assert between(made, new).is_empty
    assert len({block["id"] for block in made}) == len(made)
