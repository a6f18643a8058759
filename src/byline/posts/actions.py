"""Verbs of the piece."""

import logging
from datetime import datetime
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.db import transaction
from django.db.models.functions import Greatest
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext
from wagtail.log_actions import log
from wagtail.models import Revision

from byline.press.actions import reprint
from byline.publication import founding

from . import gate, marks
from .models import Correction, Format, Post, Refusal, Severity

logger = logging.getLogger("byline.posts")


def publish_due(*, by: None = None) -> list[Post]:
    """Publishes the pieces whose time has come; the published ones. What the gate refuses becomes a draft with a refusal.

    Standing pages, and whatever has run out, follow after.
    """
    published = [post for revision in _due_revisions() if (post := _publish_one(revision))]
    call_command("publish_scheduled")
    return published


@transaction.atomic
def refuse_schedule(revision: Revision, *, objections: list[gate.Objection], by: None = None) -> Refusal:
    """Takes a revision off the schedule because the gate refused it. The piece keeps its text; the host is told."""
    post = Post.objects.get(pk=revision.object_id)
    due_at = revision.approved_go_live_at
    reasons = [str(objection.message) for objection in objections]
    told = {"reasons": reasons, "places": [objection.where for objection in objections]}
    Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=None)
    Post.objects.filter(pk=post.pk).update(go_live_at=None)
    _forget_go_live(post)
    refusal, _made = Refusal.objects.update_or_create(
        post=post, defaults={"due_at": due_at, "refused_at": timezone.now(), **told}
    )
    log(instance=post, action="byline.refuse_schedule", data={"reasons": reasons, "due_at": due_at.isoformat()})
    return refusal


@transaction.atomic
def unschedule_post(post: Post, *, by: Any) -> bool:
    """Nothing of the piece goes out by itself any more; whether something would have. The piece keeps its text."""
    scheduled = post.revisions.filter(approved_go_live_at__isnull=False)
    if not scheduled.update(approved_go_live_at=None):
        return False
    Post.objects.filter(pk=post.pk).update(go_live_at=None)
    _forget_go_live(post)
    log(instance=post, action="wagtail.schedule.cancel", user=by)
    return True


@transaction.atomic
def correct_post(
    post: Post, *, what: str, severity: str, by: Any, why: str = "", made_at: datetime | None = None
) -> Correction:
    """Adds a correction, for everybody to see. A wrong fact also changes the piece's updated date; a slip does not."""
    moment = made_at or timezone.now()
    correction = Correction.objects.create(post=post, what=what, why=why, severity=severity, made_at=moment, by=by)
    if severity != Severity.TYPO:
        _set_updated(post, moment)
    log(instance=post, action="byline.correct", user=by, data={"what": what, "why": why, "severity": severity})
    return correction


@founding.register
def let_co_editors_sort_and_correct() -> None:
    """Co-editors look after columns, topics and corrections; formats are the host's."""
    rows = ("column", "topic", "correction")
    names = [f"{verb}_{row}" for row in rows for verb in ("add", "change", "view")]
    founding.allow([founding.CO_EDITORS], app="posts", codenames=names)


@founding.register
def name_formats() -> None:
    """The formats that the database brings along get names and addresses in the magazine's language."""
    names = {
        "opinion": gettext("Opinion"),
        "advice": gettext("Advice"),
        "interview": gettext("Interview"),
        "review": gettext("Review"),
        "news": gettext("News"),
        "personal-essay": gettext("Personal essay"),
        "ad": gettext("Ad"),
    }
    for slug, name in names.items():
        Format.objects.filter(slug=slug).update(name=name, slug=slugify(name, allow_unicode=True))


def _due_revisions() -> list[Revision]:
    kind = ContentType.objects.get_for_model(Post)
    due = Revision.objects.filter(content_type=kind, approved_go_live_at__lte=timezone.now())
    return list(due.order_by("approved_go_live_at"))


def _publish_one(revision: Revision) -> Post | None:
    """The piece, or None where the gate refused or something broke: the next piece must not wait for this one."""
    try:
        with transaction.atomic():
            revision.publish(log_action="wagtail.publish.scheduled")
    except gate.PublishRefused as refused:
        refuse_schedule(revision, objections=refused.objections)
        return None
    except Exception:
        logger.exception("The scheduled piece %s could not be published; it will be tried again", revision.object_id)
        return None
    return Post.objects.get(pk=revision.object_id)


def _forget_go_live(post: Post) -> None:
    """The draft in hand would ask for the same moment again."""
    latest = post.latest_revision
    if latest and latest.content.get("go_live_at"):
        Revision.objects.filter(pk=latest.pk).update(content={**latest.content, "go_live_at": None})


def _set_updated(post: Post, moment: datetime) -> None:
    """On the piece and in the draft in hand, which would otherwise bring the older date back."""
    changed = Post.objects.filter(pk=post.pk)
    changed.filter(updated_at=None).update(updated_at=moment)
    changed.update(updated_at=Greatest("updated_at", moment))
    post.refresh_from_db(fields=["updated_at"])
    reprint(marks.piece(post.pk), marks.of_sitemap(post.pk))
    pending = {post.latest_revision_id, post.scheduled_revision.pk if post.scheduled_revision else None} - {None}
    for revision in Revision.objects.filter(pk__in=pending):
        content = {**revision.content, "updated_at": post.updated_at.isoformat() if post.updated_at else None}
        Revision.objects.filter(pk=revision.pk).update(content=content)
