"""References in a text and the list of sources under it, joined in both directions."""

import re
from collections import Counter

from django.utils.html import escape
from django.utils.translation import gettext as _

_REFERENCE = re.compile(r'<a href="#source-(\d+)">(.*?)</a>', re.DOTALL)
_BACK = re.compile(r'<a class="sources__back" href="#(cite-\d+)".*?</a>', re.DOTALL)
_BLOCK_KEY = re.compile(r' data-block-key="[^"]*"')  # of use to the editor only


def join_citations(html: str) -> str:
    """Gives the first reference to each source an id, all a spoken name, and drops way back links that lead nowhere."""
    counts: Counter[str] = Counter()

    def reference(match: re.Match[str]) -> str:
        number, text = match.groups()
        counts[number] += 1
        anchor = f' id="cite-{number}"' if counts[number] == 1 else ""
        spoken = escape(_("Source %(text)s") % {"text": re.sub(r"<[^>]+>", "", text)})
        return f'<a{anchor} href="#source-{number}" role="doc-noteref" aria-label="{spoken}">{text}</a>'

    html = _REFERENCE.sub(reference, _BLOCK_KEY.sub("", html))
    return _BACK.sub(lambda match: match[0] if counts[match[1].removeprefix("cite-")] else "", html)
