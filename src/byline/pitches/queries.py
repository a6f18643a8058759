"""Lists of pitches for the board, in a fixed number of queries."""

from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import or_

from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, Exists, OuterRef, Prefetch, Q, QuerySet
from django.db.models.functions import Cast
from django.utils import timezone
from wagtail.models import Revision

from byline.posts.models import Post

from .models import Pitch, Turn, Writer
from .stages import Stage, Standing, standing_of
from .states import FINAL, State

SHOWN = 50


@dataclass(frozen=True)
class Card:
    """A pitch on the board: where it stands, and how many days of the promise are left."""

    pitch: Pitch
    standing: Standing
    writers: list[Writer]
    days_left: int | None

    @property
    def is_late(self) -> bool:
        return self.days_left is not None and self.days_left < 0

    @property
    def changed_since(self) -> bool:
        """Whether the draft was saved after its writers approved it: typography, or words that ask for a new proof."""
        turn, post = self.standing.turn, self.pitch.post
        saved_at = post.latest_revision_created_at if post is not None else None
        return turn is not None and saved_at is not None and saved_at > turn.at

    @property
    def days_late(self) -> int:
        """Days since the promise was broken."""
        return -(self.days_left or 0)


@dataclass(frozen=True)
class BoardColumn:
    """One column of the board."""

    stage: Stage
    cards: list[Card]


def board(today: date | None = None) -> list[BoardColumn]:
    """Every column; waiting pitches oldest promise first, the others newest first.

    What waits for an answer and what is in work is there to the last one. What only grows is cut, each kind by itself.
    """
    day = today or timezone.localdate()
    cards = [_card(pitch, day) for pitch in with_parts(Pitch.objects.filter(_in_hand() | _newest()))]
    return [BoardColumn(stage, _sorted([card for card in cards if card.standing.stage == stage])) for stage in Stage]


def _in_hand() -> Q:
    """Somebody waits for it."""
    unpublished = Q(post=None) | Q(post__live=False)
    return Q(state__in=[State.WAITING, State.INVITED]) | Q(unpublished, state=State.COMMISSIONED)


def _newest() -> Q:
    """The newest of what came without being confirmed, was put off, is published, or has ended."""
    published = Q(state=State.COMMISSIONED, post__live=True)
    kinds = (Q(state=State.UNCONFIRMED), Q(state=State.NOT_NOW), published, Q(state__in=FINAL))
    cut = [Pitch.objects.filter(kind).order_by("-state_at", "-pk").values("pk")[:SHOWN] for kind in kinds]
    return reduce(or_, (Q(pk__in=keys) for keys in cut))


def with_parts(pitches: QuerySet[Pitch]) -> QuerySet[Pitch]:
    """Adds what a card shows."""
    return (
        pitches.annotate(is_scheduled=Exists(scheduled()))
        .select_related("post")
        .prefetch_related(
            Prefetch("writers", Writer.objects.writing()), Prefetch("turns", queryset=Turn.objects.order_by("-pk"))
        )
    )


def scheduled() -> QuerySet[Revision]:
    """The versions that go out by themselves, for a pitch of an outer query."""
    kind = ContentType.objects.get_for_model(Post)
    key = Cast(OuterRef("post_id"), CharField())
    return Revision.objects.filter(object_id=key, content_type=kind, approved_go_live_at__isnull=False)


def _card(pitch: Pitch, day: date) -> Card:
    left = pitch.days_left(day) if pitch.state == State.WAITING else None
    return Card(pitch, standing_of(pitch), list(pitch.writers.all()), left)


def _sorted(cards: list[Card]) -> list[Card]:
    return sorted(
        cards, key=lambda card: (card.days_left is None, card.days_left or 0, -card.pitch.state_at.timestamp())
    )
