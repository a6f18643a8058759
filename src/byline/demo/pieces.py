"""The demo's pieces, published, scheduled, in review and in the drawer."""

from datetime import UTC, date, datetime

from byline.contributors.models import Contributor
from byline.posts.models import (
    Column,
    ContentNote,
    Correction,
    Disclosure,
    Format,
    Post,
    PostByline,
    PostTopic,
    Topic,
)
from byline.publication.models import FrontPage

from .bodies import body
from .files import Table, read_all
from .media import picture


def add_pieces(front: FrontPage) -> None:
    """Every piece: first as drafts, so that related reads have something to point at, then as what they are."""
    rows = sorted(read_all("pieces"), key=lambda row: str(row.get("published_at", "9999")))
    drafts = {row["slug"]: _add_draft(front, row) for row in rows}
    ids = {slug: post.pk for slug, post in drafts.items()}
    for row in rows:
        _finish(drafts[row["slug"]], row, ids)


def _add_draft(front: FrontPage, row: Table) -> Post:
    front.refresh_from_db()
    plain = ("title", "slug", "mail_subject", "standfirst", "outro", "column_order")
    post = Post(live=False, **{key: row[key] for key in plain if key in row})
    post.seo_title = row.get("search_title", "")
    post.search_description = row.get("summary", "")
    post.format = Format.objects.filter(kind=row.get("format", "")).first()
    post.column = Column.objects.filter(slug=row.get("column", "")).first()
    _set_elsewhere(post, row)
    _set_children(post, row)
    return front.add_child(instance=post)


def _set_elsewhere(post: Post, row: Table) -> None:
    if "picture" in row:
        post.picture = picture(row["picture"]["file"], row["picture"]["alt"])
        post.picture_alt = row["picture"]["alt"]
        post.picture_caption = row["picture"].get("caption", "")
    if "first_published" in row:
        first = row["first_published"]
        post.first_published_name, post.first_published_url = first["name"], first["url"]
        post.first_published_on = _day(first["on"])
        post.canonical_url = first["url"]


def _day(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value


def _set_children(post: Post, row: Table) -> None:
    people = {person.slug: person for person in Contributor.objects.all()}
    topics = {topic.slug: topic for topic in Topic.objects.all()}
    post.bylines = [
        PostByline(
            sort_order=place,
            contributor=people[author["contributor"]],
            credit=author.get("credit", "by"),
            bio=author.get("bio", ""),
        )
        for place, author in enumerate(row.get("authors", []))
    ]
    post.post_topics = [PostTopic(sort_order=i, topic=topics[slug]) for i, slug in enumerate(row.get("topics", []))]
    post.content_notes = [ContentNote(sort_order=i, **note) for i, note in enumerate(row.get("content_notes", []))]
    post.disclosures = [Disclosure(sort_order=i, **note) for i, note in enumerate(row.get("disclosures", []))]


def _backdate(post: Post, row: Table) -> None:
    """The desk shows when a piece was last worked on: before it came out, or some days ago."""
    worked_at = row.get("edited_at") or row.get("published_at")
    if worked_at:
        Post.objects.filter(pk=post.pk).update(latest_revision_created_at=worked_at)
        post.revisions.update(created_at=worked_at)


def _finish(post: Post, row: Table, ids: dict[str, int]) -> None:
    raw = [{"type": kind, "value": value} for kind, value in body(row.get("body", []), ids)]
    post.body = post.body.stream_block.to_python(raw)
    state = row.get("state", "live")
    if state == "live":
        post.published_at, post.updated_at = row["published_at"], row.get("updated_at")
        post.first_published_at = row["published_at"]
    if state == "scheduled":
        post.go_live_at = max(row["go_live_at"], datetime.now(UTC).replace(microsecond=0))
    revision = post.save_revision()
    if state in ("live", "scheduled"):
        revision.publish()
    if state == "in_review":
        post.get_workflow().start(post, None)
    _backdate(post, row)
    for correction in row.get("corrections", []):
        Correction.objects.create(post=post, **correction)
