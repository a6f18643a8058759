"""How she comes back without a link: a passkey or a password."""

from django.contrib.auth import update_session_auth_hash
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from .. import actions
from ..forms import PasswordForm
from .visitors import SignedIn, is_safe_place, passkeys_possible


@never_cache
@login_required
@sensitive_post_parameters("password", "again")
def choose_key(request: SignedIn) -> HttpResponse:
    """Sets a first passkey or password. Who has one already changes it in the account settings."""
    if request.user.has_key:
        return redirect("wagtailadmin_home")
    form = PasswordForm(request.POST or None, user=request.user)
    if form.is_valid():
        actions.set_password(request.user, password=form.cleaned_data["password"], by=request.user)
        update_session_auth_hash(request, request.user)
        return redirect("wagtailadmin_home")
    context = {
        "form": form,
        "passkeys_possible": passkeys_possible(request),
        "safe_place": is_safe_place(request),
    }
    return render(request, "accounts/choose_key.html", context, status=422 if form.is_bound else 200)
