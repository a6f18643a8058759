"""The cast of the tests: the host, her guest, and a helper who may write but not publish."""

import pytest
from django.contrib.auth.models import Group
from django.test import Client

from byline.accounts.models import User
from byline.contributors.models import Contributor


@pytest.fixture
def nell(db: None) -> User:
    """The host, whose magazine it is."""
    return User.objects.create_superuser("nell@drawer.example", "four unrelated words", first_name="Nell")


@pytest.fixture
def callum(db: None) -> User:
    """A helper: drafts and sends in, publishes nothing."""
    user = User.objects.create_user("callum@drawer.example", "four unrelated words", first_name="Callum")
    user.groups.add(Group.objects.get(name="Editors"))
    return user


@pytest.fixture
def imogen(db: None) -> Contributor:
    """A guest."""
    return Contributor.objects.create(name="Imogen Strand", slug="imogen-strand", bio="<p>Writes Slow Applause.</p>")


@pytest.fixture
def desk(client: Client, nell: User) -> Client:
    """The host's browser."""
    client.force_login(nell)
    return client
