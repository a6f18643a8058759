"""A newsroom in which anything may happen: random actions of every kind, as people and the clock do them."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from django.core.management import call_command
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect

from byline.contributors.models import Contributor, ContributorLink
from byline.conversation.models import Comment, CommentStatus
from byline.posts.actions import correct_post, publish_due
from byline.posts.models import Column, Disclosure, Format, FrontChoices, Post, PostByline, PostTopic, Topic
from byline.publication.models import FrontPage, MagazineSettings, StandingPage

DRAFT = "only-in-a-draft"
ACTIONS: list[Callable[[Newsroom], None]] = []


def action(happens: Callable[[Newsroom], None]) -> Callable[[Newsroom], None]:
    """One kind of thing that happens."""
    ACTIONS.append(happens)
    return happens


class Newsroom:
    """Who acts, on what, and chance."""

    def __init__(self, front: FrontPage, host: Any, chance: random.Random) -> None:
        self.front, self.host, self.chance = front, host, chance
        self.number = 0
        for name in ("one", "two", "three"):
            Column.objects.create(title=f"Column {name}", slug=f"column-{name}")
            Topic.objects.create(name=f"Topic {name}", slug=f"topic-{name}")
            Contributor.objects.create(name=f"Writer {name}", slug=f"writer-{name}", bio="<p>Writes.</p>")
        for _ in range(8):
            publish(self)

    def act(self) -> str:
        """Something happens; what."""
        happens = self.chance.choice(ACTIONS)
        happens(self)
        return happens.__name__

    def word(self) -> str:
        """A new word."""
        self.number += 1
        return f"word{self.number}"

    def one(self, rows: Any) -> Any:
        """One of these rows, or None."""
        keys = list(rows.order_by("pk").values_list("pk", flat=True))
        return rows.model.objects.get(pk=self.chance.choice(keys)) if keys else None

    def piece(self) -> Any:
        return self.one(Post.objects.filter(live=True)) or publish(self) or self.one(Post.objects.filter(live=True))


def new_post(room: Newsroom) -> Post:
    word = room.word()
    moment = datetime(2026, room.chance.randint(1, 6), room.chance.randint(1, 28), tzinfo=UTC)
    post = Post(
        title=f"Piece {word}", slug=f"piece-{word}", live=False, published_at=moment,
        column=room.chance.choice([None, room.one(Column.objects.all())]), format=room.one(Format.objects.exclude(kind="ad")),
    )  # fmt: skip
    post.bylines = [PostByline(contributor=room.one(Contributor.objects.all()))]
    topic = room.one(Topic.objects.all())
    post.post_topics = [PostTopic(topic=topic)] if topic else []
    return post


@action
def publish(room: Newsroom) -> None:
    post = new_post(room)
    room.front.refresh_from_db()
    room.front.add_child(instance=post)
    post.save_revision().publish()


@action
def edit(room: Newsroom) -> None:
    post = room.piece()
    post.title, post.standfirst = f"Changed {room.word()}", f"<p>{room.word()}</p>"
    room.chance.choice([post.save, lambda: post.save_revision().publish()])()


@action
def move_to_another_column(room: Newsroom) -> None:
    post = room.piece()
    post.column, post.post_topics = room.one(Column.objects.all()), [PostTopic(topic=room.one(Topic.objects.all()))]
    post.bylines = [PostByline(contributor=room.one(Contributor.objects.all()))]
    post.published_at = datetime(2026, room.chance.randint(1, 6), 3, tzinfo=UTC)
    post.save_revision().publish()


@action
def write_a_draft(room: Newsroom) -> None:
    post = room.one(Post.objects.all()) or new_post(room)
    post.title = f"{DRAFT} {room.word()}"
    if post.pk:
        post.save_revision(user=room.host)


@action
def begin_a_piece(room: Newsroom) -> None:
    post = new_post(room)
    post.title = f"{DRAFT} {room.word()}"
    room.front.refresh_from_db()
    room.front.add_child(instance=post)


@action
def take_back(room: Newsroom) -> None:
    room.piece().unpublish(user=room.host)


@action
def put_back(room: Newsroom) -> None:
    post = room.one(Post.objects.filter(live=False))
    if post:
        post.title = f"Back {room.word()}"
        post.save_revision().publish()


@action
def delete(room: Newsroom) -> None:
    room.piece().delete()


@action
def publish_on_time(room: Newsroom) -> None:
    post = new_post(room)
    room.front.refresh_from_db()
    room.front.add_child(instance=post)
    post.go_live_at = timezone.now() + timedelta(hours=1)
    revision = post.save_revision()
    revision.publish()
    type(revision).objects.filter(pk=revision.pk).update(approved_go_live_at=timezone.now() - timedelta(hours=1))
    publish_due()


@action
def run_out(room: Newsroom) -> None:
    Post.objects.filter(pk=room.piece().pk).update(expire_at=timezone.now() - timedelta(hours=1))
    call_command("publish_scheduled")


@action
def give_a_piece_a_new_address(room: Newsroom) -> None:
    post = room.piece()
    post.slug = f"moved-{room.word()}"
    post.save_revision().publish()


@action
def correct(room: Newsroom) -> None:
    correct_post(room.piece(), what=room.word(), severity=room.chance.choice(["typo", "fact", "central"]), by=room.host)


@action
def disclose(room: Newsroom) -> None:
    Disclosure.objects.create(post=room.piece(), kind="gift", detail=room.word())


@action
def write_a_bio(room: Newsroom) -> None:
    person = room.one(Contributor.objects.all())
    person.bio, person.name = f"<p>{room.word()}</p>", room.chance.choice([person.name, room.word()])
    person.save()


@action
def link_a_contributor(room: Newsroom) -> None:
    person = room.one(Contributor.objects.all())
    ContributorLink.objects.create(contributor=person, url=f"https://{room.word()}.example", kind="site")


@action
def move_a_contributor(room: Newsroom) -> None:
    person = room.one(Contributor.objects.all())
    person.slug = f"person-{room.word()}"
    person.save()


@action
def new_contributor(room: Newsroom) -> None:
    word = room.word()
    Contributor.objects.create(name=f"Ann {word}", slug=f"ann-{word}")


@action
def change_a_column(room: Newsroom) -> None:
    column = room.one(Column.objects.all())
    field = room.chance.choice(["title", "description", "slug"])
    setattr(column, field, room.word())
    column.sort_order = room.chance.randint(0, 3)
    column.save()


@action
def new_column(room: Newsroom) -> None:
    word = room.word()
    Column.objects.create(title=word, slug=word, kind=room.chance.choice(["column", "series"]))


@action
def drop_a_column(room: Newsroom) -> None:
    if Column.objects.count() > 2:
        room.one(Column.objects.all()).delete()


@action
def change_a_topic(room: Newsroom) -> None:
    topic = room.one(Topic.objects.all())
    setattr(topic, room.chance.choice(["name", "description", "slug"]), room.word())
    topic.save()


@action
def drop_a_topic(room: Newsroom) -> None:
    if Topic.objects.count() > 2:
        room.one(Topic.objects.all()).delete()
    Topic.objects.create(name=(word := room.word()), slug=word)


@action
def rename_a_format(room: Newsroom) -> None:
    found = room.one(Format.objects.all())
    found.name = room.word()
    found.save()


@action
def name_the_magazine(room: Newsroom) -> None:
    magazine = MagazineSettings.load()
    magazine.name, magazine.accent = room.word(), room.chance.choice(["#9a3324", "#1f4e79"])
    magazine.save()


@action
def choose_the_lead(room: Newsroom) -> None:
    choices = FrontChoices.load()
    choices.lead = room.chance.choice([None, room.piece()])
    choices.save()


@action
def put_up_a_standing_page(room: Newsroom) -> None:
    word = room.word()
    room.front.refresh_from_db()
    page = StandingPage(title=word, slug=f"standing-{word}", show_in_menus=room.chance.random() < 0.7, live=False)
    room.front.add_child(instance=page)
    page.save_revision().publish()


@action
def change_a_standing_page(room: Newsroom) -> None:
    page = room.one(StandingPage.objects.filter(live=True))
    if page:
        page.title = room.word()
        page.slug = room.chance.choice([page.slug, f"standing-{room.word()}"])
        page.save_revision().publish()


@action
def take_down_a_standing_page(room: Newsroom) -> None:
    page = room.one(StandingPage.objects.filter(live=True))
    if page:
        room.chance.choice([page.unpublish, page.delete])()


@action
def lead_an_address_on(room: Newsroom) -> None:
    Redirect.objects.update_or_create(old_path="/an-old-address", defaults={"redirect_link": f"/{room.word()}/"})


@action
def build_on_an_old_address(room: Newsroom) -> None:
    if not Post.objects.filter(slug="an-old-address").exists():
        post = new_post(room)
        post.slug = "an-old-address"
        room.front.refresh_from_db()
        room.front.add_child(instance=post)
        post.save_revision().publish()


@action
def approve_a_comment(room: Newsroom) -> None:
    Comment.objects.create(
        page=room.piece(), text=f"<p>{room.word()}</p>", status=CommentStatus.APPROVED, written_at=timezone.now()
    )
