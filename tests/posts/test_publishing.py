"""What publishing fills in, and what stays as it was."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Page

from byline.accounts.models import User
from byline.contributors.models import Contributor
from byline.posts import actions, queries
from byline.posts.models import Post, PostByline


def shown_bio(post: Post) -> str:
    return Post.objects.get(pk=post.pk).bylines.get().shown_bio


def test_the_bio_is_kept_as_it_was_when_the_piece_came_out(draft: Post, imogen: Contributor) -> None:
    imogen.bio = "<p>On the day it came out.</p>"
    imogen.save()
    draft.get_latest_revision().publish()
    imogen.bio = "<p>Years later.</p>"
    imogen.save()
    assert shown_bio(draft) == "<p>On the day it came out.</p>"


def test_publishing_again_or_an_older_version_keeps_the_same_bio(draft: Post, imogen: Contributor) -> None:
    first = draft.get_latest_revision()
    draft.title = "A second version"
    second = draft.save_revision()
    first.publish()
    imogen.bio = "<p>Years later.</p>"
    imogen.save()
    second.publish()
    assert shown_bio(draft) == "<p>Writes Slow Applause.</p>"
    draft.refresh_from_db()
    assert "Slow Applause" in str(draft.get_latest_revision().content["bylines"])


def test_somebody_added_later_gets_the_bio_of_that_day(public: Post, imogen: Contributor) -> None:
    theo = Contributor.objects.create(name="Theo", slug="theo", bio="<p>Cooks.</p>")
    public.bylines.add(PostByline(contributor=theo, credit="with", bio='<p data-block-key="x"></p>'))
    public.save_revision().publish()
    assert {row.shown_bio for row in PostByline.objects.filter(post=public)} == {
        "<p>Cooks.</p>",
        "<p>Writes Slow Applause.</p>",
    }


def test_a_draft_follows_the_current_bio(draft: Post, imogen: Contributor) -> None:
    imogen.bio = "<p>New.</p>"
    imogen.save()
    assert shown_bio(draft) == "<p>New.</p>"


def test_the_published_date_is_set_once(draft: Post) -> None:
    draft.get_latest_revision().publish()
    public = Post.objects.get(pk=draft.pk)
    first = public.published_at
    assert first is not None
    assert public.listed_at == first
    public.title = "Changed"
    public.save_revision().publish()
    public.refresh_from_db()
    assert public.published_at == first


@pytest.mark.parametrize("way", ["button", "expiry"])
def test_what_is_unpublished_leaves_every_list(public: Post, way: str) -> None:
    assert list(queries.listed()) == [public]
    if way == "button":
        public.unpublish()
    else:
        Page.objects.filter(pk=public.pk).update(expire_at=timezone.now() - timedelta(minutes=1))
        call_command("publish_scheduled")
    assert not Post.objects.get(pk=public.pk).live
    assert list(queries.listed()) == []
    assert not PostByline.objects.filter(listed_at__isnull=False).exists()


def test_correcting_a_fact_sets_the_updated_date_even_with_a_draft_in_hand(public: Post, nell: User) -> None:
    public.title = "Being rewritten"
    pending = public.save_revision()
    public = Post.objects.get(pk=public.pk)
    actions.correct_post(public, what="She is 71, not 70.", severity="fact", by=nell)
    corrected = Post.objects.get(pk=public.pk)
    assert corrected.updated_at is not None
    assert corrected.title == "They owe us nothing"
    pending.refresh_from_db()
    pending.publish()
    assert Post.objects.get(pk=public.pk).updated_at == corrected.updated_at


def test_a_slip_changes_no_date(public: Post, nell: User) -> None:
    correction = actions.correct_post(public, what="“teh” is “the”.", severity="typo", by=nell)
    assert correction.by == nell
    assert Post.objects.get(pk=public.pk).updated_at is None


def test_the_history_of_the_piece_tells_of_the_correction(public: Post, nell: User) -> None:
    from wagtail.models import PageLogEntry

    actions.correct_post(public, what="She is 71.", severity="central", by=nell)
    entry = PageLogEntry.objects.get(action="byline.correct")
    assert (entry.page_id, entry.user, entry.data["severity"]) == (public.pk, nell, "central")
