"""Previews by day and by night."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _


class DayAndNight:
    """A page whose preview the host can see as readers with a dark screen will. The base template takes `scheme`."""

    preview_modes = [("light", _("By day")), ("dark", _("By night"))]

    def get_preview_context(self, request: HttpRequest, mode_name: str) -> dict[str, Any]:
        context: dict[str, Any] = super().get_preview_context(request, mode_name)  # type: ignore[misc]
        return {**context, "scheme": mode_name}
