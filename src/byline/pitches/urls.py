"""Addresses of pitches: the public form, and everything behind a private link."""

from django.http import HttpRequest
from django.urls import include, path

from byline.writing import door
from byline.writing.seats import Seat

from .seating import find_seat
from .views import addresses, copies, proofs, public, visits, yours


def _seat(request: HttpRequest, token: str) -> Seat:
    return find_seat(token)


urlpatterns = [
    path("pitch/", public.pitch, name="pitch"),
    path("pitch/sent/", public.sent, name="pitch_sent"),
    path("pitch/tell-me/", public.tell_me, name="pitch_tell_me"),
    path("pitch/tell-me/<str:token>/", public.confirm_alert, name="pitch_alert"),
    path("pitch/address/<str:token>/", addresses.confirm, name="pitch_address"),
    path("yours/<str:token>/", yours.home, name="yours"),
    path("yours/<str:token>/renew/", visits.renew, name="yours_renew"),
    path("yours/<str:token>/confirm/", yours.confirm, name="yours_confirm"),
    path("yours/<str:token>/withdraw/", yours.withdraw, name="yours_withdraw"),
    path("yours/<str:token>/terms/", yours.terms, name="yours_terms"),
    path("yours/<str:token>/hand-over/", yours.hand_over, name="yours_hand_over"),
    path("yours/<str:token>/write/", include(door.addresses(_seat))),
    path("yours/<str:token>/proof/", proofs.proof, name="yours_proof"),
    path("yours/<str:token>/proof/page/", proofs.page, name="yours_proof_page"),
    path("yours/<str:token>/proof/card.png", proofs.card, name="yours_proof_card"),
    path("yours/<str:token>/proof/approve/", proofs.approve, name="yours_approve"),
    path("yours/<str:token>/proof/change/", proofs.change, name="yours_change"),
    path("yours/<str:token>/correction/", yours.correction, name="yours_correction"),
    path("yours/<str:token>/copy/<str:kind>/", copies.copy, name="yours_copy"),
    path("yours/<str:token>/data/", yours.data, name="yours_data"),
    path("yours/<str:token>/address/", addresses.address, name="yours_address"),
    path("yours/<str:token>/forget/", yours.forget, name="yours_forget"),
    path("yours/<str:token>/another/", yours.another, name="yours_another"),
]
