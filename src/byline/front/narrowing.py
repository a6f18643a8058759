"""Ways to narrow a search: by column, format, year and writer."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import QueryDict
from django.utils.translation import gettext as _

from byline.contributors.models import Contributor
from byline.posts import queries
from byline.posts.models import Column, Format


@dataclass(frozen=True)
class Choice:
    """One thing to choose: `value` goes into the address."""

    value: str
    label: str
    is_chosen: bool


@dataclass(frozen=True)
class Narrowing:
    """One field of the form: its `name` in the address, its label and choices. `chosen` is the facet that it asks for."""

    name: str
    label: str
    choices: list[Choice]
    chosen: str = ""


def narrowings(asked: QueryDict) -> list[Narrowing]:
    """The fields that have something to choose. Values that name nothing are passed over."""
    fields = [
        _field(
            "column", _("Column"), asked, [(row.slug, row.title, f"column{row.pk}") for row in Column.objects.all()]
        ),
        _field("format", _("Format"), asked, [(row.slug, row.name, f"format{row.pk}") for row in Format.objects.all()]),
        _field("year", _("Year"), asked, [(str(year), str(year), f"year{year}") for year in queries.years()]),
        _writer(asked),
    ]
    return [field for field in fields if field and len(field.choices) > (0 if field.chosen else 1)]


def _writer(asked: QueryDict) -> Narrowing | None:
    """Only the one in the address: a magazine may have ten thousand, and their own pages lead here."""
    slug = asked.get("by", "")
    known = queries.known_to_readers(Contributor.objects.filter(slug=slug.replace("\x00", "")))
    person = known.first() if slug else None
    return _field("by", _("Writer"), asked, [(person.slug, person.name, f"person{person.pk}")]) if person else None


def _field(name: str, label: str, asked: QueryDict, rows: Iterable[tuple[str, str, str]]) -> Narrowing:
    value, rows = asked.get(name, ""), list(rows)
    choices = [Choice(key, text, key == value) for key, text, _facet in rows]
    return Narrowing(name, label, choices, next((facet for key, _text, facet in rows if key == value), ""))
