"""The demo fills a magazine, once."""

import pytest

from byline.demo.actions import fill_magazine
from byline.posts.models import Post


@pytest.mark.django_db
def test_the_demo_fills_an_empty_magazine_and_nothing_twice() -> None:
    assert fill_magazine()
    pieces = Post.objects.count()
    assert not fill_magazine()
    assert Post.objects.count() == pieces
    assert Post.objects.filter(live=True, listed_at__isnull=True).count() == 0
