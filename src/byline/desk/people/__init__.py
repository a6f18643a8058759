"""Who is named in a piece, found without any model: the people file, bylines, titles, and names that come back."""

from .found import Mention, Named, People
from .gather import people_of
from .pronouns import persons_in

__all__ = ["Mention", "Named", "People", "people_of", "persons_in"]
