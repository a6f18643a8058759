"""Pages that gather pieces."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from byline.contributors.models import Contributor
from byline.posts import queries
from byline.posts.models import Column, Correction, Topic

from .gathering import gather_page


def archive(request: HttpRequest) -> HttpResponse:
    """Everything, newest first."""
    return render(request, "front/archive.html", {"page_of": gather_page(request, queries.listed())})


def column(request: HttpRequest, slug: str) -> HttpResponse:
    """One column or series."""
    found = get_object_or_404(Column.objects.select_related("face__portrait", "picture"), slug=slug)
    context = {"column": found, "page_of": gather_page(request, queries.in_column(found))}
    return render(request, "front/column.html", context)


def topic(request: HttpRequest, slug: str) -> HttpResponse:
    """One topic."""
    found = get_object_or_404(Topic, slug=slug)
    context = {"topic": found, "page_of": gather_page(request, queries.about_topic(found))}
    return render(request, "front/topic.html", context)


def contributor(request: HttpRequest, slug: str) -> HttpResponse:
    """One person who writes, with everything they wrote here."""
    found = get_object_or_404(Contributor.objects.select_related("portrait").prefetch_related("links"), slug=slug)
    context = {"contributor": found, "page_of": gather_page(request, queries.by_contributor(found))}
    return render(request, "front/contributor.html", context)


def corrections(request: HttpRequest) -> HttpResponse:
    """Every correction ever made."""
    rows = Correction.objects.filter(post__live=True).select_related("post").defer("post__body")[:200]
    return render(request, "front/corrections.html", {"corrections": rows})


def search(request: HttpRequest) -> HttpResponse:
    """Search over all text."""
    return render(request, "front/search.html", {"query": request.GET.get("q", ""), "results": []})


def not_found(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """404."""
    return render(request, "404.html", status=404)


def broken(request: HttpRequest) -> HttpResponse:
    """500. It must not need the database."""
    return render(request, "500.html", status=500)
