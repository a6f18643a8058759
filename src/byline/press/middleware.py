"""Watches a page being rendered for everybody: what it reads of the query, and whether it touches what belongs to one."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict

from . import tags


class PrintingMiddleware:
    """Stands outermost. Does nothing where nothing is printed."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        sheet = tags.current()
        if sheet is None:
            return self.get_response(request)
        request.GET = NotedQuery(sheet)  # type: ignore[assignment]
        request.get_full_path = _noted(request.get_full_path, sheet)  # type: ignore[method-assign]
        request.build_absolute_uri = _noted(request.build_absolute_uri, sheet)  # type: ignore[method-assign]
        response = self.get_response(request)
        sheet.refusals.extend(touched(request))
        return response


def touched(request: HttpRequest) -> list[str]:
    """What of one person's the rendering has touched."""
    found = []
    if "CSRF_COOKIE" in request.META:
        found.append("it holds a form's token")
    session = getattr(request, "session", None)
    if session is not None and session.modified:
        found.append("it writes into a session")
    user = request.__dict__.get("_cached_user")
    if user is not None and user.is_authenticated:
        found.append("somebody is signed in")
    if getattr(getattr(request, "_messages", None), "used", False):
        found.append("it shows messages to one reader")
    if getattr(request, "is_preview", False):
        found.append("it is a preview")
    return found


class NotedQuery(QueryDict):
    """An empty query string that notes which names it is asked for."""

    def __init__(self, sheet: tags.Sheet) -> None:
        super().__init__("")
        self._sheet = sheet

    def __getitem__(self, key: str) -> Any:
        self._sheet.parameters.add(key)
        return super().__getitem__(key)

    def __contains__(self, key: object) -> bool:
        self._sheet.parameters.add(str(key))
        return super().__contains__(key)

    def getlist(self, key: str, default: Any = None) -> Any:
        self._sheet.parameters.add(key)
        return super().getlist(key, default)

    def __iter__(self) -> Any:
        self._sheet.parameters.add(tags.ANY)
        return super().__iter__()

    def __len__(self) -> int:
        self._sheet.parameters.add(tags.ANY)
        return super().__len__()

    def lists(self) -> Any:
        self._sheet.parameters.add(tags.ANY)
        return super().lists()

    def items(self) -> Any:
        self._sheet.parameters.add(tags.ANY)
        return super().items()


def _noted(method: Callable[..., str], sheet: tags.Sheet) -> Callable[..., str]:
    def noted(*arguments: Any, **named: Any) -> str:
        sheet.parameters.add(tags.ANY)
        return method(*arguments, **named)

    return noted
