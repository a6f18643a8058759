"""Addresses of the look."""

from django.urls import path

from . import views

app_name = "theme"
urlpatterns = [
    path("look/<str:version>/<str:name>.css", views.look, name="look"),
    path("gallery/", views.gallery, name="gallery"),
]
