"""Whether links answer: noted when a piece is read, asked by the worker, politely."""

from collections.abc import Collection
from datetime import timedelta
from urllib.parse import urlsplit

from django.utils import timezone

from byline.kit.addresses import Resolver, resolve
from byline.kit.asking import NoAnswer, ask

from .models import CheckedLink

AGAIN = timedelta(days=14)
SOON = (timedelta(hours=1), timedelta(hours=12), timedelta(days=2))
DEAD = {404, 410}
SILENCES = 2  # one may be an accident
AT_ONCE = 20


def note_links(addresses: Collection[str]) -> None:
    """Has the worker ask addresses it does not know yet."""
    wanted = {each for each in addresses if each.startswith(("http://", "https://")) and len(each) <= 1000}
    known = set(CheckedLink.objects.filter(url__in=wanted).values_list("url", flat=True))
    fresh = [CheckedLink(url=url, next_at=timezone.now()) for url in sorted(wanted - known)]
    CheckedLink.objects.bulk_create(fresh, ignore_conflicts=True)


def silent(addresses: Collection[str]) -> dict[str, str]:
    """Those that are known not to answer, with what came instead."""
    rows = CheckedLink.objects.filter(url__in=list(addresses), answers=False, failures__gte=SILENCES)
    return dict(rows.values_list("url", "reason"))


def ask_due_links(*, resolver: Resolver = resolve) -> int:
    """Asks some of those that are due: one address of each site, so that nobody is pestered; how many."""
    due = CheckedLink.objects.filter(next_at__lte=timezone.now()).order_by("next_at")[: 10 * AT_ONCE]
    by_site = {(urlsplit(link.url).hostname or ""): link for link in reversed(due)}
    for link in list(by_site.values())[:AT_ONCE]:
        _ask(link, resolver)
    return min(len(by_site), AT_ONCE)


def _ask(link: CheckedLink, resolver: Resolver) -> None:
    """Only “there is nothing” and “there is no such site” count as silence. A site that turns robots away has answered."""
    try:
        status = ask(link.url, resolver=resolver)
        link.answers, link.reason = status not in DEAD, "" if status not in DEAD else str(status)
    except NoAnswer as error:
        link.answers, link.reason = False, str(error)[:300]
    link.failures = 0 if link.answers else link.failures + 1
    link.checked_at = timezone.now()
    link.next_at = link.checked_at + (AGAIN if link.answers else SOON[min(link.failures, len(SOON)) - 1])
    link.save()
