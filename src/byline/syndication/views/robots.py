"""Sitemaps and robots.txt."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from byline.publication.addresses import absolute
from byline.publication.models import MagazineSettings

from .. import sitemaps
from ..robots import AI_CRAWLERS

XML = "application/xml; charset=utf-8"


def robots(request: HttpRequest) -> HttpResponse:
    """robots.txt (RFC 9309), with the host's choice on AI crawlers."""
    magazine = MagazineSettings.load(request_or_site=request)
    context = {
        "refuse": magazine.ai_crawlers == "refuse",
        "crawlers": AI_CRAWLERS,
        "sitemap": absolute(reverse("sitemap_index")),
        "news": absolute(reverse("sitemap_news")),
    }
    return render(request, "syndication/robots.txt", context, content_type="text/plain; charset=utf-8")


def sitemap_index(request: HttpRequest) -> HttpResponse:
    """The index of all sitemaps but the news one, which search engines are told of apart."""
    return render(request, "syndication/sitemap_index.xml", {"places": sitemaps.files()}, content_type=XML)


def sitemap_pages(request: HttpRequest) -> HttpResponse:
    """The addresses that stand."""
    return render(request, "syndication/sitemap.xml", {"places": sitemaps.standing()}, content_type=XML)


def sitemap_section(request: HttpRequest, kind: str, number: int) -> HttpResponse:
    """One file of pieces, contributors, topics or columns."""
    if kind not in sitemaps.SECTIONS:
        raise Http404
    return render(request, "syndication/sitemap.xml", {"places": sitemaps.section(kind, number)}, content_type=XML)


def sitemap_news(request: HttpRequest) -> HttpResponse:
    """What is new, for news search."""
    context = {"posts": sitemaps.news(), "base": absolute("/"), "language": settings.LANGUAGE_CODE.split("-")[0]}
    return render(request, "syndication/sitemap_news.xml", context, content_type=XML)
