"""Reading a piece as it stands in its draft, and keeping what was found."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from django.db import transaction
from django.utils import timezone
from django_tasks import task
from wagtail.models import Page

from .. import examine as examining
from .. import pieces, queries
from ..context import Context
from ..examine import Memory
from ..finding import AROUND, Finding, Place
from ..links import note_links
from ..models import HouseRules, Report
from .naming import newcomers
from .rows import keep_rows

_memory = Memory()


def read_page(page: Page, *, by: Any = None) -> Report | None:
    """The desk's reading of the page as it is given: the working report, with ledger and statements brought up to date.

    None for a kind of page that nobody registered.
    """
    if not pieces.can_read(page):
        return None
    context = context_of(page)
    said = _examine(page, context)
    with transaction.atomic():  # reading takes a while, and nobody else could write meanwhile
        return _keep(page, said, context)


def _keep(page: Page, said: examining.Report, context: Context) -> Report:
    before = queries.working_report(page.pk)
    findings = [as_kept(finding, said.document.text) for finding in said.findings]
    settled = [as_kept(finding, said.document.text) for finding in said.settled]
    fields = {
        "revision_id": page.latest_revision_id,
        "findings": findings,
        "settled": settled,
        "faults": [{"standard": fault.standard, "error": fault.error} for fault in said.faults],
        "changed": _changes(before, findings, settled, page.latest_revision_id),
        "newcomers": newcomers(said.document, context),
        "words": said.document.words,
        "milliseconds": round(said.milliseconds, 1),
        "read_at": timezone.now(),
    }
    report, _made = Report.objects.update_or_create(page_id=page.pk, frozen_at=None, defaults=fields)
    keep_rows(page, said, context)
    links = {mark.href for block in said.document.blocks for mark in block.marks if mark.kind == "link"}
    note_links(links)
    return report


def examine_page(page: Page) -> examining.Report:
    """What the desk says of the page, keeping nothing. The gate asks this about the very text that would be published."""
    return _examine(page, context_of(page))


def _examine(page: Page, context: Context) -> examining.Report:
    document = pieces.document_of(page)
    return examining.examine(document, context, memory=_memory, severities=queries.strictness())


def context_of(page: Page) -> Context:
    """What the rooms know, what the house decided, and what was decided before."""
    known, rules = pieces.context_for(page), HouseRules.load()
    house: Mapping[str, str] = {"swearing": rules.swearing} if rules.swearing else {}
    return replace(
        known,
        dictionary=known.dictionary | rules.words,
        country=rules.country.upper() or known.country,
        house={**known.house, **house},
        settled=queries.settled_names(page.pk),
    )


def as_kept(finding: Finding, text: str) -> dict[str, Any]:
    """A finding as a report keeps it: as other programs read it, with the places where the editor shows it."""
    places = [_place(place, text) for place in finding.places]
    related = [{**_place(place, text), "note": place.note} for place in finding.related]
    return {**finding.as_json(), "saying": finding.saying, "places": places, "related_places": related}


def _place(place: Place, text: str) -> dict[str, Any]:
    return {
        "block": place.block,
        "start": place.block_start,
        "quote": place.quote,
        "before": text[max(0, place.start - AROUND) : place.start],
        "after": text[place.end : place.end + AROUND],
    }


def _changes(
    before: Report | None, now: list[dict[str, Any]], settled: list[dict[str, Any]], revision: int | None
) -> dict[str, Any]:
    """What is new since the revision before, and what went with the words. What somebody answered went for another reason."""
    if before is None or before.revision_id == revision:
        return dict(before.changed) if before else {}
    had = {each["saying"]: each for each in (*before.findings, *before.settled)}
    have = {each["saying"]: each for each in (*now, *settled)}
    gone = [{"message": each["message"]} for each in before.findings if each["saying"] not in have]
    return {"new": [each["id"] for each in now if each["saying"] not in had], "gone": gone}


def read_page_later(page_pk: int) -> None:
    """The same by the worker, once the transaction has ended."""
    transaction.on_commit(lambda: read_page_task.enqueue(page_pk))


@task()
def read_page_task(page_pk: int) -> None:
    """The worker's part of `read_page_later`: the draft as it stands when the worker gets to it."""
    page = Page.objects.filter(pk=page_pk).first()
    if page is not None:
        read_page(page.specific.get_latest_revision_as_object())
