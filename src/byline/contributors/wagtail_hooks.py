"""What people who write add to Wagtail's admin."""

from wagtail.snippets.models import register_snippet

from .viewsets import ContributorViewSet

register_snippet(ContributorViewSet)
