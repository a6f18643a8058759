"""What the front page shows, in the order of a front page."""

from typing import Any

from django.http import HttpRequest

from byline.posts import queries
from byline.posts.models import Column
from byline.publication.frontpage import register


@register
def front_page(request: HttpRequest) -> dict[str, Any]:
    """A lead, seconds, the columns with their faces, the latest answer, and the recent rest."""
    newest = list(queries.with_listing_parts(queries.listed())[:24])
    advice = next((post for post in newest if post.format and post.format.kind == "advice"), None)
    return {
        "lead": newest[0] if newest else None,
        "seconds": newest[1:5],
        "recent": newest[5:],
        "latest_answer": advice,
        "columns": list(Column.objects.select_related("face__portrait", "picture")),
    }
