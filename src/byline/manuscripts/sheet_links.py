"""Links to the magazine's own pages, which are stored by number and not by address."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from byline.manuscripts.redline.lines import Raw

_STORED = re.compile(r'<a (?=[^>]*linktype="(page|document)")(?=[^>]*\bid="(\d+)")[^>]*>')
_SHOWN = re.compile(r'<a href="(page|document):(\d+)">')


def outward(html: str) -> str:
    """Stored links as an editor can hold them: page:12."""
    return _STORED.sub(r'<a href="\1:\2">', html)


def inward(html: str, old: Sequence[Raw]) -> str:
    """And back. A link to a page that the old text did not link to loses its target: guests cannot look up pages."""
    known = set(_STORED.findall(json.dumps(list(old)).replace('\\"', '"')))

    def stored(found: re.Match[str]) -> str:
        kind, number = found.groups()
        return f'<a id="{number}" linktype="{kind}">' if (kind, number) in known else "<a>"

    return _SHOWN.sub(stored, html)
