"""What the editor's script asks while she writes: to save, to clean what was pasted, to keep a picture."""

import json
from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest, JsonResponse
from django.utils.translation import gettext as _

from byline.posts.queries import count_words

from .. import actions, rules, texts
from ..drafts import draft_of
from ..seats import Seat

PASTED_MOST = 5 * 1024 * 1024


def save(request: HttpRequest, seat: Seat) -> JsonResponse:
    """Saves title and text. 409: somebody else saved; nothing was overwritten. 403, 422: a sentence says why."""
    sent = _sent(request)
    if sent is None:
        return _trouble(_("This could not be read. Nothing was saved; try again."), 400)
    draft = draft_of(seat)
    try:
        rules.check_length(str(sent.get("html", "")))
        body = texts.read_sheet(str(sent.get("html", "")), seat, draft)
        named = {name: str(sent.get(name, "")) for name in ("title", "mark", "token")}
        lost = [str(each) for each in sent.get("lost") or []][:50]
        saved = actions.save_draft(seat, body=body, lost=lost, by=seat.user, **named)
    except rules.Clash as clash:
        actions.end_version(seat, by=seat.user)
        return _trouble(str(clash), 409)
    except rules.NotNow as trouble:
        return _trouble(str(trouble), 403)
    except rules.TooLong as trouble:
        return _trouble(str(trouble), 422)
    return JsonResponse({"mark": saved.mark, "words": count_words(saved.piece)})


def paste(request: HttpRequest, seat: Seat) -> JsonResponse:
    """What was copied in a word processor, clean."""
    sent = _sent(request)
    if sent is None or len(request.body) > PASTED_MOST:
        return _trouble(_("That is too much to paste at once. Upload it as a document instead."), 413)
    html, left_out = texts.from_clipboard(str(sent.get("html", "")))
    return JsonResponse({"html": html, "report": left_out})


def picture(request: HttpRequest, seat: Seat) -> JsonResponse:
    """Keeps a picture that goes into the text where she is."""
    file = request.FILES.get("picture")
    try:
        rules.check_may_write(seat)
        if file is None:
            raise ValidationError(_("Choose a picture first, then press the button again."))
        kept = actions.add_picture(seat, file, alt=request.POST.get("alt", "").strip(), by=seat.user)
    except rules.NotNow as trouble:
        return _trouble(str(trouble), 403)
    except ValidationError as trouble:
        return _trouble(" ".join(trouble.messages), 422)
    return JsonResponse({"picture": kept.pk, "src": texts.address_of(kept), "alt": kept.description})


def _sent(request: HttpRequest) -> dict[str, Any] | None:
    try:
        sent = json.loads(request.body)
    except ValueError:
        return None
    return sent if request.method == "POST" and isinstance(sent, dict) else None


def _trouble(sentence: str, status: int) -> JsonResponse:
    return JsonResponse({"sentence": sentence}, status=status)
