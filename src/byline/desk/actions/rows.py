"""Ledger and statements follow the text: what is new gets a row, what is gone is marked, what was decided stays."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Model
from django.utils import timezone
from wagtail.models import Page

from byline.press.actions import reprint

from .. import examine as examining
from ..finding import Finding
from ..ledger import claims_in
from ..marks import sources_of
from ..models import Claim, ClaimKind, Statement


@dataclass(frozen=True)
class Row:
    """A row as the text has it today."""

    identity: str
    fields: dict[str, Any]


def keep_rows(page: Page, said: examining.Report) -> None:
    """Brings both tables up to date with a reading."""
    _keep(Claim, page, _claims(said))
    _keep(Statement, page, _statements(page, said))


def _keep(model: type[Model], page: Page, rows: Iterable[Row]) -> None:
    """Fields of a known row are the text's part only; what somebody wrote into it is left alone."""
    table: Any = model._default_manager
    known = {row.identity: row for row in table.filter(page_id=page.pk)}
    wanted = {row.identity: row for row in rows}
    _carry_over(known, wanted)
    now = timezone.now()
    fresh = [model(page_id=page.pk, identity=name, **row.fields) for name, row in wanted.items() if name not in known]
    table.bulk_create(fresh)
    gone = [row.pk for name, row in known.items() if name not in wanted and row.gone_at is None]
    back = [row.pk for name, row in known.items() if name in wanted and row.gone_at is not None]
    table.filter(pk__in=gone).update(gone_at=now)
    table.filter(pk__in=back).update(gone_at=None)
    if model is Claim and (gone or back):
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


def _statements(page: Page, said: examining.Report) -> list[Row]:
    """Every question of the group “people”, answered ones too: an answer on paper is what the row is for."""
    found: list[Finding] = [each for each in (*said.findings, *said.settled) if each.group == "people" and each.places]
    return [
        Row(each.id, {"saying": each.saying, "text": _sentence(said, each), "standard": each.standard})
        for each in found
    ]


def _sentence(said: examining.Report, finding: Finding) -> str:
    """The whole sentence in which the words stand."""
    at = finding.places[0].start
    around = next((s.text for s in said.document.sentences if s.start <= at < s.end), "")
    return around or finding.places[0].quote
