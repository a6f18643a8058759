"""What pitches add to Wagtail's admin: the board, and a note above the piece in the editor."""

from typing import Any

from django.http import HttpRequest
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets.button import Button

from .models import Pitch
from .rules import can_mind_pitches
from .views import board, deciding
from .views.board import only_for_minders as only


class MindersEntry(MenuItem):
    """Shown to whoever decides about pitches."""

    def is_shown(self, request: HttpRequest) -> bool:
        return can_mind_pitches(request.user)


@hooks.register("register_admin_urls")
def register_addresses() -> list[Any]:
    """The board's addresses."""
    return [
        path("pitches/", only(board.board), name="pitch_board"),
        path("pitches/invite/", only(board.invite), name="pitch_invite"),
        path("pitches/terms/", only(board.terms), name="pitch_terms"),
        path("pitches/<int:pk>/", only(board.pitch), name="pitch_admin"),
        path("pitches/<int:pk>/file.zip", only(board.export), name="pitch_export"),
        path("pitches/<int:pk>/do/<slug:name>/", only(deciding.step), name="pitch_step"),
        path("pitches/writers/<int:pk>/revoke/", only(board.revoke), name="pitch_revoke"),
        path("pitches/writers/<int:pk>/off/", only(board.take_off), name="pitch_take_off"),
        path("pitches/writers/<int:pk>/link/", only(board.mail_link), name="pitch_mail_link"),
    ]


@hooks.register("register_admin_menu_item")
def board_entry() -> MenuItem:
    """The menu entry of the board."""
    return MindersEntry(_("Pitches"), reverse("pitch_board"), name="pitches", icon_name="form", order=180)


@hooks.register("register_settings_menu_item")
def terms_entry() -> MenuItem:
    """The menu entry of the terms, among the settings."""
    return MindersEntry(_("Terms for writers"), reverse("pitch_terms"), name="terms", icon_name="edit", order=25)


@hooks.register("register_page_header_buttons")
def pitch_button(page: Any, user: Any, next_url: str | None = None, **kwargs: Any) -> Any:
    """From the piece in the editor to its pitch: turns, proof, consent."""
    if can_mind_pitches(user) and (found := Pitch.objects.filter(post_id=page.pk).first()):
        yield Button(_("The guest’s side"), reverse("pitch_admin", args=[found.pk]), icon_name="form", priority=4)
