"""Which of the desk's rows readers see: the sources of claims, the help lines, and whether the house shows them."""

from byline.press.rows import follow, follow_part

from . import marks
from .models import Claim, HelpLine, HouseRules

follow_part(Claim, of="page")
follow(HouseRules, more=lambda _: [marks.HOUSE])
follow(HelpLine, more=lambda _: [marks.HELP_LINES])
