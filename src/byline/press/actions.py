"""The press's verbs. The actor is the machine: pages follow what rooms above change, so none of them takes `by`."""

from django.db import connection, transaction
from django.db.models import F

from . import tags as tagging
from .announcing import announcement_of
from .models import Change, Generation


@transaction.atomic
def reprint(*tags: str) -> int:
    """Pages that depend on one of these are stale from the moment the running transaction ends; the change's number.

    Call it in the transaction of the change itself: either both are kept or neither. Transactions that change pages
    wait for each other here, so numbers become visible in their order.
    """
    number = _count_up()
    rows = [Change(tag=tag, generation=number) for tag in sorted({tagging.number_of(tag) for tag in tags})]
    Change.objects.bulk_create(rows, update_conflicts=True, update_fields=["generation"], unique_fields=["tag"])
    _tell_other_hosts(number)
    announcement_of(connection).add(number, [row.tag for row in rows])
    return number


def reprint_everything() -> int:
    """Every page is stale: a new template, a moved tree."""
    return reprint(tagging.EVERYTHING)


def _count_up() -> int:
    row = Generation.objects.filter(pk=1)
    if not row.update(number=F("number") + 1):
        Generation.objects.get_or_create(pk=1)
        row.update(number=F("number") + 1)
    return row.values_list("number", flat=True)[0]


def _tell_other_hosts(number: int) -> None:
    """PostgreSQL delivers this when the transaction ends, and not at all when it is taken back."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_notify('byline_press', %s)", [str(number)])
