"""What the front page shows, in the order of a front page."""

from typing import Any

from django.http import HttpRequest

from byline.contributors.models import Contributor
from byline.posts import queries
from byline.posts.models import Column, Post
from byline.publication.frontpage import register

OPINIONS = 5
SECONDS = 4


@register
def front_page(request: HttpRequest) -> dict[str, Any]:
    """A lead, the newest opinions, the latest answer, seconds, the columns with their faces, who writes here, the rest.

    No piece stands twice. The newest piece leads; an ad never does.
    """
    newest = list(queries.with_listing_parts(queries.listed())[:30])
    lead = next((post for post in newest if _kind(post) != "ad"), None)
    answer = next((post for post in newest if _kind(post) == "advice" and post != lead), None)
    opinions = [post for post in newest if _kind(post) == "opinion" and post != lead][:OPINIONS]
    rest = [post for post in newest if post not in (lead, answer, *opinions)]
    return {
        "lead": lead,
        "latest_answer": answer,
        "opinions": opinions,
        "seconds": rest[:SECONDS],
        "recent": rest[SECONDS:],
        "columns": list(Column.objects.select_related("face__portrait", "picture")),
        "contributors": list(Contributor.objects.filter(bylines__listed_at__isnull=False).distinct().order_by("name")),
    }


def _kind(post: Post) -> str:
    return post.format.kind if post.format else ""
