"""Somebody came too late, and may have typed something."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render

from ..seats import SeatClosed

WORDS = ("title", "text", "reply", "bio")
ANSWERS = ("answer-", "question-")


def show(request: HttpRequest, shut: SeatClosed) -> HttpResponse:
    """The sentence, and whatever words were sent, so that they can be copied. A script gets the sentence alone."""
    if request.content_type == "application/json":
        return JsonResponse({"sentence": shut.sentence, "renew": shut.renew}, status=shut.status)
    names = [*WORDS, *(name for name in request.POST if name.startswith(ANSWERS))]
    typed = [words for name in names if (words := request.POST.get(name, "").strip())]
    return render(request, "writing/closed.html", {"shut": shut, "typed": typed}, status=shut.status)
