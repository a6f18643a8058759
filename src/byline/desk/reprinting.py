"""Which rows of the desk readers see: claims that were cleared with a source, where the house shows them."""

from byline.press.rows import follow

from .marks import HOUSE_RULES, sources_of
from .models import Claim, HouseRules

follow(Claim, more=lambda claim: [sources_of(claim.page_id)])
follow(HouseRules, more=lambda _: [HOUSE_RULES])
