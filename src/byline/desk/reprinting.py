"""Which rows of the desk readers see: cleared claims where the house shows their sources, and help lines."""

from byline.press.rows import follow

from .marks import HELP_LINES, HOUSE_RULES, sources_of
from .models import Claim, HelpLine, HouseRules

follow(Claim, more=lambda claim: [sources_of(claim.page_id)])
follow(HouseRules, more=lambda _: [HOUSE_RULES])
follow(HelpLine, more=lambda _: [HELP_LINES])
