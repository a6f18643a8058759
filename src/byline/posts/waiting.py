"""What waits for the host, gathered for her front page in a fixed number of queries."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, Exists, OuterRef, QuerySet
from django.db.models.functions import Cast
from wagtail.models import Page, Revision, WorkflowState

from . import queries
from .models import LostRead, Post, Refusal

SHOWN = 6


@dataclass(frozen=True)
class Scheduled:
    """A piece that goes live by itself, and when."""

    post: Post
    at: datetime


@dataclass(frozen=True)
class Lost:
    """A piece whose related read leads nowhere any more, and the title it led to."""

    post: Post
    title: str


@dataclass(frozen=True)
class Waiting:
    """The front page of the host's rooms. Lists are short; `more_drafts` says whether there are more."""

    refused: list[Refusal]
    drafts: list[Post]
    more_drafts: bool
    scheduled: list[Scheduled]
    published: list[Post]
    lost_reads: list[Lost]
    leftovers: list[Post]


def waiting() -> Waiting:
    """Everything that waits, the most urgent of each kind."""
    drafts = list(_with_names(drafts_in_hand())[: SHOWN + 1])
    return Waiting(
        refused=list(_refused()[:SHOWN]),
        drafts=drafts[:SHOWN],
        more_drafts=len(drafts) > SHOWN,
        scheduled=scheduled(),
        published=list(_with_names(queries.listed())[:SHOWN]),
        lost_reads=lost_reads(),
        leftovers=list(Post.objects.filter(leftovers__gt=0).defer("body").order_by("-listed_at")[:SHOWN]),
    )


def drafts_in_hand() -> QuerySet[Post]:
    """Pieces and changes to pieces that readers do not see yet and that neither wait for a date nor for a review."""
    posts = Post.objects.filter(has_unpublished_changes=True, alias_of=None)
    return posts.exclude(has_a_date()).exclude(is_in_review()).order_by("-latest_revision_created_at")


def has_a_date(field: str = "pk") -> Exists:
    """The condition that a piece goes live by itself."""
    key = Cast(OuterRef(field), CharField())
    dates = Revision.objects.filter(content_type=_kind(), object_id=key, approved_go_live_at__isnull=False)
    return Exists(dates)


def is_in_review() -> Exists:
    """The condition that somebody has sent the piece in and nobody has decided."""
    key = Cast(OuterRef("pk"), CharField())
    return Exists(WorkflowState.objects.active().filter(content_type=_kind(), object_id=key))


def scheduled() -> list[Scheduled]:
    """What goes live by itself, the next first."""
    revisions = list(
        Revision.objects.filter(content_type=_kind(), approved_go_live_at__isnull=False)
        .order_by("approved_go_live_at")
        .values_list("object_id", "approved_go_live_at")[: 2 * SHOWN]
    )
    posts = {str(post.pk): post for post in _with_names(Post.objects.filter(pk__in=[int(pk) for pk, _ in revisions]))}
    return [Scheduled(posts[pk], at) for pk, at in revisions if pk in posts]


def lost_reads() -> list[Lost]:
    """Related reads in public pieces whose piece was deleted, or is no longer public."""
    deleted = [Lost(row.post, row.title) for row in LostRead.objects.select_related("post").defer("post__body")[:SHOWN]]
    return [*deleted, *_hidden_reads()][:SHOWN]


def _hidden_reads() -> Iterator[Lost]:
    live = Page.objects.filter(live=True).annotate(key=Cast("pk", CharField())).values("key")
    rows = queries.related_read_references().exclude(to_object_id__in=live)
    pairs = [(int(source), int(target)) for source, target in rows.values_list("object_id", "to_object_id")[:SHOWN]]
    posts = Post.objects.defer("body").in_bulk({pk for pair in pairs for pk in pair})
    for source, target in pairs:
        if source in posts and posts[source].live and target in posts:
            yield Lost(posts[source], posts[target].title)


def _refused() -> QuerySet[Refusal]:
    return Refusal.objects.exclude(has_a_date("post_id")).select_related("post").defer("post__body")


def _with_names(posts: QuerySet[Post]) -> QuerySet[Post]:
    return posts.defer("body").prefetch_related("bylines__contributor")


def _kind() -> ContentType:
    return ContentType.objects.get_for_model(Post)
