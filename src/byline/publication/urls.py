"""Addresses of the magazine itself."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
