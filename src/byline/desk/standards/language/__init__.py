"""English as it is written: slips, sentences that lose their way, words of the house."""

from . import agreement, doubled, marks, modifiers, pronouns, sentences, slips, spellings, swearing

__all__ = ["agreement", "doubled", "marks", "modifiers", "pronouns", "sentences", "slips", "spellings", "swearing"]
