"""The contributors' part of the owner's first visit."""

from django import forms

from byline.accounts import welcome
from byline.accounts.models import User

from . import actions


@welcome.register
class HostStep(forms.Form):
    """Asks nothing: the owner becomes the host among those who write."""

    def save(self, *, by: User) -> None:
        """Make the host."""
        actions.ensure_host(name=str(by), by=by)
