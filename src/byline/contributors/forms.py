"""Forms of people who write."""

from django import forms

from byline.accounts import welcome
from byline.accounts.models import User

from . import actions


@welcome.register
class HostStep(forms.Form):
    """Asks nothing at the first visit: the owner becomes the host among those who write."""

    def save(self, *, by: User) -> None:
        actions.ensure_host(name=str(by), by=by)
