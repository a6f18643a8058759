"""Which rows of the people file readers see: in boxes, a dossier with its facts."""

from byline.press.rows import follow, follow_part

from .marks import KNOWN
from .models import Alias, Dossier, Fact, Tie

follow(Dossier, more=lambda _: [KNOWN])
for part in (Alias, Fact, Tie):
    follow_part(part, of="dossier", more=[KNOWN])
