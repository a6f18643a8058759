"""The newest pieces of every shelf at once: one query however many shelves there are, and each reads its own index."""

from django.db.models import Model, OuterRef, QuerySet, Subquery

from .models import Post


def with_newest(shelves: QuerySet[Model], field: str, most: int) -> QuerySet[Model]:
    """Columns or formats with the keys of their newest pieces, see `newest_keys`. `field` is the piece's field for them.

    Not less and not more is the same as equal, but only the shelf's own index can give that order: asked for what is equal,
    PostgreSQL walks through all pieces by date, to the end of the magazine for a shelf with none.
    """
    only = {f"{field}__gte": OuterRef("pk"), f"{field}__lte": OuterRef("pk")}
    own = Post.objects.filter(listed_at__isnull=False, **only).order_by(f"{field}_id", "-listed_at", "-pk")
    return shelves.annotate(
        **{f"newest_{place}": Subquery(own.values("pk")[place : place + 1]) for place in range(most)}
    )


def newest_keys(shelf: Model, most: int) -> list[int]:
    """The keys that `with_newest` put on a shelf, newest first."""
    found = (getattr(shelf, f"newest_{place}") for place in range(most))
    return [key for key in found if key is not None]
