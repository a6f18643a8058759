"""Addresses of the pages that gather."""

from django.urls import path

from . import views

urlpatterns = [
    path("archive/", views.archive, name="archive"),
    path("archive/<int:year>/", views.archive, name="archive_year"),
    path("archive/<int:year>/<int:month>/", views.archive, name="archive_month"),
    path("columns/", views.columns, name="columns"),
    path("topics/", views.topics, name="topics"),
    path("contributors/", views.contributors, name="contributors"),
    path("columns/<str:slug>/", views.column, name="column"),
    path("topics/<str:slug>/", views.topic, name="topic"),
    path("contributors/<str:slug>/", views.contributor, name="contributor"),
    path("corrections/", views.corrections, name="corrections"),
    path("search/", views.search, name="search"),
]
