"""Which pieces to read next, worked out by the worker when something changes and not when somebody reads.

A piece's rarest words find candidates in the search index, its topics and its column add the newest of theirs, and what is
found is rated. Candidates are bounded, so the work is the same in a small magazine and in a large one.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from math import log

from django.db import transaction
from django.utils import timezone

from byline.kit.turns import one_at_a_time
from byline.press.actions import reprint
from byline.search import vocabulary
from byline.search.backends import current
from byline.search.models import Entry
from byline.search.question import Question, Term
from byline.search.words import STOP_WORDS, stem, words_in

from . import marks, queries
from .indexing import KIND
from .models import Post, PostTopic, RelatedPost

KEPT = 8  # more than a page shows: pieces can be taken back before the worker comes round
RARE_WORDS = 14  # that look for candidates
RATED_WORDS = 60  # by which candidates are rated
FROM_WORDS, FROM_TOPIC, FROM_COLUMN = 50, 15, 8
TOPICS, SAME_COLUMN, SAME_PEN, NEWNESS = 0.35, 0.05, 0.04, 0.05
HALF_LIFE_DAYS = 900

Weights = dict[str, float]


@dataclass(frozen=True)
class Subject:
    """What a piece is about: the weight of its words, its topics, where it stands and who wrote it."""

    post: Post
    words: Weights
    facets: frozenset[str]


def relate(post_id: int) -> None:
    """Work out the related reads of one piece. A piece that readers may not read has none."""
    with one_at_a_time("related", post_id):
        _relate(post_id)


def _relate(post_id: int) -> None:
    post = Post.objects.filter(pk=post_id, listed_at__isnull=False).first()
    ids = _best(post) if post else []
    with transaction.atomic():
        rows = RelatedPost.objects.filter(post_id=post_id)
        if list(rows.order_by("rank").values_list("related_id", flat=True)) == ids:
            return
        rows.delete()
        RelatedPost.objects.bulk_create(
            RelatedPost(post_id=post_id, related_id=other, rank=rank) for rank, other in enumerate(ids, start=1)
        )
        reprint(marks.related_to(post_id))


def concerned(post_id: int, most: int = 40) -> list[int]:
    """Pieces whose related reads may change with this one: those it points at, and the newest that point at it."""
    pointing = (
        RelatedPost.objects.filter(related_id=post_id).order_by("-post__listed_at").values_list("post_id", flat=True)
    )
    pointed_at = RelatedPost.objects.filter(post_id=post_id).values_list("related_id", flat=True)
    return list(dict.fromkeys([*pointed_at, *pointing[:most]]))


def _best(post: Post) -> list[int]:
    own = Entry.objects.filter(kind=KIND, object_id=post.pk).first()
    if own is None:
        return []
    subject = Subject(post, _weights(own), frozenset(own.facets.split()))
    entries = Entry.objects.filter(kind=KIND, object_id__in=_candidates(subject)).exclude(object_id=post.pk)
    rated = sorted(((_rate(subject, entry), entry.object_id) for entry in entries), reverse=True)
    return [other for _, other in rated[:KEPT]]


def _weights(entry: Entry) -> Weights:
    """The words of a piece by how much they say: often here, seldom elsewhere, more in the title and the labels."""
    counts = Counter(words_in(f"{entry.text} {entry.summary} {(entry.title + ' ') * 2} {(entry.labels + ' ') * 2}"))
    names = set(words_in(entry.byline))
    words = [word for word in counts if len(word) > 2 and word not in STOP_WORDS and word not in names]
    known = vocabulary.known(words)
    most = max((word.documents for word in known.values()), default=1)
    return {
        word: (1 + log(counts[word])) * log(1 + most / row.documents)
        for word, row in known.items()
        if row.documents > 1  # a word of this piece alone leads nowhere
    }


def _candidates(subject: Subject) -> set[int]:
    """Pieces that share rare words, and the newest of the same topics and column. Never one it sends readers to already."""
    found = _sharing_words(subject)
    for topic_id in PostTopic.objects.filter(post=subject.post).values_list("topic_id", flat=True):
        rows = PostTopic.objects.filter(topic_id=topic_id, listed_at__isnull=False).order_by("-listed_at", "-post")
        found.update(rows.values_list("post_id", flat=True)[:FROM_TOPIC])
    if subject.post.column:
        found.update(queries.in_column(subject.post.column).values_list("pk", flat=True)[:FROM_COLUMN])
    return found - queries.chosen_reads(subject.post) - _ads(found)


def _sharing_words(subject: Subject) -> set[int]:
    rarest = _heaviest(subject.words, RARE_WORDS)
    question = Question(tuple(Term((word,)) for word in rarest), kind=KIND, any_of=True)
    keys = [match.entry_id for match in current().rank(question, FROM_WORDS)]
    return set(Entry.objects.filter(pk__in=keys).values_list("object_id", flat=True))


def _ads(ids: Collection[int]) -> set[int]:
    return set(Post.objects.filter(pk__in=ids, format__kind="ad").values_list("pk", flat=True))


def _rate(subject: Subject, entry: Entry) -> float:
    facets = frozenset(entry.facets.split())
    topics, pens, column = (_of(subject.facets, start) for start in ("topic", "person", "column"))
    age = max(0, (timezone.now() - entry.published_at).days)
    return (
        _likeness(subject.words, entry)
        + TOPICS * (len(topics & facets) / len(topics) if topics else 0)
        + SAME_COLUMN * bool(column & facets)
        + SAME_PEN * bool(pens & facets)
        + NEWNESS * 0.5 ** (age / HALF_LIFE_DAYS)
    )


def _of(facets: Iterable[str], start: str) -> frozenset[str]:
    return frozenset(facet for facet in facets if facet.startswith(start))


def _likeness(weights: Weights, entry: Entry) -> float:
    """The share of what the piece is about that the other is about too, a word counting more the oftener it stands there."""
    heaviest = _heaviest(weights, RATED_WORDS)
    total = sum(weights[word] for word in heaviest)
    if not total:
        return 0.0
    stems = [stem(word) for word in words_in(f"{entry.title} {entry.labels} {entry.summary} {entry.text}")]
    counts, long = Counter(stems), 0.5 + len(stems) / 1600
    return sum(weights[word] * _saturated(counts[stem(word)], long) for word in heaviest) / total


def _saturated(count: int, long: float) -> float:
    return count / (count + long)


def _heaviest(weights: Weights, most: int) -> list[str]:
    return sorted(weights, key=lambda word: (-weights[word], word))[:most]
