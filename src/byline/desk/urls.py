"""Addresses of the desk under /admin/desk/."""

from django.urls import path

from .views import helplines, panel, standards

urlpatterns = [
    path("standards/", standards.choose, name="desk_standards"),
    path("help-lines/<int:pk>/check/", helplines.confirm, name="check_help_line"),
    path("<int:page_pk>/", panel.show, name="desk_panel"),
    path("<int:page_pk>/right/", panel.right, name="desk_right"),
    path("<int:page_pk>/ask/", panel.ask, name="desk_ask"),
    path("<int:page_pk>/decisions/<int:pk>/undo/", panel.undo, name="desk_undo"),
    path("<int:page_pk>/claims/<int:pk>/", panel.claim, name="desk_claim"),
    path("<int:page_pk>/statements/<int:pk>/<slug:verb>/", panel.statement, name="desk_statement"),
]
