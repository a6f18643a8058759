"""One address of every kind of page in the demo magazine."""

import os
from pathlib import Path
from typing import Any

TOOLS = Path(os.environ.get("BYLINE_TEST_TOOLS") or Path(__file__).resolve().parents[2] / ".tools")

OP_ED = "/delphine-and-jonah/"
PAGES = {
    "front": "/",
    "op-ed": OP_ED,
    "advice": "/christmas-with-wine/",
    "interview": "/tense-music-continues/",
    "ad": "/hobb-and-daughter/",
    "column": "/columns/ask-nell/",
    "series": "/columns/year-of-less/",
    "topic": "/topics/marriage/",
    "contributor": "/contributors/imogen-strand/",
    "columns": "/columns/",
    "topics": "/topics/",
    "contributors": "/contributors/",
    "archive": "/archive/",
    "month": "/archive/2026/11/",
    "corrections": "/corrections/",
    "search": "/search/",
    "results": "/search/?q=marriage",
    "nearly": "/search/?q=mariage",
    "no results": "/search/?q=qqxxzz",
    "about": "/about/",
    "ethics": "/ethics/",
    "contribute": "/contribute/",
    "privacy": "/privacy/",
    "not found": "/no-such-page/",
    "sign in": "/sign-in/",
}
STATUS = {"not found": 404}

OPEN_EVERYTHING = "document.querySelectorAll('details').forEach(part => part.open = true)"
# All rules of axe, and those for target size (WCAG 2.2, 2.5.8), which it leaves out by default.
RUN_AXE = "axe.run(document, {rules: {'target-size': {enabled: true}}, resultTypes: ['violations']})"


def violations(page: Any) -> list[str]:
    """What axe finds on the open page, a line each."""
    page.evaluate(OPEN_EVERYTHING)
    page.evaluate((TOOLS / "axe-core" / "axe.min.js").read_text())
    found = page.evaluate(RUN_AXE)["violations"]
    return [f"{rule['id']}: {node['html'][:200]}" for rule in found for node in rule["nodes"]]
