"""The magazine's own rows."""

from .gone import GoneAddress
from .media import Picture, PictureRendition, Recording
from .pages import FrontPage, StandingPage
from .settings import HostLink, MagazineSettings

__all__ = [
    "FrontPage",
    "GoneAddress",
    "HostLink",
    "MagazineSettings",
    "Picture",
    "PictureRendition",
    "Recording",
    "StandingPage",
]
