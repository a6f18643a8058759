"""An address that was readable says that it is gone; a redirect comes first; a new page there is simply there."""

from django.test import Client
from wagtail.contrib.redirects.models import Redirect

from byline.posts.models import Post
from byline.publication.models import FrontPage


def _publish(magazine: FrontPage, slug: str) -> Post:
    magazine.refresh_from_db()
    post = magazine.add_child(instance=Post(title=slug, slug=slug, live=False))
    post.save_revision().publish()
    return Post.objects.get(pk=post.pk)


def test_unpublished_is_gone_and_published_again_is_back(client: Client, magazine: FrontPage) -> None:
    post = _publish(magazine, "once")
    assert client.get("/once/").status_code == 200
    post.unpublish()
    assert client.get("/once/").status_code == 410
    post.save_revision().publish()
    assert client.get("/once/").status_code == 200


def test_deleted_is_gone_but_a_draft_that_nobody_read_is_not_found(client: Client, magazine: FrontPage) -> None:
    _publish(magazine, "once").delete()
    assert client.get("/once/").status_code == 410
    magazine.refresh_from_db()
    magazine.add_child(instance=Post(title="Draft", slug="draft", live=False)).delete()
    assert client.get("/draft/").status_code == 404
    assert client.get("/never/").status_code == 404


def test_a_redirect_leads_on(client: Client, magazine: FrontPage) -> None:
    _publish(magazine, "once").unpublish()
    Redirect.objects.create(old_path="/once", redirect_link="/archive/")
    assert client.get("/once/").status_code == 301
