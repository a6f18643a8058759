"""What the desk does when a piece moves: reports are kept, words are remembered, boxes follow the people file."""

from collections.abc import Collection
from functools import partial
from typing import Any

from django.db import transaction
from django_tasks import task
from wagtail.models import Revision

from byline.desk.actions import freeze_report
from byline.desk.models import Decision, Statement
from byline.desk.twins import keep_samples, unknown
from byline.dossiers import changes
from byline.press.actions import reprint
from byline.publication.words import words_of

from . import marks
from .following import follow_later
from .models import Post


def keep_report_later(post_pk: int, revision_pk: int | None, moment: str) -> None:
    """By the worker, once the transaction has ended."""
    transaction.on_commit(partial(keep_report_task.enqueue, post_pk, revision_pk, moment))


@task()
def keep_report_task(post_pk: int, revision_pk: int | None, moment: str) -> None:
    """The report of the revision, and the samples of the piece's words while readers may see it."""
    post = Post.objects.filter(pk=post_pk).first()
    if post is None:
        return
    revision = Revision.objects.filter(pk=revision_pk).first()
    if revision is not None:
        freeze_report(revision, moment=moment)
    if post.live:
        _keep_words(post)


def keep_words_of_older_pieces(most: int = 200) -> int:
    """Pieces that moved in, or are older than the desk, have their words remembered a few at a time; how many."""
    posts = list(unknown(Post.objects.filter(listed_at__isnull=False)).order_by("-listed_at")[:most])
    for post in posts:
        _keep_words(post)
    return len(posts)


def _keep_words(post: Post) -> None:
    keep_samples(post.pk, "\n".join(words_of(post.body)))


@changes.follow
def follow_boxes(pages: list[int]) -> None:
    """Whatever is kept of these pieces is made anew, as after any change of theirs."""
    follow_later(pages)
    reprint(*(marks.piece(key) for key in pages))


def _export(names: Collection[str]) -> list[dict[str, Any]]:
    rows = Statement.objects.filter(person__in=names).select_related("page")
    fields = ("person", "text", "kind", "basis", "asked_address", "asked_message", "answer")
    return [{"piece": row.page.title, **{name: getattr(row, name) for name in fields}} for row in rows]


def _erase(names: Collection[str]) -> int:
    """Statements, and decisions about the very names, go; what the piece says is the piece's."""
    decisions = Decision.objects.filter(quote__in=names).delete()[0]
    return decisions + Statement.objects.filter(person__in=names).delete()[0]


changes.register_holder(changes.Holder("statements", _export, _erase))
