"""A refusal changes nothing, whichever way somebody tried to publish. What was typed is kept as a draft, and that is all."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import GroupApprovalTask, Page, PageLogEntry, Revision, Workflow, WorkflowState, WorkflowTask

from byline.accounts.models import User
from byline.posts import gate
from byline.posts.models import Post, PostByline
from tests.posts.forms import piece_form, told

LATER = timezone.now() + timedelta(days=2)
DRAFTS = {"latest_revision_id", "latest_revision_created_at", "draft_title", "has_unpublished_changes"}
KEEPING = {"wagtail.edit", "wagtail.create", "wagtail.revert"}
Way = Callable[[Client, Post], Any]


@pytest.fixture
def waiting(public: Post, nell: User) -> Post:
    """A public piece with a change that is in review."""
    public.title, public.go_live_at = "Waits for a word", None
    public.save_revision()
    task = GroupApprovalTask.objects.create(name="Review")
    workflow = Workflow.objects.create(name="Review")
    WorkflowTask.objects.create(workflow=workflow, task=task)
    workflow.start(public, nell)
    return Post.objects.get(pk=public.pk)


@pytest.fixture
def scheduled(waiting: Post) -> Post:
    """The same piece with another change that goes out in two days; Wagtail locks its editor until then."""
    later = Post.objects.get(pk=waiting.pk)
    later.title, later.go_live_at = "Goes out later", LATER
    Revision.objects.filter(pk=later.save_revision().pk).update(approved_go_live_at=LATER)
    return Post.objects.get(pk=waiting.pk)


def state_of(post: Post) -> dict[str, Any]:
    """All that a refusal must leave alone."""
    row = Post.objects.filter(pk=post.pk).values().get()
    return {
        "row": {name: value for name, value in row.items() if name not in DRAFTS},
        "bylines": list(PostByline.objects.filter(post=post).values()),
        "schedule": list(Revision.objects.exclude(approved_go_live_at=None).values("pk", "approved_go_live_at")),
        "review": list(WorkflowState.objects.values("pk", "status", "current_task_state_id")),
        "log": list(PageLogEntry.objects.exclude(action__in=KEEPING).values("pk")),
        "live": list(Page.objects.filter(live=True).order_by("pk").values("pk", "title", "slug")),
        "redirects": Redirect.objects.count(),
    }


def press(**more: str) -> Way:
    """A button of the editor."""
    return lambda desk, post: desk.post(edit(post), piece_form(title="Typed") | more, follow=True)


def edit(post: Post) -> str:
    return reverse("wagtailadmin_pages:edit", args=[post.pk])


def create(desk: Client, post: Post) -> Any:
    address = reverse("wagtailadmin_pages:add", args=["posts", "post", post.get_parent().pk])
    return desk.post(address, piece_form(title="New", slug="new") | {"action-publish": "1"}, follow=True)


def in_bulk(desk: Client, post: Post) -> Any:
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    return desk.post(f"{address}?id={post.pk}&next=/admin/", {}, follow=True)


def approve(desk: Client, post: Post) -> Any:
    state = WorkflowState.objects.get().current_task_state_id
    address = reverse("wagtailadmin_pages:workflow_action", args=[post.pk, "approve", state])
    return desk.post(address, {"comment": ""}, follow=True)


def go_back(desk: Client, post: Post) -> Any:
    first = Revision.objects.for_instance(post).order_by("pk").first()
    address = reverse("wagtailadmin_pages:revisions_revert", args=[post.pk, first.pk])
    return desk.post(address, piece_form(title="As it was") | {"action-publish": "1"}, follow=True)


def copy(desk: Client, post: Post) -> Any:
    form = {"new_title": "C", "new_slug": "c", "new_parent_page": post.get_parent().pk, "publish_copies": "1"}
    return desk.post(reverse("wagtailadmin_pages:copy", args=[post.pk]), form, follow=True)


def by_program(action: str, **data: Any) -> Way:
    """Wagtail's admin interface for programs."""
    return lambda desk, post: desk.post(f"/admin/api/main/pages/{post.pk}/action/{action}/", data)


def in_code(verb: Callable[[Post], Any]) -> Way:
    """What rooms may call."""

    def do(desk: Client, post: Post) -> None:
        with pytest.raises(gate.PublishRefused):
            verb(post)

    return do


EDITOR: dict[str, Way] = {
    "the publish button": press(**{"action-publish": "1"}),
    "a date": press(**{"action-publish": "1", "go_live_at": LATER.strftime("%Y-%m-%d %H:%M")}),
    "approving from the editor": press(**{"action-workflow-action": "1", "workflow-action-name": "approve"}),
    "creating": create,
    "going back": go_back,
}
ELSEWHERE: dict[str, Way] = {
    "in bulk": in_bulk,
    "approving": approve,
    "copying": copy,
    "a program that publishes": by_program("publish"),
    "a program that copies": by_program("copy", keep_live=True, slug="c"),
    "a program that makes an alias": by_program("create_alias", update_slug="a"),
    "a revision": in_code(lambda post: post.get_latest_revision().publish()),
    "a plain save": in_code(lambda post: post.save()),
    "an alias": in_code(lambda post: post.create_alias(update_slug="a")),
}


@pytest.mark.parametrize("way", EDITOR)
def test_nothing_but_the_draft_is_different(desk: Client, waiting: Post, closed_gate: None, way: str) -> None:
    before = state_of(waiting)
    assert "The gate is closed." in told(EDITOR[way](desk, waiting))
    assert state_of(waiting) == before


@pytest.mark.parametrize("way", ELSEWHERE)
def test_nothing_is_different(desk: Client, scheduled: Post, closed_gate: None, way: str) -> None:
    before = state_of(scheduled)
    answer = ELSEWHERE[way](desk, scheduled)
    assert state_of(scheduled) == before
    assert before["schedule"]
    if answer is not None:
        assert "The gate is closed." in told(answer)


def test_wagtails_own_command(scheduled: Post, closed_gate: None) -> None:
    Revision.objects.exclude(approved_go_live_at=None).update(approved_go_live_at=timezone.now())
    before = state_of(scheduled)
    with pytest.raises(gate.PublishRefused):
        call_command("publish_scheduled")
    assert state_of(scheduled) == before
