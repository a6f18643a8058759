"""Verbs of the writing room. Whoever writes is the locked user of the seat."""

from collections.abc import Collection
from datetime import timedelta
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone
from wagtail.models import Comment, CommentReply, Revision

from byline.accounts.models import User
from byline.contributors.models import Contributor
from byline.manuscripts.redline import between
from byline.posts.models import Post
from byline.publication.models import Picture

from . import queries, rules
from .bios import plain_bio, rich_bio
from .drafts import Draft, draft_of, draft_of_piece, words_in
from .models import AgreedText
from .pictures import cleaned
from .seats import Seat

Raw = dict[str, Any]

ONE_VERSION = timedelta(minutes=10)  # saves of one hand within it are one version
TITLE = "title"  # the name of the change of the title


@transaction.atomic
def save_draft(
    seat: Seat, *, title: str, body: list[Raw], mark: str, by: User, token: str = "", lost: Collection[str] = ()
) -> Draft:
    """Saves her text as a revision of the draft. Raises Clash, NotNow or TooLong; then nothing is saved.

    What the host had changed and she has not looked at stays a change of the host's. `token` names this save; `lost`
    are earlier saves of the same page whose answers never came: a draft as such a save left it is no stranger's.
    """
    rules.check_may_write(seat)
    rules.check_title(title)
    draft = _locked(seat)
    if not _is_left_by(seat, draft, lost):
        rules.check_mark(draft, mark, seat.user)
    title = " ".join(title.split()) or draft.title
    if title == draft.title and body == draft.body:
        return draft
    agreed = queries.agreed_text(seat, draft)
    _follow(agreed, draft, title, body)
    saved = _save(seat, draft, title, body, by)
    if token:
        row = AgreedText.objects.filter(piece_id=seat.piece.pk, user=seat.user)
        row.update(save_token=token[:40], save_mark=saved.mark)
    return saved


@transaction.atomic
def accept_changes(seat: Seat, names: Collection[str], *, by: User) -> AgreedText:
    """She agrees to some changes of the host's, or to all: they are shown no more."""
    draft = _locked(seat)
    agreed = queries.agreed_text(seat, draft)
    agreed.body = between(agreed.body, draft.body).mixed(names)
    if TITLE in names:
        agreed.title = draft.title
    agreed.save()
    return agreed


@transaction.atomic
def restore_changes(seat: Seat, names: Collection[str], *, mark: str, by: User) -> Draft:
    """Puts back her own words in place of some changes of the host's. Raises Clash or NotNow."""
    rules.check_may_write(seat)
    draft = _locked(seat)
    rules.check_mark(draft, mark, seat.user)
    agreed = queries.agreed_text(seat, draft)
    line = between(agreed.body, draft.body)
    agreed.save()
    title = agreed.title if TITLE in names else draft.title
    return _save(seat, draft, title, line.mixed(set(line.changes) - set(names)), by)


@transaction.atomic
def put_back(piece: Post, old: list[Raw], names: Collection[str], *, mark: str, by: User) -> Draft:
    """The other way round: the host puts back some of the writer's changes, and the writer will see that. Raises Clash."""
    Post.objects.select_for_update().filter(pk=piece.pk).first()
    draft = draft_of_piece(piece)
    rules.check_mark(draft, mark, by)
    line = between(old, draft.body)
    now = draft.as_object()
    now.body = now.body.stream_block.to_python(line.mixed(set(line.changes) - set(names)))
    return Draft(now, now.save_revision(user=by, clean=False, log_action=True))


@transaction.atomic
def go_back(seat: Seat, version: Revision, *, mark: str, by: User) -> Draft:
    """Makes the words of an earlier version those of the draft; what stood there stays a version. Raises Clash, NotNow."""
    rules.check_may_write(seat)
    draft = _locked(seat)
    rules.check_mark(draft, mark, seat.user)
    title, body = words_in(version)
    _follow(queries.agreed_text(seat, draft), draft, title, body)
    return _save(seat, draft, title, body, by, is_step=True)


@transaction.atomic
def answer_comment(seat: Seat, comment: Comment, *, text: str, by: User) -> CommentReply:
    """Her answer, as Wagtail keeps answers: the host finds it at the comment."""
    reply = CommentReply.objects.create(comment=comment, user=by, text=text)
    reply.log_create(page_revision=draft_of(seat).revision, user=by)
    return reply


def add_picture(seat: Seat, file: UploadedFile, *, alt: str, by: User) -> Picture:
    """Keeps a picture of hers, without what it tells about place and camera. Raises ValidationError."""
    title = (file.name or "").rpartition("/")[2].rpartition(".")[0][:255] or str(seat.piece.title)
    picture = Picture(title=title, file=cleaned(file), description=alt[:255], uploaded_by_user=by)
    picture.save()
    return picture


@transaction.atomic
def tell_about(
    seat: Seat,
    person: Contributor,
    *,
    bio: str,
    pronouns: str,
    portrait: UploadedFile | None,
    no_portrait: bool = False,
    links: Any,
    by: User,
) -> Contributor:
    """Keeps what she says about herself. Raises ValidationError for a portrait that is no picture."""
    if portrait:
        person.portrait = add_picture(seat, portrait, alt=person.name, by=by)
    elif no_portrait:
        person.portrait = None
    if bio.split() != plain_bio(person.bio).split():
        person.bio = rich_bio(bio)
    person.pronouns = pronouns
    links.save(commit=False)
    for gone in links.deleted_objects:
        gone.delete()
    for place, form in enumerate(links.forms):
        if form.has_changed() and form.instance.url and form not in links.deleted_forms:
            form.instance.sort_order = place
            form.instance.save()
    person.save()
    return person


def begin_agreeing(seat: Seat, draft: Draft) -> None:
    """Remembers the text that she saw first, so that later changes show."""
    fresh = {"title": draft.title, "body": draft.body}
    AgreedText.objects.get_or_create(piece_id=seat.piece.pk, user=seat.user, defaults=fresh)


def end_version(seat: Seat, *, by: User) -> None:
    """Two windows disagree: what stands there now stays a version, and whatever is saved next begins another."""
    AgreedText.objects.filter(piece_id=seat.piece.pk, user=by).update(version=None)


def _locked(seat: Seat) -> Draft:
    """The draft, which nobody else saves through this room before the transaction ends."""
    Post.objects.select_for_update().filter(pk=seat.piece.pk).first()
    return draft_of(seat)


def _is_left_by(seat: Seat, draft: Draft, lost: Collection[str]) -> bool:
    """Whether the draft is as one of these saves left it."""
    own = AgreedText.objects.filter(piece_id=seat.piece.pk, user=seat.user, save_mark=draft.mark)
    return bool(lost) and own.filter(save_token__in=[each for each in lost if each]).exists()


def _follow(agreed: AgreedText, draft: Draft, title: str, body: list[Raw]) -> None:
    """What she writes she agrees to; changes that wait for her go on waiting."""
    waiting = set(between(agreed.body, draft.body).changes)
    line = between(agreed.body, body)
    agreed.body = line.mixed([name for name in line.changes if name not in waiting])
    if agreed.title == draft.title or title != draft.title:
        agreed.title = title
    agreed.save()


def _save(seat: Seat, draft: Draft, title: str, body: list[Raw], by: User, *, is_step: bool = False) -> Draft:
    """A revision by her hand. Saves that follow each other closely are one version, anything else begins another."""
    piece, agreed = draft.as_object(), queries.agreed_text(seat, draft)
    piece.title = piece.draft_title = title
    piece.body = piece.body.stream_block.to_python(body)
    goes_on = not is_step and _goes_on(agreed, draft, by)
    revision = piece.save_revision(
        user=by, clean=False, log_action=not goes_on, overwrite_revision=draft.revision if goes_on else None
    )
    if not goes_on:
        agreed.version, agreed.version_begun_at = revision.pk, revision.created_at
        agreed.save()
    return Draft(piece, revision)


def _goes_on(agreed: AgreedText, draft: Draft, by: User) -> bool:
    latest = draft.revision
    if latest is None or latest.user_id != by.pk or latest.pk != agreed.version or agreed.version_begun_at is None:
        return False
    is_bound = latest.approved_go_live_at is not None or latest.pk == draft.piece.live_revision_id
    return not is_bound and timezone.now() - agreed.version_begun_at < ONE_VERSION
