"""What follows when somebody who writes gets a new address, a new name or a new bio."""

from byline.press.rows import follow, follow_part
from byline.press.tags import address_tag
from byline.publication.moved import follow_addresses

from .marks import CONTRIBUTORS, KNOWN
from .models import Contributor, ContributorLink

follow_addresses(Contributor)
follow(Contributor, more=lambda person: [CONTRIBUTORS, KNOWN, address_tag(person.get_absolute_url())])
follow_part(ContributorLink, of="contributor", more=[KNOWN])
