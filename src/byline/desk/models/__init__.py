"""The desk's rows. Each points at Wagtail's page, so that anything with a draft can be read."""

from .decisions import Decision, Reach, Verdict
from .helplines import HelpLine
from .ledger import Claim, ClaimKind, ClaimStatus
from .links import CheckedLink
from .reports import Report
from .settings import Choice, HouseRules, Strictness
from .shingles import Shingle
from .statements import Basis, Statement

__all__ = [
    "Basis",
    "CheckedLink",
    "Choice",
    "Claim",
    "ClaimKind",
    "ClaimStatus",
    "Decision",
    "HelpLine",
    "HouseRules",
    "Reach",
    "Report",
    "Shingle",
    "Statement",
    "Strictness",
    "Verdict",
]
