"""Boxes in pieces are drawn from the people file, so a changed dossier or fact prints its pieces again."""

from byline.press.rows import follow

from .models import Dossier, Fact

follow(Dossier)
follow(Fact, more=lambda fact: [f"dossiers.dossier:{fact.dossier_id}"])
