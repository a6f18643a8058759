"""Ledger and statements follow the text: what is new gets a row, what is gone is marked, what was decided stays."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Model
from django.utils import timezone
from wagtail.models import Page

from byline.press.actions import reprint

from .. import examine as examining
from ..context import Context
from ..document import Document
from ..finding import Finding
from ..ledger import claims_in
from ..marks import sources_of
from ..models import Claim, ClaimKind, Statement
from .naming import person_at


@dataclass(frozen=True)
class Row:
    """A row as the text has it today."""

    identity: str
    fields: dict[str, Any]


def keep_rows(page: Page, said: examining.Report, context: Context) -> None:
    """Brings both tables up to date with a reading."""
    _keep(Claim, page, _claims(said))
    _keep(Statement, page, _statements(said, context))


def _keep(model: type[Model], page: Page, rows: Iterable[Row]) -> None:
    """Fields of a known row are the text's part only; what somebody wrote into it is left alone."""
    table: Any = model._default_manager
    known = {row.identity: row for row in table.filter(page_id=page.pk)}
    wanted = {row.identity: row for row in rows}
    _carry_over(known, wanted)
    now = timezone.now()
    fresh = [model(page_id=page.pk, identity=name, **row.fields) for name, row in wanted.items() if name not in known]
    table.bulk_create(fresh, ignore_conflicts=True)  # somebody else may be reading the same draft
    gone = [row.pk for name, row in known.items() if name not in wanted and row.gone_at is None]
    back = [row.pk for name, row in known.items() if name in wanted and row.gone_at is not None]
    table.filter(pk__in=gone).update(gone_at=now)
    table.filter(pk__in=back).update(gone_at=None)
    if model is Claim and (gone or back):  # an update sends no signal
        reprint(sources_of(page.pk))


def _carry_over(known: dict[str, Any], wanted: dict[str, Row]) -> None:
    """The same words with other neighbours are the same row: a comma put before them must not lose who was asked."""
    orphans = {row.saying: name for name, row in known.items() if name not in wanted}
    for name, row in wanted.items():
        old = orphans.pop(row.fields["saying"], None) if name not in known else None
        if old is not None:
            kept = known.pop(old)
            kept.identity = name
            kept.save(update_fields=["identity"])
            known[name] = kept


def _claims(said: examining.Report) -> list[Row]:
    """The list to check, ranked."""
    return [
        Row(
            claim.id,
            {
                "saying": claim.saying,
                "text": claim.text,
                "kind": claim.kind if claim.kind in ClaimKind.values else ClaimKind.OTHER,
                "rank": claim.worth,
                "place": claim.place.block,
            },
        )
        for claim in claims_in(said.document)
    ]


def _statements(said: examining.Report, context: Context) -> list[Row]:
    """Every question of the group “people”, answered ones too: an answer on paper is what the row is for."""
    found = [each for each in (*said.findings, *said.settled) if each.group == "people" and each.places]
    return [_statement(said.document, context, each) for each in found]


def _statement(document: Document, context: Context, finding: Finding) -> Row:
    """The whole sentence in which the words stand, and of whom it speaks."""
    at = finding.places[0].start
    around = next((sentence for sentence in document.sentences if sentence.start <= at < sentence.end), None)
    start, end = (around.start, around.end) if around else (at, finding.places[0].end)
    fields = {
        "saying": finding.saying,
        "text": around.text if around else finding.places[0].quote,
        "person": person_at(document, context, start, end)[:200],
        "standard": finding.standard,
    }
    return Row(finding.id, fields)
