"""Signing in with a password, and out."""

from django.contrib.auth import login, logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from .. import actions, rules
from ..forms import SignInForm
from .visitors import is_safe_place, next_address, passkeys_possible, place_of

BACKEND = "django.contrib.auth.backends.ModelBackend"


@never_cache
@sensitive_post_parameters("password")
def sign_in(request: HttpRequest) -> HttpResponse:
    """The door: e-mail address and password, or a passkey, or a link by mail."""
    if request.user.is_authenticated:
        return _already_in(request)
    if request.method != "POST":
        return _show(request, SignInForm())
    email, place = request.POST.get("email", ""), place_of(request)
    form = SignInForm(request.POST)
    try:
        rules.check_may_try(email, place)
    except rules.TooManyTries as error:
        return _show(request, SignInForm(initial={"email": email}), status=429, refused=str(error))
    if form.is_valid() and form.user:
        login(request, form.user, backend=BACKEND)
        return redirect(next_address(request))
    actions.note_tries(rules.sign_in_counters(email, place))
    return _show(request, form, status=422)


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """Out."""
    logout(request)
    return redirect("sign_in")


def _already_in(request: HttpRequest) -> HttpResponse:
    """Who is in and may enter goes on; who may not is told so instead of being sent round in circles."""
    if request.user.has_perm("wagtailadmin.access_admin"):
        return redirect(next_address(request))
    return render(request, "accounts/no_key.html", status=403)


def _show(request: HttpRequest, form: SignInForm, *, status: int = 200, refused: str = "") -> HttpResponse:
    context = {
        "form": form,
        "refused": refused,
        "next": next_address(request),
        "passkeys_possible": passkeys_possible(request),
        "safe_place": is_safe_place(request),
    }
    return render(request, "accounts/sign_in.html", context, status=status)
