"""The host sees her pages by day and by night before readers do."""

import pytest
from django.test import RequestFactory

from byline.posts.models import Post
from byline.publication.models import FrontPage, StandingPage


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("kind", [FrontPage, StandingPage, Post])
def test_the_preview_asks_for_the_scheme(magazine: FrontPage, kind: type, mode: str) -> None:
    page = magazine if kind is FrontPage else kind(title="Kettles", slug="kettles")
    assert mode in dict(page.preview_modes)
    request = RequestFactory().get("/")
    response = page.serve_preview(request, mode)
    assert response.context_data["scheme"] == mode
