"""Other ways to look, for a reader whose search found little: topics of the newest pieces, columns, and the registers."""

from dataclasses import dataclass

from byline.posts.models import Column, PostTopic, Topic

TOPICS = 12
COLUMNS = 8
LOOKED_AT = 60  # the newest labels: enough for a dozen different topics, however many pieces there are


@dataclass(frozen=True)
class OtherWays:
    """Where else to look. The registers of topics, columns, contributors and months are always there."""

    topics: list[Topic]
    columns: list[Column]


def other_ways() -> OtherWays:
    """Two queries, whatever the magazine's size."""
    newest = PostTopic.objects.filter(listed_at__isnull=False).order_by("-listed_at", "-post", "sort_order")
    topics = dict.fromkeys(row.topic for row in newest.select_related("topic")[:LOOKED_AT])
    return OtherWays(list(topics)[:TOPICS], list(Column.objects.all()[:COLUMNS]))
