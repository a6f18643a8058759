"""What the desk's panel in the editor shows."""

import re
from dataclasses import dataclass, field
from typing import Any

from wagtail.models import Page

from . import pieces, queries, rules
from .models import Claim, Decision, Report, Statement, Verdict


@dataclass(frozen=True)
class Question:
    """An open finding with what was decided about it so far."""

    finding: dict[str, Any]
    is_new: bool
    asked: Decision | None

    @property
    def wordings(self) -> list[str]:
        """Suggestions that can be put in the place of the words."""
        return [each for each in self.finding["suggestions"] if self.finding["places"] and _is_wording(each)]

    @property
    def topics(self) -> str:
        """What a content note would name, where one is proposed."""
        if self.finding["standard"] != "care.content-note":
            return ""
        return ", ".join(dict.fromkeys(place["note"] for place in self.finding["related_places"] if place["note"]))

    @property
    def advice(self) -> list[str]:
        """Suggestions that say what to do."""
        return [each for each in self.finding["suggestions"] if each not in self.wordings]


@dataclass(frozen=True)
class Group:
    """Questions of one severity."""

    severity: str
    questions: list[Question]


@dataclass(frozen=True)
class Panel:
    """Everything the panel shows."""

    page: Page
    report: Report | None
    groups: list[Group] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    answered: list[Decision] = field(default_factory=list)
    decided: list[Decision] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    may_decide_everywhere: bool = False

    @property
    def count(self) -> int:
        """How many questions are open."""
        return sum(len(group.questions) for group in self.groups)

    @property
    def newcomers(self) -> list[tuple[str, str]]:
        """People nobody has entered, each with the address at which to do it."""
        names = self.report.newcomers if self.report else []
        return [(name, address) for name in names if (address := pieces.address_for(name))]

    @property
    def open_claims(self) -> int:
        return sum(claim.is_open for claim in self.claims)


def panel_for(page: Page, *, by: Any) -> Panel:
    """The panel as the newest reading has it, in a fixed number of queries."""
    report = queries.working_report(page.pk)
    if report is None:
        return Panel(page, None)
    decisions = list(queries.decisions_for(page.pk))
    asked = {each.identity: each for each in decisions if each.verdict == Verdict.ASSIGNED}
    open_names = {each["id"] for each in report.findings}
    named = {name for each in report.settled for name in (each["id"], each["saying"])}
    return Panel(
        page=page,
        report=report,
        groups=[
            group for severity in ("blocks", "asks", "suggests") if (group := _group(report, severity, asked)).questions
        ],
        gone=[each["message"] for each in report.changed.get("gone", [])],
        answered=[each for name, each in asked.items() if each.answer and name not in open_names],
        decided=[each for each in decisions if each.verdict == Verdict.RIGHT and each.identity in named],
        claims=list(queries.claims_of(page.pk)),
        statements=list(queries.statements_of(page.pk)),
        may_decide_everywhere=rules.can_decide_for_magazine(by),
    )


def _group(report: Report, severity: str, asked: dict[str, Decision]) -> Group:
    new = set(report.changed.get("new", []))
    rows = report.of_severity(severity)
    return Group(severity, [Question(each, each["id"] in new, asked.get(each["id"])) for each in rows])


def _is_wording(suggestion: str) -> bool:
    """Not a sentence of advice, and not words with a gap in them."""
    return not re.search(r"[.?!:]$|[“”…]|\.\.\.", suggestion)
