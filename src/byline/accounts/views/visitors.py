"""What a request tells about who is at the door."""

import ipaddress

from django.conf import settings
from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme

from ..models import User
from ..passkeys import Site


class SignedIn(HttpRequest):
    """A request that came past the door: its user is one of ours."""

    user: User  # type: ignore[assignment]


def place_of(request: HttpRequest) -> str:
    """The network address to count tries by; for IPv6 its /64, because one home has as many as it likes."""
    address = request.META.get("REMOTE_ADDR", "")
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    return str(ipaddress.ip_network(f"{address}/64", strict=False)) if parsed.version == 6 else address


def next_address(request: HttpRequest) -> str:
    """Where to go after the door: only within this site."""
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    safe = url_has_allowed_host_and_scheme(wanted, {request.get_host()}, require_https=request.is_secure())
    return wanted if safe else settings.LOGIN_REDIRECT_URL


def is_safe_place(request: HttpRequest) -> bool:
    """Whether browsers allow passkeys at the address the visitor used: https, or this very machine by name."""
    return request.is_secure() or _host(request) == "localhost"


def passkeys_possible(request: HttpRequest) -> bool:
    """A passkey belongs to a name; an address made of numbers has none."""
    return is_safe_place(request) and not _is_number(_host(request))


def site_of(request: HttpRequest) -> Site:
    """Where a passkey ceremony takes place."""
    return Site(rp_id=_host(request), origin=f"{request.scheme}://{request.get_host()}")


def _host(request: HttpRequest) -> str:
    host = request.get_host()
    return host.split("]")[0] + "]" if host.startswith("[") else host.partition(":")[0]


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True
