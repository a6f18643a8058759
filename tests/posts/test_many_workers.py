"""Several workers follow the same pieces at once, as they do on several hosts."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from threading import Barrier

import pytest
from django.db import connection

from byline.posts.following import follow
from byline.posts.models import Post, RelatedPost
from byline.publication.models import FrontPage
from byline.search.models import Entry, Word

pytestmark = pytest.mark.django_db(transaction=True)
WORKERS = 4
ROUNDS = 5
NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


@pytest.fixture
def ids(lasting_magazine: FrontPage) -> list[int]:
    """Pieces about the same, of one second, so that their entries want the same keys."""
    made = []
    for number in range(5):
        post = Post(title=f"Rye {number}", slug=f"rye-{number}", live=True, published_at=NOW)
        post.body = post.body.stream_block.to_python([{"type": "paragraph", "value": "<p>Rye dough is sticky.</p>"}])
        made.append(lasting_magazine.add_child(instance=post).pk)
    return made


def test_nobody_fails_and_nothing_is_counted_twice(ids: list[int]) -> None:
    start = Barrier(WORKERS)

    def work(number: int) -> None:
        try:
            start.wait(30)
            follow(ids[number:] + ids[:number])
        finally:
            connection.close()

    with ThreadPoolExecutor(WORKERS) as workers:
        for _ in range(ROUNDS):
            RelatedPost.objects.all().delete()
            Entry.objects.filter(kind="post").update(title="as it was before")
            for done in [workers.submit(work, number) for number in range(WORKERS)]:
                done.result(60)

    assert Entry.objects.filter(kind="post", title__startswith="Rye").count() == len(ids)
    assert {RelatedPost.objects.filter(post=one).count() for one in ids} == {len(ids) - 1}
    assert Word.objects.get(word="dough").documents == len(ids)
