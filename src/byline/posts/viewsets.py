"""Which views Wagtail's admin uses for pieces."""

from wagtail.admin.viewsets.pages import PageViewSet

from .models import Post
from .views.editor import PieceCopyView, PieceCreateView, PieceEditView, PieceRevertView, PieceWorkflowActionView


class PieceViewSet(PageViewSet):
    """The editor of a piece."""

    model = Post
    add_view_class = PieceCreateView
    edit_view_class = PieceEditView
    revisions_revert_view_class = PieceRevertView
    copy_view_class = PieceCopyView
    workflow_action_view_class = PieceWorkflowActionView


piece_viewset = PieceViewSet("pieces_editor")
