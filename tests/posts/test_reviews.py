"""A helper drafts and sends in; the host publishes or sends it back with a note."""

from django.core import mail
from django.test import Client
from django.urls import reverse

from byline.accounts.models import User
from byline.posts.models import Post
from byline.publication.models import FrontPage
from tests.posts.forms import piece_form, told


def write(client: Client, magazine: FrontPage, action: str) -> Post:
    address = reverse("wagtailadmin_pages:add", args=["posts", "post", magazine.pk])
    client.post(address, piece_form(title="From Callum", slug="from-callum") | {action: "1"}, follow=True)
    return Post.objects.get(slug="from-callum")


def test_a_helper_finds_sending_in_first(client: Client, callum: User, magazine: FrontPage) -> None:
    client.force_login(callum)
    page = told(client.get("/admin/write/", follow=True))
    buttons = page[page.index("<footer") :]
    assert buttons.index("Submit to Host review") < buttons.index("Save draft")
    assert "action-publish" not in page


def test_the_host_is_not_asked_to_review_herself(desk: Client, magazine: FrontPage) -> None:
    page = told(desk.get("/admin/write/", follow=True))
    assert "action-submit" not in page
    assert "action-publish" in page


def test_a_helper_cannot_publish_by_asking(client: Client, callum: User, magazine: FrontPage) -> None:
    client.force_login(callum)
    assert not write(client, magazine, "action-publish").live


def test_sent_in_returned_with_a_note_sent_in_again_and_published(
    client: Client, callum: User, nell: User, magazine: FrontPage
) -> None:
    host = Client()
    host.force_login(nell)
    client.force_login(callum)
    post = write(client, magazine, "action-submit")
    [asked] = mail.outbox
    assert asked.to == [nell.email]
    assert "From Callum" in asked.subject
    assert "Callum has sent in “From Callum”." in asked.body
    mail.outbox.clear()

    _decide(host, post, "reject", "The ending is in the second paragraph.")
    [returned] = mail.outbox
    assert returned.to == [callum.email]
    assert returned.subject == "“From Callum” came back with a note"
    assert "The ending is in the second paragraph." in returned.body
    assert "with a note from Nell" in returned.body
    assert "reject" not in (returned.subject + returned.body).lower()
    mail.outbox.clear()

    again = piece_form(title="From Callum", slug="from-callum") | {"action-submit": "1"}
    client.post(reverse("wagtailadmin_pages:edit", args=[post.pk]), again)
    mail.outbox.clear()
    _decide(host, post, "approve", "")
    post.refresh_from_db()
    assert post.live
    assert [message.subject for message in mail.outbox] == ["“From Callum” is out"]


def _decide(host: Client, post: Post, verb: str, note: str) -> None:
    state = Post.objects.get(pk=post.pk).current_workflow_state.current_task_state
    address = reverse("wagtailadmin_pages:workflow_action", args=[post.pk, verb, state.pk])
    assert host.post(address, {"comment": note}, follow=True).status_code == 200
