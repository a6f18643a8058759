"""Addresses of the door. Wagtail's own login page leads here too, so that no way in is uncounted."""

from django.urls import path
from django.views.generic import RedirectView

from .views import keys, links, passkeys, sign_in

urlpatterns = [
    path("sign-in/", sign_in.sign_in, name="sign_in"),
    path("sign-in/send-link/", links.send_link, name="send_link"),
    path("sign-in/link/<str:token>/", links.use_link, name="sign_in_link"),
    path("sign-in/key/", keys.choose_key, name="choose_key"),
    path("sign-in/key/passkey/options/", passkeys.making_options, name="passkey_making_options"),
    path("sign-in/key/passkey/", passkeys.make, name="passkey_make"),
    path("sign-in/passkey/options/", passkeys.answering_options, name="passkey_answering_options"),
    path("sign-in/passkey/", passkeys.answer, name="passkey_answer"),
    path("sign-out/", sign_in.sign_out, name="sign_out"),
    path("admin/login/", RedirectView.as_view(pattern_name="sign_in", query_string=True)),
    path("admin/password_reset/", RedirectView.as_view(pattern_name="send_link")),
]
