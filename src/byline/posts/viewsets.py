"""Which screens Wagtail's admin has for pieces and for what they are sorted by."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, TitleFieldPanel
from wagtail.admin.viewsets.pages import PageListingViewSet, PageViewSet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from .models import Column, Format, Post, Topic
from .views.choosing import TopicChooserViewSet
from .views.editor import PieceCopyView, PieceCreateView, PieceEditView, PieceRevertView, PieceWorkflowActionView
from .views.listing import PieceFilterSet, PieceIndexView


class PieceViewSet(PageViewSet):
    """The editor of a piece."""

    model = Post
    add_view_class = PieceCreateView
    edit_view_class = PieceEditView
    revisions_revert_view_class = PieceRevertView
    copy_view_class = PieceCopyView
    workflow_action_view_class = PieceWorkflowActionView


class PiecesViewSet(PageListingViewSet):
    """The list of all pieces."""

    model = Post
    icon = "doc-full-inverse"
    menu_label = _("Pieces")
    menu_name = "pieces"
    menu_order = 110
    add_to_admin_menu = True
    index_view_class = PieceIndexView
    columns = PieceIndexView.columns
    filterset_class = PieceFilterSet


class ColumnViewSet(SnippetViewSet):
    """Columns and series."""

    model = Column
    icon = "list-ul"
    menu_label = _("Columns and series")
    menu_name = "columns"
    list_display = ["title", "kind", "face", "sort_order"]
    panels: list[Any] = [
        TitleFieldPanel("title", targets=["slug"]),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("sort_order")]),
        FieldPanel("description"),
        FieldPanel("face"),
        FieldPanel("picture"),
        MultiFieldPanel([FieldPanel("slug")], heading=_("Address of its page")),
    ]


class TopicViewSet(SnippetViewSet):
    """Topics."""

    model = Topic
    chooser_viewset_class = TopicChooserViewSet
    icon = "tag"
    menu_label = _("Topics")
    menu_name = "topics"
    list_display = ["name", "slug"]
    panels: list[Any] = [TitleFieldPanel("name", targets=["slug"]), FieldPanel("description"), FieldPanel("slug")]


class FormatViewSet(SnippetViewSet):
    """Formats."""

    model = Format
    icon = "clipboard-list"
    menu_label = _("Formats")
    menu_name = "formats"
    list_display = ["name", "kind"]
    panels: list[Any] = [TitleFieldPanel("name", targets=["slug"]), FieldPanel("kind"), FieldPanel("slug")]


class SortingViewSetGroup(SnippetViewSetGroup):
    """What pieces are sorted by, behind one entry of the menu."""

    items = (ColumnViewSet, TopicViewSet, FormatViewSet)
    menu_icon = "list-ul"
    menu_label = _("Sections")
    menu_name = "sorting"
    menu_order = 150


piece_viewset = PieceViewSet("pieces_editor")
pieces_viewset = PiecesViewSet("pieces", url_prefix="pieces")
