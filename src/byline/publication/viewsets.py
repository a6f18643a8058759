"""The host's screens for the magazine itself."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import DateColumn
from wagtail.admin.ui.tables.pages import BulkActionsColumn, PageStatusColumn, PageTitleColumn
from wagtail.admin.viewsets.pages import PageListingViewSet

from .models import StandingPage


class StandingPagesViewSet(PageListingViewSet):
    """About, ethics, contribute, privacy."""

    model = StandingPage
    icon = "doc-full"
    menu_label = _("Standing pages")
    menu_name = "standing-pages"
    menu_order = 130
    add_to_admin_menu = True
    columns = [
        BulkActionsColumn("bulk_actions"),
        PageTitleColumn("title", label=_("Title"), sort_key="title", classname="title"),
        DateColumn("latest_revision_created_at", label=_("Updated"), sort_key="latest_revision_created_at"),
        PageStatusColumn("status", label=_("State"), sort_key="live"),
    ]


standing_pages = StandingPagesViewSet("standing_pages", url_prefix="standing-pages")
