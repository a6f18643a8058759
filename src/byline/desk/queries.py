"""What the desk keeps, as its screens and its reader ask for it."""

from datetime import timedelta

from django.db.models import Exists, Q, QuerySet

from byline.press.tags import depends_on, without_rows

from . import marks
from .models import Choice, Claim, ClaimStatus, Decision, HelpLine, HouseRules, Reach, Report, Statement, Verdict
from .models.helplines import checked_since


def decisions_for(page_pk: int) -> QuerySet[Decision]:
    """Those of the piece and those of the whole magazine."""
    return Decision.objects.filter(Q(page_id=page_pk) | Q(reach=Reach.MAGAZINE)).select_related("by")


def settled_names(page_pk: int) -> frozenset[str]:
    """Names of the findings that are right, here or everywhere."""
    right = decisions_for(page_pk).filter(verdict=Verdict.RIGHT)
    return frozenset(right.values_list("identity", flat=True))


def strictness() -> dict[str, str]:
    """What the host chose, by standard."""
    return dict(Choice.objects.values_list("standard", "strictness"))


def working_report(page_pk: int) -> Report | None:
    """The newest reading of a piece."""
    return Report.objects.filter(page_id=page_pk, frozen_at=None).first()


def claims_of(page_pk: int) -> QuerySet[Claim]:
    """The ledger of a piece as it stands: the most worth checking first. Claims that are gone from the text are left out."""
    return Claim.objects.filter(page_id=page_pk, gone_at=None).select_related("cleared_by")


def shown_sources(page_pk: int) -> list[Claim]:
    """Cleared claims with their sources, for readers, where the host shows them."""
    depends_on(marks.sources_of(page_pk), marks.HOUSE_RULES)
    shown = Exists(HouseRules.objects.filter(show_sources=True))
    cleared = Claim.objects.filter(shown, page_id=page_pk, gone_at=None, status=ClaimStatus.SOURCED)
    with without_rows():
        return list(cleared.order_by("pk"))


def statements_of(page_pk: int) -> QuerySet[Statement]:
    """What the piece says of living people."""
    return Statement.objects.filter(page_id=page_pk, gone_at=None).select_related("signed_off_by")


def assigned_to_writer(page_pk: int) -> QuerySet[Decision]:
    """What the writer was asked, for the room in which she writes."""
    return Decision.objects.filter(page_id=page_pk, verdict=Verdict.ASSIGNED).order_by("made_at")


def waiting_for_writer(page_pk: int) -> list[Decision]:
    """Those of them that the newest reading still asks: words that were changed ask nothing any more."""
    report = working_report(page_pk)
    asked = {finding["id"] for finding in report.findings} if report else set()
    return [each for each in assigned_to_writer(page_pk) if each.identity in asked]


def help_lines(country: str, topics: set[str]) -> list[HelpLine]:
    """Checked lines for one of these topics, the magazine's country first, then those of everywhere."""
    depends_on(marks.HOUSE_RULES, marks.HELP_LINES)
    checked = HelpLine.objects.filter(checked_at__gt=checked_since())
    fitting = [line for line in checked if not line.topics or topics & _topics(line)]
    return sorted(fitting, key=lambda line: (line.country != country.upper(), line.country, line.name))


def unchecked_help_lines() -> QuerySet[HelpLine]:
    """Those that readers do not see because nobody has checked them within 90 days."""
    return HelpLine.objects.filter(Q(checked_at=None) | Q(checked_at__lte=checked_since()))


def help_lines_just_withheld() -> QuerySet[HelpLine]:
    """Those whose check ran out within two days: long enough for a worker that was down meanwhile."""
    since = checked_since()
    return HelpLine.objects.filter(checked_at__lte=since, checked_at__gt=since - timedelta(days=2))


def _topics(line: HelpLine) -> set[str]:
    return {topic.strip().lower() for topic in line.topics.split(",") if topic.strip()}
