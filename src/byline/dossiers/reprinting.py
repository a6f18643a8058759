"""Which rows of the people file readers see: in boxes, a dossier with its facts."""

from byline.press.rows import follow, follow_part

from .models import Alias, Dossier, Fact, Tie

follow(Dossier)
for part in (Alias, Fact, Tie):
    follow_part(part, of="dossier")
