"""Every way of publishing passes the gate. Each test tries one way with the gate closed; the draft is always kept."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupApprovalTask, Page, Revision, Workflow, WorkflowTask

from byline.accounts.models import User
from byline.posts import actions, gate
from byline.posts.models import Post, Refusal
from byline.publication.models import FrontPage
from tests.posts.forms import piece_form, told

LATER = timezone.now() + timedelta(days=2)


def edit(post: Post) -> str:
    return reverse("wagtailadmin_pages:edit", args=[post.pk])


def is_live(post: Post) -> bool:
    return Post.objects.get(pk=post.pk).live


def is_scheduled(post: Post) -> bool:
    return Revision.objects.for_instance(post).filter(approved_go_live_at__isnull=False).exists()


def test_the_publish_button(desk: Client, draft: Post, closed_gate: None) -> None:
    answer = desk.post(edit(draft), piece_form(title="Typed now") | {"action-publish": "1"}, follow=True)
    assert "The gate is closed." in told(answer)
    assert "Your draft is saved." in told(answer)
    assert not is_live(draft)
    assert Post.objects.get(pk=draft.pk).get_latest_revision_as_object().title == "Typed now"


def test_publishing_a_change_to_what_is_live(desk: Client, public: Post, closed_gate: None) -> None:
    answer = desk.post(edit(public), piece_form(title="Changed") | {"action-publish": "1"}, follow=True)
    assert "The gate is closed." in told(answer)
    public.refresh_from_db()
    assert public.title == "They owe us nothing"
    assert public.get_latest_revision_as_object().title == "Changed"


def test_creating_and_publishing_in_one_step(desk: Client, magazine: FrontPage, closed_gate: None) -> None:
    address = reverse("wagtailadmin_pages:add", args=["posts", "post", magazine.pk])
    form = piece_form(title="Brand new", slug="brand-new") | {"action-publish": "1"}
    answer = desk.post(address, form, follow=True)
    assert "The gate is closed." in told(answer)
    made = Post.objects.get(slug="brand-new")
    assert not made.live
    assert answer.request["PATH_INFO"] == edit(made)


def test_scheduling_a_draft(desk: Client, draft: Post, closed_gate: None) -> None:
    form = piece_form(go_live_at=LATER.strftime("%Y-%m-%d %H:%M")) | {"action-publish": "1"}
    answer = desk.post(edit(draft), form, follow=True)
    assert "The gate is closed." in told(answer)
    assert not is_scheduled(draft)


def test_scheduling_a_change_to_what_is_live(desk: Client, public: Post, closed_gate: None) -> None:
    form = piece_form(go_live_at=LATER.strftime("%Y-%m-%d %H:%M")) | {"action-publish": "1"}
    answer = desk.post(edit(public), form, follow=True)
    assert "The gate is closed." in told(answer)
    assert not is_scheduled(public)
    assert is_live(public)


def test_saving_a_revision_with_a_date(draft: Post, closed_gate: None) -> None:
    with pytest.raises(gate.PublishRefused):
        draft.save_revision(approved_go_live_at=LATER)


def test_publishing_many_at_once(
    desk: Client, draft: Post, magazine: FrontPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    magazine.refresh_from_db()
    other = magazine.add_child(instance=Post(title="Harmless", slug="harmless", live=False))

    def refuse_one(post: Post, by: User) -> list[gate.Objection]:
        return [gate.Objection("closed", "Not this one.")] if post.pk == draft.pk else []

    monkeypatch.setattr(gate, "_checks", {"closed": refuse_one})
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    listing = reverse("wagtailadmin_explore", args=[magazine.pk])
    answer = desk.post(
        f"{address}?id={draft.pk}&id={other.pk}&next={listing}", {"include_descendants": "1"}, follow=True
    )
    assert "Not this one." in told(answer)
    assert "1 page has been published" in told(answer)
    assert not is_live(draft)
    assert is_live(other)


def test_approving_in_the_workflow(desk: Client, draft: Post, nell: User, closed_gate: None) -> None:
    state = _in_review(draft, nell)
    address = reverse("wagtailadmin_pages:workflow_action", args=[draft.pk, "approve", state.current_task_state_id])
    answer = desk.post(address, {"comment": ""}, follow=True)
    assert "The gate is closed." in told(answer)
    state.refresh_from_db()
    assert state.status == "in_progress"
    assert not is_live(draft)


def test_approving_from_the_editor(desk: Client, draft: Post, nell: User, closed_gate: None) -> None:
    state = _in_review(draft, nell)
    action = {"action-workflow-action": "1", "workflow-action-name": "approve"}
    answer = desk.post(edit(draft), piece_form(title="Mended") | action, follow=True)
    assert "The gate is closed." in told(answer)
    state.refresh_from_db()
    assert state.status == "in_progress"
    assert Post.objects.get(pk=draft.pk).get_latest_revision_as_object().title == "Mended"


def test_going_back_to_an_earlier_version(desk: Client, public: Post, closed_gate: None) -> None:
    first = Revision.objects.for_instance(public).order_by("pk").first()
    address = reverse("wagtailadmin_pages:revisions_revert", args=[public.pk, first.pk])
    answer = desk.post(address, piece_form(title="As it was") | {"action-publish": "1"}, follow=True)
    assert "The gate is closed." in told(answer)
    public.refresh_from_db()
    assert public.title == "They owe us nothing"


def test_the_admin_interface_for_programs(desk: Client, draft: Post, closed_gate: None) -> None:
    answer = desk.post(f"/admin/api/main/pages/{draft.pk}/action/publish/")
    assert answer.status_code == 400
    assert "The gate is closed." in told(answer)
    assert not is_live(draft)


def test_copying_and_keeping_the_copy_live(desk: Client, public: Post, magazine: FrontPage, closed_gate: None) -> None:
    form = {"new_title": "Copy", "new_slug": "copy", "new_parent_page": magazine.pk, "publish_copies": "1"}
    answer = desk.post(reverse("wagtailadmin_pages:copy", args=[public.pk]), form, follow=True)
    assert "The gate is closed." in told(answer)
    assert not Post.objects.filter(slug="copy").exists()


def test_an_alias(public: Post, closed_gate: None) -> None:
    with pytest.raises(gate.PublishRefused):
        public.create_alias(update_slug="alias")


def test_a_plain_save(draft: Post, closed_gate: None) -> None:
    draft.live = True
    with pytest.raises(gate.PublishRefused):
        draft.save()
    assert not is_live(draft)


@pytest.mark.parametrize("fields", [["live"], ["title"], ["body", "draft_title"]])
def test_saving_some_fields_of_what_readers_see(public: Post, closed_gate: None, fields: list[str]) -> None:
    with pytest.raises(gate.PublishRefused):
        public.save(update_fields=fields)


def test_the_base_record_of_a_piece(draft: Post, closed_gate: None) -> None:
    base = Page.objects.get(pk=draft.pk)
    base.live = True
    with pytest.raises(gate.PublishRefused):
        base.save()


def test_the_schedule_comes_due_for_a_piece_that_may_not(
    draft: Post, magazine: FrontPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = magazine.add_child(instance=Post(title="Harmless", slug="harmless", live=False))
    for post in (draft, other):
        post.go_live_at = LATER
        post.save_revision().publish()
    Revision.objects.filter(approved_go_live_at__isnull=False).update(approved_go_live_at=timezone.now())

    def refuse_one(post: Post, by: object) -> list[gate.Objection]:
        return [gate.Objection("closed", "Consent was withdrawn.")] if post.pk == draft.pk else []

    monkeypatch.setattr(gate, "_checks", {"closed": refuse_one})
    assert [post.slug for post in actions.publish_due()] == ["harmless"]
    assert not is_live(draft)
    assert not is_scheduled(draft)
    refusal = Refusal.objects.get(post=draft)
    assert refusal.reasons == ["Consent was withdrawn."]
    assert actions.publish_due() == [], "it is not tried again every twenty seconds"


def test_wagtails_own_command_is_refused_too(draft: Post, closed_gate: None) -> None:
    revision = draft.save_revision()
    Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=timezone.now())
    with pytest.raises(gate.PublishRefused):
        call_command("publish_scheduled")
    assert not is_live(draft)


def test_a_refusal_is_settled_by_publishing(draft: Post, desk: Client) -> None:
    Refusal.objects.create(post=draft, due_at=timezone.now(), reasons=["Once."])
    desk.post(edit(draft), piece_form() | {"action-publish": "1"})
    assert is_live(draft)
    assert not Refusal.objects.exists()


@pytest.mark.parametrize("way", ["button", "create", "code", "bulk"])
def test_a_dear_check_runs_once_for_one_publishing(
    desk: Client, draft: Post, magazine: FrontPage, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    asked: list[str] = []

    def count(post: Post, by: object) -> list[gate.Objection]:
        asked.append(str(by))
        return []

    monkeypatch.setattr(gate, "_checks", {"count": count})
    if way == "button":
        desk.post(edit(draft), piece_form() | {"action-publish": "1"})
    elif way == "create":
        address = reverse("wagtailadmin_pages:add", args=["posts", "post", magazine.pk])
        desk.post(address, piece_form(slug="new") | {"action-publish": "1"})
    elif way == "bulk":
        address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
        desk.post(f"{address}?id={draft.pk}&next=/admin/", {})
    else:
        draft.get_latest_revision().publish()
    assert len(asked) == 1
    assert asked == ["None"] if way == "code" else asked == ["Nell"]


def _in_review(draft: Post, host: User) -> object:
    task = GroupApprovalTask.objects.create(name="Host review")
    workflow = Workflow.objects.create(name="Host review")
    WorkflowTask.objects.create(workflow=workflow, task=task)
    return workflow.start(draft, host)
