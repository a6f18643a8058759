"""Players that a click may load, and nothing else."""

from urllib.parse import urlsplit

import pytest

from byline.kit.players import PLAYER_ORIGINS, player_url


@pytest.mark.parametrize(
    ("page", "player"),
    [
        ("https://www.youtube.com/watch?v=LwR0undNL26", "https://www.youtube-nocookie.com/embed/LwR0undNL26"),
        ("https://youtu.be/LwR0undNL26?si=tracking", "https://www.youtube-nocookie.com/embed/LwR0undNL26"),
        ("https://m.youtube.com/shorts/LwR0undNL26", "https://www.youtube-nocookie.com/embed/LwR0undNL26"),
        ("https://vimeo.com/123456", "https://player.vimeo.com/video/123456?dnt=1"),
        ("https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk", "https://open.spotify.com/embed/episode/4rOoJ6Egrf8K2IrywzwOMk"),
    ],
)  # fmt: skip
def test_a_known_page_has_a_player(page: str, player: str) -> None:
    assert player_url(page) == player
    parts = urlsplit(player)
    assert f"{parts.scheme}://{parts.netloc}" in PLAYER_ORIGINS


@pytest.mark.parametrize(
    "page",
    [
        "https://northlight.example/the-long-way-round",
        "https://youtube.com.evil.example/watch?v=LwR0undNL26",
        'https://www.youtube.com/watch?v="><script>',
        "https://www.youtube.com/@northlight",
        "javascript:alert(1)",
        "",
    ],
)
def test_any_other_page_stays_a_link(page: str) -> None:
    assert player_url(page) == ""
