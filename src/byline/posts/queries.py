"""Lists of pieces and what a piece needs to be read. Lists stay flat in the number of pieces: one index each, no counts."""

from datetime import date, datetime

from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet, prefetch_related_objects
from wagtail.models import Page, ReferenceIndex

from byline.contributors.models import Contributor, Standing
from byline.press.tags import depends_on
from byline.publication.models import Picture, PictureRendition
from byline.publication.words import words_of
from byline.theme.pictures import CUTS

from . import calendar, marks
from .models import Column, Correction, Month, Post, PostByline, Topic

PAGE_SIZE = 20
RELATED_READS = 4

CARD_CUTS, FACE_CUTS, PIECE_CUTS = ("card", "lead"), ("face", "portrait"), ("piece", "text", "wide", "gallery")


Place = tuple[datetime, int | None]  # where a page of a list begins: after the piece of this date and key


def listed(after: Place | None = None) -> QuerySet[Post]:
    """Pieces readers may see, newest first, with what a list shows and without the text.

    Each list can begin `after` a place in it: pages by date and key cost the same everywhere, pages by number do not.
    """
    return Post.objects.filter(_follows("listed_at", "pk", after)).order_by("-listed_at", "-pk").defer("body")


def _follows(date: str, key: str, after: Place | None) -> Q:
    if after is None:
        return Q(**{f"{date}__isnull": False})
    moment, pk = after
    if pk is None:
        return Q(**{f"{date}__lt": moment})
    older = Q(**{f"{date}__lt": moment}) | Q(**{f"{key}__lt": pk})
    return Q(**{f"{date}__lte": moment}) & older  # the bound first: it is what the index answers


def newest(after: Place | None = None) -> QuerySet[Post]:
    """The whole list: a page that shows its beginning is printed again whenever a piece comes or goes."""
    depends_on(marks.EVERY)
    return listed(after)


def with_listing_parts(posts: QuerySet[Post]) -> QuerySet[Post]:
    """Adds what a listing shows: bylines with faces, column, format, picture, in a fixed number of queries."""
    bylines = PostByline.objects.select_related("contributor__portrait").order_by("sort_order")
    return posts.select_related("column", "format", "picture").prefetch_related(
        Prefetch("bylines", queryset=bylines),
        Prefetch("picture__renditions", queryset=drawn(*CARD_CUTS)),
        Prefetch("bylines__contributor__portrait__renditions", queryset=drawn(*FACE_CUTS)),
    )


def known_to_readers(people: QuerySet[Contributor]) -> QuerySet[Contributor]:
    """Those whose names readers may see: who stands on a public piece, is the face of a column, or belongs to the house.

    A guest who has only been asked to write is nobody's business yet.
    """
    depends_on(marks.COLUMNS)
    listed = PostByline.objects.filter(contributor=OuterRef("pk"), listed_at__isnull=False)
    faces = Column.objects.filter(face=OuterRef("pk"))
    return people.filter(~Q(standing=Standing.GUEST) | Exists(listed) | Exists(faces))


def with_face(people: QuerySet[Contributor]) -> QuerySet[Contributor]:
    """Adds portraits."""
    return people.select_related("portrait").prefetch_related(
        Prefetch("portrait__renditions", queryset=drawn(*FACE_CUTS))
    )


def with_faces_of_columns(columns: QuerySet[Column]) -> QuerySet[Column]:
    """Adds the face of each column and its portrait."""
    return columns.select_related("face__portrait", "picture").prefetch_related(
        Prefetch("face__portrait__renditions", queryset=drawn(*FACE_CUTS))
    )


def drawn(*cuts: str) -> QuerySet[PictureRendition]:
    """The sizes of pictures that some cuts of the theme are made of."""
    return PictureRendition.objects.filter(filter_spec__in=[spec for cut in cuts for spec in CUTS[cut].specs])


def in_column(column: Column, after: Place | None = None) -> QuerySet[Post]:
    depends_on(marks.of_column(column.pk))
    return listed(after).filter(column=column)


def about_topic(topic: Topic, after: Place | None = None) -> QuerySet[Post]:
    """Read off the topic's own index. All conditions in one filter: a second one would join the rows a second time."""
    depends_on(marks.of_topic(topic.pk))
    place = _follows("post_topics__listed_at", "post_topics__post", after)
    rows = listed().filter(Q(post_topics__topic=topic), place)
    return rows.order_by("-post_topics__listed_at", "-post_topics__post")


def by_contributor(contributor: Contributor, after: Place | None = None) -> QuerySet[Post]:
    """Read off the contributor's own index. Somebody with two credits on a piece has it once."""
    depends_on(marks.of_contributor(contributor.pk))
    place = _follows("bylines__listed_at", "bylines__post", after)
    own = PostByline.objects.filter(post=OuterRef("pk"), contributor=contributor, pk__lt=OuterRef("bylines__pk"))
    rows = listed().filter(Q(bylines__contributor=contributor), place, ~Exists(own))
    return rows.order_by("-bylines__listed_at", "-bylines__post")


def between(posts: QuerySet[Post], start: date, end: date) -> QuerySet[Post]:
    """The part of a list that was published from the beginning of `start` to the beginning of `end`."""
    depends_on(marks.of_month(start) if calendar.next_month(start) == end else marks.of_year(start))
    first, last = calendar.span(start, end)
    return posts.filter(listed_at__gte=first, listed_at__lt=last)


def months() -> list[Month]:
    """The months of the archive with their numbers of pieces, newest first."""
    depends_on(marks.MONTHS)
    return list(Month.objects.all())


def years() -> list[int]:
    """The years of the archive, newest first."""
    return list(dict.fromkeys(month.starts_on.year for month in months()))


def corrections(after: Place | None = None) -> QuerySet[Correction]:
    """Corrections of pieces readers may see, newest first."""
    depends_on(marks.CORRECTIONS)
    rows = Correction.objects.filter(_follows("made_at", "pk", after), post__listed_at__isnull=False)
    return rows.select_related("post").defer("post__body").order_by("-made_at", "-pk")


def fetch_rows(post: Post) -> None:
    """Reads what belongs to a stored piece once, for whoever asks it: the page, its head, its structured data."""
    if post.pk:
        own = ("bylines", "post_topics__topic", "content_notes", "disclosures", "corrections")
        prefetch_related_objects([post], *own)


def fetch_pictures(post: Post, pictures: list[Picture]) -> None:
    """Reads the drawn sizes of a piece's pictures at once."""
    every = [*pictures, *([post.picture] if post.picture else [])]
    prefetch_related_objects(every, Prefetch("renditions", queryset=drawn(*PIECE_CUTS)))


def chosen_pieces(post: Post) -> dict[int, Post]:
    """The pieces that the piece's own blocks send readers to, by key, as far as readers may see them."""
    keys = chosen_reads(post)
    depends_on(*(marks.piece(key) for key in keys))
    return {found.pk: found for found in with_listing_parts(listed().filter(pk__in=keys))} if keys else {}


def bylines_of(post: Post) -> list[PostByline]:
    """Bylines with contributors, portraits and links; works for drafts and previews as well."""
    rows = list(post.bylines.all())
    faces = Prefetch("contributor__portrait__renditions", queryset=drawn(*FACE_CUTS))
    prefetch_related_objects(rows, "contributor__links", "contributor__portrait", faces)
    return rows


def neighbours(post: Post) -> tuple[Post | None, Post | None]:
    """The pieces before and after this one in its column or series."""
    depends_on(marks.neighbours_of(post.pk))
    if post.column_id is None or post.listed_at is None:
        return None, None
    siblings = listed().filter(column_id=post.column_id)
    earlier = siblings.filter(_follows("listed_at", "pk", (post.listed_at, post.pk))).first()
    later = siblings.filter(Q(listed_at__gt=post.listed_at) | Q(pk__gt=post.pk), listed_at__gte=post.listed_at)
    return earlier, later.order_by("listed_at", "pk").first()


def related_reads(post: Post) -> list[Post]:
    """Pieces to read next, as they were worked out when something last changed; none that the piece itself sends to."""
    if not post.pk:
        return []
    depends_on(marks.related_to(post.pk))
    ranked = listed().filter(related_to__post=post).order_by("related_to__rank")
    return list(with_listing_parts(ranked.exclude(pk__in=chosen_reads(post)))[:RELATED_READS])


def chosen_reads(post: Post) -> set[int]:
    """Keys of the pieces that the piece's own blocks send readers to."""
    chosen = (block["value"].get("piece") for block in post.body.raw_data if block["type"] == "related_read")
    return {int(key) for key in chosen if key}


def related_read_references() -> QuerySet[ReferenceIndex]:
    """Which piece sends readers to which, by the blocks for related reads: Wagtail's index of references."""
    pages = ContentType.objects.get_for_model(Page)
    return ReferenceIndex.objects.filter(
        base_content_type=pages, to_content_type=pages, model_path__startswith="body.related_read"
    )


def pointing_at(pk: int) -> QuerySet[ReferenceIndex]:
    """The references to one piece."""
    return related_read_references().filter(to_object_id=str(pk))


def count_words(post: Post) -> int:
    """Words of the text, counted by white space."""
    return sum(len(text.split()) for text in words_of(post.body, leave_out={"unconverted"}))
