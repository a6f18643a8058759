"""What every test may ask for."""

import pytest

from byline.publication.actions import found_magazine
from byline.publication.models import FrontPage


@pytest.fixture
def magazine(db: None) -> FrontPage:
    """An empty magazine: its front page."""
    return found_magazine()
