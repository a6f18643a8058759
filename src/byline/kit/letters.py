"""How a letter begins."""

import re

from django.utils.translation import gettext as _

_OPENING = r"\A\s*(?:(?P<tag><p[^>]*>)\s*)?(?P<greeting>%s [^,.<]{1,40},)\s*"


def split_greeting(text: str) -> tuple[str, str]:
    """A letter's greeting ("Dear Nell,") and the rest of it; no greeting where it has none. Takes HTML or plain words."""
    match = re.match(_OPENING % re.escape(_("Dear")), text)
    if not match:
        return "", text
    return match["greeting"], (match["tag"] or "") + text[match.end() :]
