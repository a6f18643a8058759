"""A background box or timeline drawn from the people file."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.rich_text import RichText
from wagtail.snippets.blocks import SnippetChooserBlock

from byline.publication.blocks.basic import PROSE


class BoxValue(blocks.StructValue):
    """What readers see. Nothing of it is stored here but what the host wrote herself: a corrected fact is right everywhere."""

    @property
    def shown_title(self) -> str:
        """The title of the box, or else the name in the file."""
        dossier = self._dossier
        return self.get("title") or (dossier.name if dossier else "")

    @property
    def shown_text(self) -> Any:
        """The host's own words, or else who they are by the file (HTML)."""
        own = self.get("text")
        if own and own.source.strip():
            return own
        dossier = self._dossier
        return RichText(dossier.about) if dossier else ""

    @property
    def shown_facts(self) -> list[dict[str, Any]]:
        """Dated facts in order of time, those without a date last; none that is for the host only, none twice."""
        rows = sorted(self._facts(), key=lambda fact: (not fact.when, fact.when, fact.sort_order or 0))
        shown = {(fact.when, fact.what): fact.shown for fact in rows if not fact.private}
        return list(shown.values())

    @property
    def _dossier(self) -> Any:
        chosen = self.get("dossier")
        return chosen.final if chosen else None

    def _facts(self) -> list[Any]:
        which = self.get("which")
        if which == "chosen":
            return [fact for fact in self.get("facts") or [] if fact is not None]
        dossier = self._dossier
        return list(dossier.facts.all()) if dossier and which != "none" else []


class DossierBlock(blocks.StructBlock):
    """A box drawn from the people file. It holds keys, not facts."""

    dossier = SnippetChooserBlock("dossiers.Dossier", required=False, label=_("Who or what"))
    look = blocks.ChoiceBlock(
        choices=[("box", _("A box that readers open")), ("timeline", _("A timeline, open"))],
        default="box",
        label=_("Look"),
    )
    which = blocks.ChoiceBlock(
        choices=[
            ("all", _("Every fact of the file that readers may see")),
            ("chosen", _("Those chosen below")),
            ("none", _("No facts")),
        ],
        default="all",
        label=_("Which facts"),
    )
    facts = blocks.ListBlock(
        SnippetChooserBlock("dossiers.Fact", required=False, label=_("Fact")),
        required=False,
        default=[],
        label=_("Chosen facts"),
    )
    title = blocks.CharBlock(
        required=False, max_length=200, label=_("Title"), help_text=_("Empty: the name in the people file.")
    )
    text = blocks.RichTextBlock(
        required=False, features=PROSE, label=_("Text"), help_text=_("Empty: who they are, by the people file.")
    )

    class Meta:
        icon = "user"
        label = _("Box from the people file")
        group = _("Argument")
        template = "posts/blocks/dossier.html"
        value_class = BoxValue
        description = _(
            "Who somebody is and what happened, from the people file. Correct a fact there, and it is right here."
        )
