"""Addresses for the mailbox."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
