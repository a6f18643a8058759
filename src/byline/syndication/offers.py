"""What the foot of each page offers to follow."""

from django.utils.translation import gettext as _

from byline.publication.menu import MenuLink, register


@register("feeds")
def feed_links() -> list[MenuLink]:
    """The whole magazine's feeds."""
    return [MenuLink(_("RSS"), "/feed.xml"), MenuLink(_("Atom"), "/atom.xml"), MenuLink(_("JSON Feed"), "/feed.json")]
