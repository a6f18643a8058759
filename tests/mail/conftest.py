"""A kind of message, and a mail server to send it to."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from byline.mail import kinds
from byline.mail.actions import queue_message
from byline.mail.kinds import Kind
from byline.mail.models import Message
from tests.support.smtp_sink import Sink

THANKS = Kind(
    name="test_thanks",
    label="Thanks",
    when="When somebody wrote.",
    subject="Thank you, {guest}",
    text="Dear {guest},\n\nthank you for “{title}”.\n\n{link}\n",
    facts={"guest": "Imogen", "title": "In praise of the wrong note"},
    has_link=True,
)


@pytest.fixture
def minted() -> Iterator[list[str]]:
    """What links were made for."""
    made: list[str] = []

    @kinds.mints("test_guest")
    def mint(key: str) -> str:
        made.append(key)
        return f"https://magazine.example/yours/{key}-{len(made)}/"

    kinds.register(THANKS)
    yield made
    kinds._kinds.pop(THANKS.name)
    kinds._mints.pop("test_guest")


@pytest.fixture
def queue(db: None, minted: list[str]) -> Callable[..., Message]:
    """`queue(to="…")` puts one message into the outbox."""

    def put(**more: Any) -> Message:
        given: dict[str, Any] = {
            "to": "imogen@writes.example",
            "to_name": "Imogen Strand",
            "by": None,
            "facts": {"guest": "Imogen", "title": "A title"},
            "link_to": "test_guest 7",
        }
        return queue_message(THANKS, **{**given, **more})

    return put


@pytest.fixture
def sink(settings: Any) -> Iterator[Sink]:
    """A mail server, and settings that lead there."""
    with Sink() as server:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", server.port
        settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
        settings.EMAIL_HOST_USER = settings.EMAIL_HOST_PASSWORD = ""
        yield server
