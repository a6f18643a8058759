"""Wagtail's admin interface for programs: whatever the gate refuses leaves nothing behind."""

from typing import Any

from django.db import transaction
from rest_framework.request import Request
from rest_framework.response import Response
from wagtail.admin.api.views import PagesAdminAPIViewSet

from .. import gate


class GatedPagesAPI(PagesAdminAPIViewSet):
    """Publishing, copying and their like in one transaction: Wagtail takes a piece off the schedule before it publishes."""

    def action_view(self, request: Request, pk: Any, action_name: str) -> Response:
        with transaction.atomic(), gate.passage(by=request.user):
            return super().action_view(request, pk, action_name)
