"""A report as a person reads it: each finding with its line, a caret and the reason."""

import textwrap
from collections.abc import Iterator
from itertools import chain

from byline.desk.examine import Report
from byline.desk.finding import SEVERITIES, Finding, Place

from .lines import Lines

MOST = 4  # places shown of one finding


def as_text(name: str, report: Report) -> str:
    """The whole report of one file."""
    document = report.document
    lines = Lines(document.text if document.source is None else document.source)
    parts = [_finding(name, finding, lines) for finding in report.findings]
    parts += [
        f"{name}: the standard {fault.standard} could not read this piece ({fault.error}).\n" for fault in report.faults
    ]
    return "\n".join([*parts, _summary(name, report)])


def _finding(name: str, finding: Finding, lines: Lines) -> str:
    where = name
    if finding.places:
        line, column = lines.at(finding.places[0].source[0])
        where = f"{name}:{line}:{column}"
    shown = [f"{where}  {finding.severity}  {finding.standard}"]
    shown += chain.from_iterable(_place(place, lines) for place in finding.places[:MOST])
    if len(finding.places) > MOST:
        shown.append(f"    … and in {len(finding.places) - MOST} more places")
    shown.append(textwrap.indent(textwrap.fill(finding.message, 100), "  "))
    shown += [f"  Perhaps: {wording}" for wording in finding.suggestions]
    for place in finding.related:
        line, column = lines.at(place.source[0])
        shown.append(f"  Compare line {line}: “{place.quote[:80]}” {place.note}".rstrip())
    shown.append(textwrap.indent(textwrap.fill(f"Why: {finding.why}", 100), "  "))
    return "\n".join(shown) + "\n"


def _place(place: Place, lines: Lines) -> Iterator[str]:
    excerpt, at, many = lines.excerpt(*place.source)
    yield f"    {excerpt}"
    yield f"    {' ' * at}{'^' * many}"


def _summary(name: str, report: Report) -> str:
    counts = [(sum(f.severity == severity for f in report.findings), severity) for severity in reversed(SEVERITIES)]
    said = ", ".join(f"{many} {severity}" for many, severity in counts if many) or "nothing to ask"
    settled = f", {len(report.settled)} settled before" if report.settled else ""
    return f"{name}: {said}{settled}. {report.document.words} words in {report.milliseconds:.0f} ms."
