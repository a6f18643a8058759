"""A reader's request whose database connection was cut in the middle is answered all the same."""

from collections.abc import Callable

from django.db import InterfaceError, OperationalError, connections
from django.http import HttpRequest, HttpResponseBase

View = Callable[[HttpRequest], HttpResponseBase]


class SecondTryMiddleware:
    """Asks the view once more, on a new connection. Only for what reads: whoever writes must know what became of it.

    It stands last, right before the views.
    """

    def __init__(self, get_response: View) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponseBase | None:
        """The second answer, or None where there is no reason to hope for one."""
        if request.method not in ("GET", "HEAD") or not isinstance(exception, OperationalError | InterfaceError):
            return None
        if getattr(request, "is_second_try", False) or not _drop_what_is_cut():
            return None
        request.is_second_try = True  # type: ignore[attr-defined]
        return self.get_response(request)


def _drop_what_is_cut() -> bool:
    """Close connections that nobody hears any more; whether there were any. One inside a transaction is left alone."""
    cut = [one for one in connections.all(initialized_only=True) if not one.in_atomic_block and not _answers(one)]
    for connection in cut:
        connection.close()
    return bool(cut)


def _answers(connection: object) -> bool:
    return connection.connection is not None and connection.is_usable()  # type: ignore[attr-defined]
