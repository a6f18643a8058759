"""The report of an import in plain words."""

from __future__ import annotations

from django.utils.translation import gettext as _

from .models import Outcome
from .report import Group, Report

MESSAGES_MOST = 8


def in_words(report: Report) -> str:
    """What the file holds, what came along, what did not and why, and what to look at."""
    parts = [_head(report), _in_file(report), _imported(report)]
    behind = report.groups(Outcome.SKIPPED.value)
    failed = report.groups(Outcome.FAILED.value)
    look_at = report.groups(Outcome.IMPORTED.value)
    if behind:
        parts.append(_section(_("Left behind"), behind))
    if failed:
        parts.append(_section(_("Could not be had"), failed))
    if look_at:
        parts.append(_section(_("To look at"), look_at))
    if report.is_rehearsal:
        parts.append(_("Nothing has been written. Run it again without --dry-run to move in."))
    return "\n\n".join(parts)


def _head(report: Report) -> str:
    told = {"title": report.source["title"], "address": report.source["address"], "version": report.source["version"]}
    return _("“%(title)s”, %(address)s (WordPress export %(version)s)") % told


def _in_file(report: Report) -> str:
    lines = [_("In the file:")]
    for kind, statuses in sorted(report.counts.items()):
        total = sum(statuses.values())
        detail = ", ".join(f"{count:,} {status}" for status, count in statuses.items() if status != "all")
        lines.append(f"  {total:>7,}  {kind}" + (f" ({detail})" if detail and len(statuses) > 1 else ""))
    return "\n".join(lines)


def _imported(report: Report) -> str:
    names = {
        "pieces": _("pieces"),
        "pages": _("standing pages"),
        "pictures": _("pictures"),
        "recordings": _("recordings and documents"),
        "contributors": _("contributors"),
        "topics": _("topics"),
        "columns": _("columns"),
        "comments": _("comments"),
        "redirects": _("redirects from old addresses"),
    }
    title = _("Would come along:") if report.is_rehearsal else _("Came along:")
    counts = report.imported()
    return "\n".join([title, *(f"  {counts[name]:>7,}  {words}" for name, words in names.items() if counts[name])])


def _section(title: str, groups: dict[str, Group]) -> str:
    lines = [f"{title}:"]
    for group in sorted(groups.values(), key=lambda group: -group.count):
        for message, count in group.messages.most_common(MESSAGES_MOST):
            lines.append(f"  {count:>7,}  {message}")
        rest = group.count - sum(count for _message, count in group.messages.most_common(MESSAGES_MOST))
        if rest:
            lines.append(f"  {rest:>7,}  " + _("more of this kind"))
        lines.append("           " + _("as in: %(titles)s") % {"titles": "; ".join(group.examples)})
    return "\n".join(lines)
