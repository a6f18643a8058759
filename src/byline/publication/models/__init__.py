"""The magazine's own rows."""

from .media import Picture, PictureRendition, Recording
from .pages import FrontPage, StandingPage
from .settings import HostLink, MagazineSettings

__all__ = ["FrontPage", "HostLink", "MagazineSettings", "Picture", "PictureRendition", "Recording", "StandingPage"]
