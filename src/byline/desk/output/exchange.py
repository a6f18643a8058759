"""Reports for other programs: our own JSON, SARIF, and GitHub's annotations."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from byline.desk.examine import Report
from byline.desk.finding import Finding, Severity
from byline.desk.shelf import standards

from .lines import Lines

Read = tuple[str, Report]
LEVELS: Mapping[Severity, str] = {"blocks": "error", "asks": "warning", "suggests": "note"}
SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def as_json(name: str, report: Report) -> dict[str, Any]:
    """One file's report. `text` is there where offsets count in the extracted text."""
    text = {} if report.document.source is not None else {"text": report.document.text}
    return {
        "file": name,
        "words": report.document.words,
        "milliseconds": round(report.milliseconds, 1),
        "findings": [dict(finding.as_json()) for finding in report.findings],
        "settled": [dict(finding.as_json()) for finding in report.settled],
        "faults": [{"standard": fault.standard, "error": fault.error} for fault in report.faults],
        **text,
    }


def as_sarif(reports: Iterable[Read]) -> dict[str, Any]:
    """SARIF 2.1.0, which code hosts and editors read."""
    rules = [
        {
            "id": one.id,
            "shortDescription": {"text": one.title},
            "fullDescription": {"text": one.what},
            "help": {"text": f"{one.why} ({one.source})"},
            "defaultConfiguration": {"level": LEVELS[one.severity]},
        }
        for one in standards().values()
    ]
    results = [_result(name, report, finding) for name, report in reports for finding in report.findings]
    driver = {"name": "byline desk", "rules": rules}
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}],
    }


def _result(name: str, report: Report, finding: Finding) -> dict[str, Any]:
    lines = Lines(_text(report))
    places = [_location(name, lines, *place.source) for place in finding.places]
    return {
        "ruleId": finding.standard,
        "level": LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": places or [{"physicalLocation": {"artifactLocation": {"uri": name}}}],
        "partialFingerprints": {"finding/v1": finding.id},
    }


def _location(name: str, lines: Lines, start: int, end: int) -> dict[str, Any]:
    (line, column), (last, after) = lines.at(start), lines.at(end)
    region = {
        "startLine": line,
        "startColumn": column,
        "endLine": last,
        "endColumn": after,
        "charOffset": start,
        "charLength": end - start,
    }
    return {"physicalLocation": {"artifactLocation": {"uri": name}, "region": region}}


def as_github(name: str, report: Report) -> Iterator[str]:
    """GitHub's workflow commands, a line each."""
    commands = {"blocks": "error", "asks": "warning", "suggests": "notice"}
    lines = Lines(_text(report))
    for finding in report.findings:
        where = f"file={_escaped(name, ',:')}"
        if finding.places:
            (line, column), (last, after) = (lines.at(offset) for offset in finding.places[0].source)
            where += f",line={line},endLine={last},col={column}" + (f",endColumn={after}" if last == line else "")
        yield f"::{commands[finding.severity]} {where},title={_escaped(finding.standard, ',:')}::{_escaped(finding.message)}"


def _escaped(words: str, more: str = "") -> str:
    for sign in "%\r\n" + more:
        words = words.replace(sign, f"%{ord(sign):02X}")
    return words


def _text(report: Report) -> str:
    return report.document.text if report.document.source is None else report.document.source
