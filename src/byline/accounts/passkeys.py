"""The two ceremonies of passkeys: making one and answering with one. Plain values in and out, no requests."""

import json
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from webauthn import (
    base64url_to_bytes,
    generate_authentication_options,
    generate_registration_options,
    options_to_json,
    verify_authentication_response,
    verify_registration_response,
)
from webauthn.helpers import bytes_to_base64url, exceptions, structs

from .models import Passkey, User


class PasskeyRefused(Exception):
    """The browser's answer does not hold. The message is for the person who tried."""


@dataclass(frozen=True)
class Site:
    """Where the ceremony takes place: the host name that passkeys are bound to, and the browser's origin."""

    rp_id: str
    origin: str


@dataclass(frozen=True)
class Ceremony:
    """What the browser is asked, and the challenge to remember until it answers."""

    options: dict[str, Any]
    challenge: str


def start_making(user: User, site: Site) -> Ceremony:
    """Options for `navigator.credentials.create()`."""
    mine = user.passkeys.filter(rp_id=site.rp_id).values_list("credential_id", flat=True)
    options = generate_registration_options(
        rp_id=site.rp_id,
        rp_name=site.rp_id,
        user_id=f"byline-{user.pk}".encode(),
        user_name=user.email,
        user_display_name=str(user),
        exclude_credentials=[structs.PublicKeyCredentialDescriptor(id=base64url_to_bytes(key)) for key in mine],
        authenticator_selection=structs.AuthenticatorSelectionCriteria(
            resident_key=structs.ResidentKeyRequirement.REQUIRED,
            user_verification=structs.UserVerificationRequirement.PREFERRED,
        ),
    )
    return _ceremony(options)


def finish_making(user: User, site: Site, challenge: str, answer: dict[str, Any], name: str) -> Passkey:
    """The new passkey, not yet saved. Raises PasskeyRefused."""
    refused = PasskeyRefused(_("The passkey could not be kept. Try again, or set a password."))
    if not challenge:
        raise refused
    try:
        made = verify_registration_response(
            credential=answer,
            expected_challenge=base64url_to_bytes(challenge),
            expected_rp_id=site.rp_id,
            expected_origin=site.origin,
        )
    except (exceptions.WebAuthnException, ValueError, KeyError, TypeError) as error:
        raise refused from error
    return Passkey(
        user=user,
        name=name[:80] or _("Passkey"),
        rp_id=site.rp_id,
        credential_id=bytes_to_base64url(made.credential_id),
        public_key=made.credential_public_key,
        sign_count=made.sign_count,
    )


def start_answering(site: Site) -> Ceremony:
    """Options for `navigator.credentials.get()`. No list of keys: the device knows whose they are."""
    return _ceremony(generate_authentication_options(rp_id=site.rp_id))


def finish_answering(site: Site, challenge: str, answer: dict[str, Any]) -> tuple[Passkey, int]:
    """The passkey that answered and its new count. Raises PasskeyRefused."""
    refused = PasskeyRefused(_("This passkey does not open this door. Try another, or your password."))
    found = Passkey.objects.select_related("user").filter(credential_id=str(answer.get("id", "")), rp_id=site.rp_id)
    passkey = found.first()
    if not challenge or passkey is None or not passkey.user.is_active:
        raise refused
    try:
        verified = verify_authentication_response(
            credential=answer,
            expected_challenge=base64url_to_bytes(challenge),
            expected_rp_id=site.rp_id,
            expected_origin=site.origin,
            credential_public_key=bytes(passkey.public_key),
            credential_current_sign_count=passkey.sign_count,
        )
    except (exceptions.WebAuthnException, ValueError, KeyError, TypeError) as error:
        raise refused from error
    return passkey, verified.new_sign_count


def _ceremony(options: Any) -> Ceremony:
    return Ceremony(json.loads(options_to_json(options)), bytes_to_base64url(options.challenge))
