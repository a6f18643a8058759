"""Her bio, portrait and links."""

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from .. import actions
from ..bios import plain_bio
from ..forms import AboutForm, LinkFormSet
from ..seats import Seat


def about(request: HttpRequest, seat: Seat) -> HttpResponse:
    """One form; what was wrong stays as it was typed, with the reason."""
    person = seat.contributor
    if person is None:
        raise Http404
    sent, files = (request.POST, request.FILES) if request.method == "POST" else (None, None)
    form = AboutForm(sent, files, initial={"bio": plain_bio(person.bio), "pronouns": person.pronouns})
    links = LinkFormSet(sent, instance=person, prefix="links")
    status = 200
    if request.method == "POST":
        if form.is_valid() and links.is_valid():
            try:
                actions.tell_about(seat, person, **form.cleaned_data, links=links, by=seat.user)
                return redirect(seat.at("about/?said=saved"))
            except ValidationError as error:
                form.add_error("portrait", error)
        status = 422
    context = {"seat": seat, "person": person, "form": form, "links": links, "said": request.GET.get("said") == "saved"}
    return render(request, "writing/about.html", context, status=status)
