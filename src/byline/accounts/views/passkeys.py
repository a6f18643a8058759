"""The passkey ceremonies as the browser's script calls them: JSON in, JSON out."""

import json
from typing import Any

from django.contrib.auth import login
from django.http import HttpRequest, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from .. import actions, passkeys, rules
from .sign_in import BACKEND
from .visitors import next_address, place_of, site_of

CHALLENGE = "accounts.challenge"


@require_POST
def making_options(request: HttpRequest) -> JsonResponse:
    """What the browser needs to make a passkey."""
    if not request.user.is_authenticated:
        return _refuse(_("Your visit has ended. Sign in again."), 403)
    return _ask(request, passkeys.start_making(request.user, site_of(request)))


@require_POST
def make(request: HttpRequest) -> JsonResponse:
    """Keeps the passkey the browser made."""
    if not request.user.is_authenticated:
        return _refuse(_("Your visit has ended. Sign in again."), 403)
    challenge, answer = _taken(request)
    try:
        made = passkeys.finish_making(request.user, site_of(request), challenge, answer, str(answer.get("name", "")))
    except passkeys.PasskeyRefused as error:
        return _refuse(str(error))
    actions.keep_passkey(made, by=request.user)
    return JsonResponse({"next": next_address(request)})


@require_POST
def answering_options(request: HttpRequest) -> JsonResponse:
    """What the browser needs to answer with a passkey."""
    return _ask(request, passkeys.start_answering(site_of(request)))


@require_POST
def answer(request: HttpRequest) -> JsonResponse:
    """Lets in whoever answered the challenge."""
    challenge, given = _taken(request)
    try:
        rules.check_may_try("", place_of(request))
        user = actions.answer_with_passkey(site=site_of(request), challenge=challenge, answer=given)
    except rules.TooManyTries as error:
        return _refuse(str(error), 429)
    except passkeys.PasskeyRefused as error:
        actions.note_tries(rules.sign_in_counters("", place_of(request)))
        return _refuse(str(error))
    login(request, user, backend=BACKEND)
    return JsonResponse({"next": next_address(request)})


def _ask(request: HttpRequest, ceremony: passkeys.Ceremony) -> JsonResponse:
    request.session[CHALLENGE] = ceremony.challenge
    return JsonResponse(ceremony.options)


def _taken(request: HttpRequest) -> tuple[str, dict[str, Any]]:
    """The challenge, which counts once, and the browser's answer."""
    challenge = request.session.pop(CHALLENGE, "")
    try:
        given = json.loads(request.body[:100_000])
    except ValueError:
        given = {}
    return challenge, given if isinstance(given, dict) else {}


def _refuse(sentence: str, status: int = 400) -> JsonResponse:
    return JsonResponse({"error": sentence}, status=status)
