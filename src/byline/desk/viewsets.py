"""The desk's lists in Wagtail's admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.admin.ui.tables import BooleanColumn, DateColumn
from wagtail.snippets.views.snippets import SnippetViewSet

from .models import HelpLine
from .views.helplines import HelpLineEditView


class HelpLineViewSet(SnippetViewSet):
    """Whom readers can turn to."""

    model = HelpLine
    icon = "help"
    menu_label = _("Help lines")
    menu_name = "help-lines"
    menu_order = 60
    add_to_settings_menu = True
    edit_view_class = HelpLineEditView
    edit_template_name = "desk/admin/help_line.html"
    copy_view_enabled = False
    list_display = [
        "name",
        "country",
        "topics",
        "contact",
        DateColumn("checked_at", label=_("Checked")),
        BooleanColumn("is_shown", label=_("Readers see it")),
    ]
    list_filter = ["country"]
    panels = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("country")]),
        FieldPanel("topics"),
        FieldRowPanel([FieldPanel("contact"), FieldPanel("hours")]),
        FieldPanel("url"),
    ]
