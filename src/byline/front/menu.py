"""The columns, in the masthead of every page."""

from collections.abc import Iterator

from byline.posts import marks
from byline.posts.models import Column
from byline.press.tags import depends_on, without_rows
from byline.publication.menu import MenuLink, register


@register("sections")
def columns() -> Iterator[MenuLink]:
    """Every column and series, in the host's order."""
    depends_on(marks.COLUMNS)
    with without_rows():
        columns = list(Column.objects.only("title", "slug"))
    for column in columns:
        yield MenuLink(column.title, column.get_absolute_url())
