"""The list of pieces, with what the host looks for: who, where, what state, when."""

import django_filters
from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column as TableColumn
from wagtail.admin.ui.tables import DateColumn
from wagtail.admin.ui.tables.pages import BulkActionsColumn, PageStatusColumn, PageTitleColumn
from wagtail.admin.views.pages.listing import IndexView

from byline.contributors.models import Contributor
from byline.search.question import LONGEST_QUERY
from byline.search.words import clean

from ..models import Column, Format, Post, PostByline
from ..waiting import drafts_in_hand, has_a_date, is_in_review

STATES = [
    ("draft", _("In hand")),
    ("live", _("Public")),
    ("scheduled", _("Goes out by itself")),
    ("review", _("In review")),
    ("leftovers", _("With parts an import could not convert")),
]


class PieceFilterSet(WagtailFilterSet):
    """What to narrow the list by."""

    state = django_filters.ChoiceFilter(label=_("State"), choices=STATES, method="in_state", empty_label=_("Any"))
    column = django_filters.ModelChoiceFilter(label=_("Column"), queryset=Column.objects.all(), empty_label=_("Any"))
    format = django_filters.ModelChoiceFilter(label=_("Format"), queryset=Format.objects.all(), empty_label=_("Any"))
    by = django_filters.CharFilter(label=_("Byline"), method="by_name")  # a list of ten thousand names helps nobody

    class Meta:
        model = Post
        fields: list[str] = []

    def in_state(self, posts: QuerySet[Post], name: str, value: str) -> QuerySet[Post]:
        if value == "draft":
            return posts.filter(pk__in=drafts_in_hand().order_by().values("pk"))
        if value == "leftovers":
            return posts.filter(leftovers__gt=0)
        if value == "scheduled":
            return posts.filter(has_a_date())
        if value == "review":
            return posts.filter(is_in_review())
        return posts.filter(live=True)

    def by_name(self, posts: QuerySet[Post], name: str, value: str) -> QuerySet[Post]:
        """Pieces of everybody whose name holds these letters."""
        people = Contributor.objects.filter(name__icontains=clean(value, LONGEST_QUERY)).values("pk")
        return posts.filter(pk__in=PostByline.objects.filter(contributor__in=people).values("post"))


def _names(post: Post) -> str:
    return ", ".join(str(byline) for byline in post.bylines.all())


class PieceIndexView(IndexView):
    """Every piece, the last touched first."""

    columns = [
        BulkActionsColumn("bulk_actions"),
        PageTitleColumn("title", label=_("Title"), sort_key="title", classname="title"),
        TableColumn("names", label=_("Byline"), accessor=_names, classname="piece-names"),
        TableColumn("column", label=_("Column"), accessor="column", classname="piece-aside"),
        TableColumn("format", label=_("Format"), accessor="format", classname="piece-aside"),
        PageStatusColumn("status", label=_("State"), sort_key="live"),
        DateColumn("published_at", label=_("Published"), sort_key="published_at", classname="piece-aside"),
        DateColumn(
            "latest_revision_created_at",
            label=_("Edited"),
            sort_key="latest_revision_created_at",
            classname="piece-aside",
        ),
    ]

    def annotate_queryset(self, pages: QuerySet[Post]) -> QuerySet[Post]:
        return super().annotate_queryset(pages).prefetch_related("column", "format", "bylines__contributor")

    def get_base_queryset(self) -> QuerySet[Post]:
        """All of them for whoever may see all: asking for each piece whether it is among all pages takes its time."""
        if not self.request.user.is_superuser:
            return super().get_base_queryset()
        return self.annotate_queryset(Post.objects.all())

    def search_queryset(self, queryset: QuerySet[Post]) -> QuerySet[Post]:
        """By title and by name. The text has its own search; here she knows what she looks for."""
        if not self.is_searching:
            return queryset
        typed = clean(self.search_query, LONGEST_QUERY)
        people = Contributor.objects.filter(name__icontains=typed).values("pk")
        written = PostByline.objects.filter(contributor__in=people).values("post")
        return queryset.filter(Q(title__icontains=typed) | Q(draft_title__icontains=typed) | Q(pk__in=written))

    def get_add_url(self) -> str:
        return reverse("write_piece")

    @property
    def add_item_label(self) -> str:
        return gettext("Write a piece")
