"""A letter is known by how it begins."""

import pytest

from byline.kit.letters import split_greeting


@pytest.mark.parametrize(
    ("text", "greeting", "rest"),
    [
        ("Dear Nell, my husband stopped.", "Dear Nell,", "my husband stopped."),
        ('<p data-block-key="a">Dear Ms Abara, it is me.</p>', "Dear Ms Abara,", '<p data-block-key="a">it is me.</p>'),
        ("<p>Everybody wants the kitchen.</p>", "", "<p>Everybody wants the kitchen.</p>"),
        ("Dear me, said the cat.", "Dear me,", "said the cat."),
        ("", "", ""),
    ],
)
def test_greeting(text: str, greeting: str, rest: str) -> None:
    assert split_greeting(text) == (greeting, rest)
