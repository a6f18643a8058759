"""Other ways to look, for a reader whose search found little: topics of the newest pieces, columns, and the registers."""

from dataclasses import dataclass

from byline.posts import queries
from byline.posts.models import Column, PostTopic, Topic

TOPICS = 12
COLUMNS = 8
LOOKED_AT = 30  # the newest pieces: enough for a dozen different topics, however many pieces there are


@dataclass(frozen=True)
class OtherWays:
    """Where else to look. The registers of topics, columns, contributors and months are always there."""

    topics: list[Topic]
    columns: list[Column]


def other_ways() -> OtherWays:
    """Three queries, whatever the magazine's size."""
    newest = list(queries.listed().values_list("pk", flat=True)[:LOOKED_AT])
    labels = PostTopic.objects.filter(post__in=newest, listed_at__isnull=False).select_related("topic")
    topics = dict.fromkeys(row.topic for row in labels.order_by("-listed_at", "-post", "sort_order"))
    return OtherWays(list(topics)[:TOPICS], list(Column.objects.all()[:COLUMNS]))
