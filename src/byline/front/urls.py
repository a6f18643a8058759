"""Addresses of the pages that gather."""

from django.urls import path

from . import views

urlpatterns = [
    path("archive/", views.archive, name="archive"),
    path("columns/<str:slug>/", views.column, name="column"),
    path("topics/<str:slug>/", views.topic, name="topic"),
    path("contributors/<str:slug>/", views.contributor, name="contributor"),
    path("corrections/", views.corrections, name="corrections"),
    path("search/", views.search, name="search"),
]
