"""The columns, in the masthead of every page."""

from collections.abc import Iterator

from byline.posts.models import Column
from byline.publication.menu import MenuLink, register


@register("sections")
def columns() -> Iterator[MenuLink]:
    """Every column and series, in the host's order."""
    for column in Column.objects.only("title", "slug"):
        yield MenuLink(column.title, column.get_absolute_url())
