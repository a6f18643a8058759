"""The keys of whoever is signed in, in the admin."""

from django.contrib.auth import update_session_auth_hash
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from .. import actions, rules
from ..forms import PasswordForm
from .visitors import SignedIn, is_safe_place, passkeys_possible


@sensitive_post_parameters("password", "again")
def keys(request: SignedIn) -> HttpResponse:
    """Every passkey, with what is needed to add one; and a new password."""
    form = PasswordForm(request.POST or None, user=request.user)
    if form.is_valid():
        actions.set_password(request.user, password=form.cleaned_data["password"], by=request.user)
        update_session_auth_hash(request, request.user)
        messages.success(request, _("The password is set. Your other visits have ended."))
        return redirect("account_keys")
    context = {
        "form": form,
        "passkeys": request.user.passkeys.all(),
        "passkeys_possible": passkeys_possible(request),
        "safe_place": is_safe_place(request),
        "header_title": _("Your keys"),
        "header_icon": "key",
        "breadcrumbs_items": [
            {"url": reverse("wagtailadmin_account"), "label": _("Account")},
            {"url": "", "label": _("Your keys")},
        ],
    }
    return render(request, "accounts/admin/keys.html", context, status=422 if form.is_bound else 200)


@require_POST
def drop_passkey(request: SignedIn, pk: int) -> HttpResponse:
    """Forgets a passkey, unless it is the only way in."""
    passkey = get_object_or_404(request.user.passkeys, pk=pk)
    try:
        rules.check_may_drop(passkey)
        actions.drop_passkey(passkey, by=request.user)
    except rules.LastKey as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("The passkey is forgotten."))
    return redirect("account_keys")
