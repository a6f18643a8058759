"""The cast of a pitch: a guest with an idea, her private link, and what she wrote."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.utils import timezone

from byline.accounts.models import User
from byline.mail.delivery import deliver_due
from byline.mail.models import Message
from byline.pitches import actions
from byline.pitches.models import GuestLink, Pitch, Terms, Writer
from byline.posts.models import Post
from byline.publication.models import FrontPage, MagazineSettings

LINK = re.compile(r"https?://[^/\s]+(/yours/[\w-]+/)")
BODY = "My left hand has never been sure of itself. The choir forgave it."


@pytest.fixture
def host(nell: User, magazine: FrontPage) -> User:
    """Nell, who has named her magazine."""
    settings = MagazineSettings.load()
    settings.name, settings.host_name, settings.contact_email = "The Open Drawer", "Nell Abara", "drawer@open.example"
    settings.save()
    return nell


@pytest.fixture
def terms(host: User) -> Terms:
    """The terms of today."""
    return Terms.objects.create(text="We have it alone for thirty days. Then it is yours.", by=host)


@pytest.fixture
def pitch(host: User) -> Pitch:
    """Imogen has pitched, and confirmed her address."""
    pitch = pitched()
    actions.confirm_pitch(writer_of(pitch))
    return pitch


@pytest.fixture
def commissioned(pitch: Pitch, host: User, terms: Terms) -> Pitch:
    """Nell has said yes."""
    return actions.commission_pitch(
        pitch, by=host, brief="Tell it plainly.", words_wanted=900, fee="£180", kill_fee="£90", exclusive_days=30
    )


@pytest.fixture
def drafted(commissioned: Pitch, terms: Terms) -> Pitch:
    """Imogen has accepted the terms, written, and handed in."""
    writer = writer_of(commissioned)
    actions.accept_terms(writer, link=link_of(writer), terms=terms)
    write(commissioned, BODY)
    actions.hand_over(writer, note="Here it is.")
    return Pitch.objects.get(pk=commissioned.pk)


@pytest.fixture
def proofed(drafted: Pitch, host: User) -> Pitch:
    """Nell has sent the proof."""
    actions.send_proof(drafted, by=host)
    return drafted


def pitched(name: str = "Imogen Strand", email: str = "imogen@writes.example", **words: str) -> Pitch:
    """A new pitch, not confirmed."""
    given = {"title": "In praise of the wrong note", "idea": "An evening at the piano.", "why_me": "I play badly."}
    return actions.submit_pitch(name=name, email=email, **{**given, **words})


def writer_of(pitch: Pitch) -> Writer:
    """The first writer, as she is now."""
    return Writer.objects.select_related("pitch__post", "contributor", "user").filter(pitch=pitch).first()  # type: ignore[return-value]


def link_of(writer: Writer, age: timedelta = timedelta(0)) -> GuestLink:
    """A link that came by mail this long ago."""
    actions.new_link(writer)
    link = writer.guest_links.last()
    assert link is not None
    link.mailed_at = timezone.now() - age
    link.save()
    return link


def write(pitch: Pitch, text: str, *, by: Any = None, **fields: Any) -> Post:
    """A new version of the draft."""
    post = Pitch.objects.get(pk=pitch.pk).post
    assert post is not None
    draft = post.get_latest_revision_as_object()
    draft.body = draft.body.stream_block.to_python([{"type": "paragraph", "value": f"<p>{text}</p>", "id": "a" * 8}])
    for name, value in fields.items():
        setattr(draft, name, value)
    draft.save_revision(user=by or writer_of(pitch).user)
    return draft


@pytest.fixture
def post_office(settings: Any) -> Callable[[], list[Any]]:
    """`post_office()` lets everything in the outbox leave; all messages so far."""

    def send() -> list[Any]:
        Message.objects.filter(state="waiting").update(leaves_at=timezone.now())
        deliver_due()
        return mail.outbox

    return send


def link_in(message: Any) -> str:
    """The private address in a message."""
    found = LINK.search(message.body)
    assert found, message.body
    return found[1]
