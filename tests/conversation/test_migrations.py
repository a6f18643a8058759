"""Comments that an older magazine has kept stay under their pieces."""

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from byline.conversation.models import Comment
from byline.posts.models import Post
from byline.publication.models import FrontPage, StandingPage


@pytest.mark.django_db(transaction=True)
def test_comments_of_pieces_go_over_to_their_pages(lasting_magazine: FrontPage) -> None:
    post = lasting_magazine.add_child(instance=Post(title="Lanterns", slug="lanterns", live=False))
    executor = MigrationExecutor(connection)
    before = executor.loader.project_state([("conversation", "0001_initial")]).apps
    executor.migrate([("conversation", "0001_initial")])
    old = before.get_model("conversation", "Comment")
    old.objects.create(post_id=post.pk, name="Hester", text="<p>Yes.</p>", written_at=timezone.now())
    MigrationExecutor(connection).migrate([("conversation", "0002_pages")])

    comment = Comment.objects.get()
    assert comment.page.specific == post
    page = lasting_magazine.add_child(instance=StandingPage(title="About", slug="about-us"))
    Comment.objects.create(page=page, parent=comment, text="<p>No.</p>", written_at=timezone.now())
    assert [each.text for each in page.comments.all()] == ["<p>No.</p>"]
