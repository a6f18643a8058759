"""Wagtail's editor views with the gate in front: a refusal is a message, and the draft is kept."""

from typing import Any

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from wagtail.admin.ui.components import MediaContainer
from wagtail.admin.views.pages.copy import CopyView
from wagtail.admin.views.pages.create import CreateView
from wagtail.admin.views.pages.edit import EditView
from wagtail.admin.views.pages.revisions import RevisionsRevertView
from wagtail.admin.views.pages.workflow import WorkflowActionView

from byline.desk.sides import DeskSidePanel

from .. import gate
from .refusing import tell_refusal


class Gated:
    """Whatever a form of the editor does, it does inside one passage, and a refusal leads back to the draft.

    From a finished piece the way leads to the list of pieces, not to Wagtail's tree.
    """

    request: HttpRequest
    page: Any
    next_url: str
    redirect_and_remain: Any

    def form_valid(self, form: Any) -> HttpResponse:
        with gate.passage(by=self.request.user):
            try:
                return super().form_valid(form)  # type: ignore[misc]
            except gate.PublishRefused as refused:
                tell_refusal(self.request, self.page, refused.objections)
                return self.redirect_and_remain()

    def redirect_away(self) -> HttpResponse:
        return redirect(self.next_url or "pieces:index")


class WithDesk:
    """The copy-desk stands beside the editor."""

    request: HttpRequest
    page: Any

    def get_side_panels(self) -> MediaContainer:
        """Wagtail's panels and ours."""
        panels: MediaContainer = super().get_side_panels()  # type: ignore[misc]
        if not getattr(self, "expects_json_response", False) and not getattr(self, "hydrate_create_view", False):
            panels.append(DeskSidePanel(self.page, self.request))
        return panels


class PieceEditView(WithDesk, Gated, EditView):
    """Publishing, scheduling and approving from the editor."""


class PieceRevertView(WithDesk, Gated, RevisionsRevertView):
    """Going back to an earlier version."""


class PieceCreateView(WithDesk, Gated, CreateView):
    """Creating a piece, and publishing it in the same step."""

    request: HttpRequest
    page: Any
    next_url: str
    redirect_and_remain: Any

    def form_valid(self, form: Any) -> HttpResponse:
        self.page.live = False  # Wagtail would put it before readers first and publish it afterwards
        return super().form_valid(form)  # type: ignore[misc]


class PieceWorkflowActionView(WorkflowActionView):
    """Approving from the front page or the bar on the page itself."""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            with transaction.atomic(), gate.passage(by=request.user):
                return super().post(request, *args, **kwargs)
        except gate.PublishRefused as refused:
            tell_refusal(request, self.object, refused.objections)
        address = self.get_redirect_url()
        if request.headers.get("x-requested-with") == "XMLHttpRequest":
            return self.render_modal_json(request, {"step": "success", "redirect": address})
        return redirect(address)


class PieceCopyView(CopyView):
    """Copying a live piece and keeping the copy live is publishing."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            with transaction.atomic(), gate.passage(by=request.user):
                return super().dispatch(request, *args, **kwargs)
        except gate.PublishRefused as refused:
            tell_refusal(request, self.page.specific, refused.objections, kept=False)
            return redirect("wagtailadmin_pages:copy", self.page.pk)
