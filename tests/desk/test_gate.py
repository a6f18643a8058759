"""What the host chose to stop for stops every way of publishing, until it is mended or somebody gives a reason."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry

from byline.accounts.models import User
from byline.desk.models import Report
from byline.posts import gate
from byline.posts.actions import publish_due
from byline.posts.models import Post, Refusal, Waiver
from byline.posts.waiving import waive

pytestmark = pytest.mark.usefixtures("house")


def publish(post: Post, by: User | None = None) -> None:
    post.get_latest_revision().publish(user=by)


def test_an_open_blocking_question_stops_the_piece(written: Any, rewrite: Any) -> None:
    post = written()
    with pytest.raises(gate.PublishRefused, match="“yesterday” – Which day is that"):
        publish(post)
    assert not Post.objects.get(pk=post.pk).live
    post = rewrite(post, "On Monday Delfine called him a thief.")
    publish(post)
    assert Post.objects.get(pk=post.pk).live


def test_an_answered_question_stops_nothing(written: Any, nell: User) -> None:
    from byline.desk import actions

    post = written()
    report = actions.read_page(post.get_latest_revision_as_object())
    assert report
    finding = next(each for each in report.findings if each["severity"] == "blocks")
    actions.say_it_is_right(post, finding, reason="It is a diary.", by=nell)
    publish(post)
    assert Post.objects.get(pk=post.pk).live


def test_it_goes_through_with_a_reason_by_somebody_who_may(written: Any, nell: User, callum: User) -> None:
    post = written()
    objections = gate.objections(post)
    with pytest.raises(PermissionDenied):
        waive(post, objections, reason="I think it is fine.", by=callum)
    with pytest.raises(ValidationError, match="a year from now"):
        waive(post, objections, reason="Fine.", by=nell)
    waive(post, objections, reason="The writer wants it so.", by=nell)
    publish(post, nell)
    assert Post.objects.get(pk=post.pk).live
    entry = PageLogEntry.objects.get(page=post.pk, action="byline.waive")
    assert entry.data["reason"] == "The writer wants it so."
    assert "Which day is that?" in entry.data["objections"][0]


def test_no_reason_stands_in_for_a_title(written: Any, nell: User) -> None:
    post = written()
    post.title = " "
    with pytest.raises(ValidationError, match="mended first"):
        waive(post, gate.objections(post), reason="It has none, on purpose.", by=nell)


def test_a_reason_dies_with_the_words(written: Any, rewrite: Any, nell: User) -> None:
    post = written()
    waive(post, gate.objections(post), reason="The writer wants it so.", by=nell)
    post = rewrite(post, "And again it was yesterday.")
    with pytest.raises(gate.PublishRefused):
        publish(post)


def test_what_goes_out_by_itself_is_held_back_and_a_reason_lets_it_go(written: Any, nell: User) -> None:
    post = written("On Monday.")
    draft = post.get_latest_revision_as_object()
    draft.go_live_at = timezone.now() + timedelta(hours=1)
    draft.save_revision().publish()
    revision = post.revisions.exclude(approved_go_live_at=None).get()
    content = {**revision.content, "body": '[{"id": "p1", "type": "paragraph", "value": "<p>It was yesterday.</p>"}]'}
    past = timezone.now() - timedelta(minutes=1)
    post.revisions.filter(pk=revision.pk).update(content=content, approved_go_live_at=past)
    assert publish_due() == []
    assert "Which day is that?" in Refusal.objects.get().reasons[0]
    waive(post, gate.objections(revision_object(post, revision.pk)), reason="The writer wants it so.", by=nell)
    post.revisions.filter(pk=revision.pk).update(approved_go_live_at=past)
    assert [each.pk for each in publish_due()] == [post.pk]


def revision_object(post: Post, pk: int) -> Any:
    return post.revisions.get(pk=pk).as_object()


def test_a_public_piece_may_be_corrected_with_the_question_it_had(written: Any, rewrite: Any) -> None:
    with gate.passage(moving_in=True):
        post = written()
        publish(post)
    post = rewrite(post, "Yes, yesterday Delfine called him a thief. We add: on Tuesday.")
    publish(post)
    post = rewrite(post, "A new beginning, also yesterday, of Delfine and the thief.")
    with pytest.raises(gate.PublishRefused):
        publish(post)


def test_publishing_with_a_reason_from_the_screen(desk: Client, written: Any) -> None:
    post = written()
    address = reverse("waive_objections", args=[post.pk])
    assert "Which day is that?" in desk.get(address).content.decode()
    refused = desk.post(address, {"reason": "ok"})
    assert refused.status_code == 422
    assert not Waiver.objects.exists()
    desk.post(address, {"reason": "The writer wants it so."})
    assert Post.objects.get(pk=post.pk).live


def test_nobody_else_may(client: Client, callum: User, written: Any) -> None:
    client.force_login(callum)
    post = written()
    assert client.post(reverse("waive_objections", args=[post.pk]), {"reason": "I think so."}).status_code in (302, 403)
    assert not Post.objects.get(pk=post.pk).live


def test_the_report_is_kept_beside_what_went_out(
    written: Any, rewrite: Any, django_capture_on_commit_callbacks: Any
) -> None:
    post = written("A song by Delfine.")
    with django_capture_on_commit_callbacks(execute=True):
        publish(post)
    frozen = Report.objects.exclude(frozen_at=None).get()
    assert (frozen.frozen_for, frozen.revision_id) == ("published", Post.objects.get(pk=post.pk).live_revision_id)
    rewrite(post, "A song.")
    frozen.refresh_from_db()
    assert [each["standard"] for each in frozen.findings] == ["names.spelling"]


def test_the_report_is_kept_when_a_piece_is_handed_in(
    written: Any, callum: User, django_capture_on_commit_callbacks: Any
) -> None:
    post = written("A song by Delfine.")
    with django_capture_on_commit_callbacks(execute=True):
        post.get_workflow().start(post, callum)
    frozen = Report.objects.exclude(frozen_at=None).get()
    assert (frozen.frozen_for, frozen.revision_id) == ("submitted", post.latest_revision_id)
