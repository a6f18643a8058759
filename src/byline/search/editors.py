"""The search of the editor's rooms: Wagtail asks, the titles and our index answer.

Wagtail would keep a second index over everything, drafts too, with a copy of every text: at a hundred thousand pieces more
than a gigabyte, written at every save. An editor looks for a piece by its title, and the title is in the table already;
for the words of what is public there is our index. So there is nothing to keep here.
"""

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db.models import Case, Model, Q, QuerySet, Value, When
from modelsearch.backends.database.fallback import (
    MATCH_ALL,
    MATCH_NONE,
    DatabaseSearchBackend,
    DatabaseSearchQueryCompiler,
    DatabaseSearchResults,
)
from modelsearch.index import RelatedFields, SearchField
from modelsearch.query import PlainText

from .backends import current
from .models import Entry
from .question import LONGEST_QUERY, ask
from .sources import all_sources
from .words import clean

MOST = 1000


class Compiler(DatabaseSearchQueryCompiler):
    """Each word of the query stands somewhere in the row's own short fields, or the index knows the row for all of them."""

    def get_fields_names(self) -> Iterator[str]:
        """The model's search fields, those of its tags and the like included."""
        model = self.queryset.model
        wanted = set(self.fields or [])
        for field in model.get_search_fields():
            if isinstance(field, SearchField) and (not wanted or field.field_name in wanted) and _is_kept(model, field):
                yield field.field_name
            elif isinstance(field, RelatedFields) and not wanted:
                own = (one for one in field.fields if isinstance(one, SearchField))
                yield from (f"{field.field_name}__{one.field_name}" for one in own)

    def build_database_filter(self, query: Any, boost: float = 1.0) -> Any:
        """As Wagtail makes it, of what can be printed; of nothing, nothing."""
        if isinstance(query, PlainText):
            typed = clean(query.query_string, LONGEST_QUERY)
            return super().build_database_filter(PlainText(typed, operator=query.operator)) if typed else MATCH_NONE
        return super().build_database_filter(query, boost)

    @property
    def joins(self) -> bool:
        """Whether a row may come more than once."""
        return any("__" in name for name in self.fields_names)


class Results(DatabaseSearchResults):
    """What the title says stands before what the text says; the newest first."""

    def get_queryset(self) -> QuerySet[Any]:
        """The rows, in order."""
        compiler = self.query_compiler
        titles = compiler.build_database_filter(compiler.query)
        rows = compiler.queryset
        if titles == MATCH_NONE:
            return rows.none()
        if titles != MATCH_ALL:
            known = _in_the_index(rows.model, compiler.query)
            rows = rows.filter(titles | Q(pk__in=known) if known else titles)
            if compiler.order_by_relevance:
                rank = Case(When(titles, then=Value(0)), default=Value(1)) if known else None
                rows = rows.order_by(*([rank] if rank else []), "-pk")
        elif not rows.query.order_by:
            rows = rows.order_by("-pk")
        return (rows.distinct() if compiler.joins else rows)[self.start : self.stop]

    def _do_count(self) -> int:
        counted: int = (
            self.get_queryset().order_by().count() if self.stop is None and not self.start else super()._do_count()
        )
        return counted


class Backend(DatabaseSearchBackend):
    """Named in the setting WAGTAILSEARCH_BACKENDS."""

    query_compiler_class = Compiler
    autocomplete_query_compiler_class = Compiler
    results_class = Results


SearchBackend = Backend


def _is_kept(model: type[Model], field: SearchField) -> bool:
    """Whether it is a field of the database, and not worked out."""
    try:
        model._meta.get_field(field.field_name)
    except FieldDoesNotExist:
        return False
    return True


def _in_the_index(model: type[Model], query: Any) -> list[int]:
    """Keys of rows that our index finds. A page's key is that of the piece it is."""
    kinds = [source.kind for source in all_sources() if source.model and issubclass(source.model, model)]
    if not kinds or not isinstance(query, PlainText):
        return []
    found = [match.entry_id for kind in kinds for match in current().rank(ask(query.query_string, kind=kind), MOST)]
    return list(Entry.objects.filter(pk__in=found).values_list("object_id", flat=True))
