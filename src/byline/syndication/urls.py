"""Addresses for machines."""

from django.urls import path, re_path

from . import views

FEED = r"(?P<file>feed\.xml|atom\.xml|feed\.json)"

urlpatterns = [
    re_path(rf"^{FEED}$", views.feed, name="feed"),
    re_path(rf"^(?P<kind>columns|topics|contributors)/(?P<slug>[^/]+)/{FEED}$", views.feed, name="channel_feed"),
    path("sitemap.xml", views.sitemap_index, name="sitemap_index"),
    path("sitemaps/pages.xml", views.sitemap_pages, name="sitemap_pages"),
    path("sitemaps/news.xml", views.sitemap_news, name="sitemap_news"),
    path("sitemaps/<str:kind>-<int:number>.xml", views.sitemap_section, name="sitemap_section"),
    path("favicon.ico", views.icon, name="favicon"),
    path("icons/<int:size>-<str:fingerprint>.png", views.icon, name="icon"),
    path("robots.txt", views.robots, name="robots"),
    path("oembed", views.oembed, name="oembed"),
    path("cards/<int:pk>/<str:fingerprint>.png", views.share_card, name="share_card"),
]
