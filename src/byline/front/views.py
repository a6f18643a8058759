"""Pages that gather pieces."""

from functools import partial
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from byline.contributors.models import Contributor
from byline.posts import queries
from byline.posts.models import Column, Topic

from . import registers
from .archive import archive_span
from .gathering import gather_page, place_of, read_place
from .searching import search_page


def archive(request: HttpRequest, year: int | None = None, month: int | None = None) -> HttpResponse:
    """Everything, or what was published in a year or month, newest first."""
    span = archive_span(year, month)
    return render(request, "front/archive.html", {"span": span, "page_of": gather_page(request, span.posts)})


def columns(request: HttpRequest) -> HttpResponse:
    """Every column and series."""
    return render(request, "front/columns.html", {"shelves": registers.columns()})


def topics(request: HttpRequest) -> HttpResponse:
    """Every topic."""
    return render(request, "front/topics.html", {"register": registers.topics(request.GET.get("after", ""))})


def contributors(request: HttpRequest) -> HttpResponse:
    """Everybody who writes here."""
    return render(
        request, "front/contributors.html", {"register": registers.contributors(request.GET.get("after", ""))}
    )


def column(request: HttpRequest, slug: str) -> HttpResponse:
    """One column or series."""
    found = get_object_or_404(queries.with_faces_of_columns(Column.objects.all()), slug=slug)
    context = {"column": found, "page_of": gather_page(request, partial(queries.in_column, found))}
    return render(request, "front/column.html", context)


def topic(request: HttpRequest, slug: str) -> HttpResponse:
    """One topic."""
    found = get_object_or_404(Topic, slug=slug)
    context = {"topic": found, "page_of": gather_page(request, partial(queries.about_topic, found))}
    return render(request, "front/topic.html", context)


def contributor(request: HttpRequest, slug: str) -> HttpResponse:
    """One person who writes, with everything they wrote here."""
    found = get_object_or_404(
        queries.with_face(queries.known_to_readers(Contributor.objects.prefetch_related("links"))), slug=slug
    )
    context = {"contributor": found, "page_of": gather_page(request, partial(queries.by_contributor, found))}
    return render(request, "front/contributor.html", context)


def corrections(request: HttpRequest) -> HttpResponse:
    """Every correction ever made, newest first."""
    place = read_place(request.GET.get("before", ""))
    rows = list(queries.corrections(place)[: queries.PAGE_SIZE + 1])
    last = rows[queries.PAGE_SIZE - 1] if len(rows) > queries.PAGE_SIZE else None
    older = place_of(last.made_at, last.pk) if last else ""
    page_of = {"older": older, "is_first": place is None}
    return render(request, "front/corrections.html", {"corrections": rows[: queries.PAGE_SIZE], "page_of": page_of})


def search(request: HttpRequest) -> HttpResponse:
    """Search over all text."""
    page = search_page(request.GET)
    return render(request, "front/search.html", {"search": page, "query": page.query})


def not_found(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """404."""
    return render(request, "404.html", {"nowhere": True}, status=404)


def broken(request: HttpRequest) -> HttpResponse:
    """500. It must not need the database."""
    return render(request, "500.html", status=500)
