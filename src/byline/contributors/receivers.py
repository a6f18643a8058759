"""What follows when somebody who writes gets a new address."""

from byline.publication.moved import follow_addresses

from .models import Contributor

follow_addresses(Contributor)
