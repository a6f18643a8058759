"""The cast of a pitch: a guest with an idea, her private link, and what she wrote."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.utils import timezone
from wagtail.models import Comment, CommentReply

from byline.accounts.models import User
from byline.contributors.models import ContributorLink
from byline.desk.actions import ask_writer
from byline.desk.models import Report
from byline.mail.delivery import deliver_due
from byline.mail.models import Message
from byline.pitches import actions
from byline.pitches.models import GuestLink, Pitch, Terms, Writer
from byline.pitches.rules import terms_of_today
from byline.pitches.seating import seat_of
from byline.posts.models import Post
from byline.publication.models import FrontPage, MagazineSettings
from byline.writing import actions as room
from byline.writing.drafts import draft_of
from tests.pitches.walking import ADDRESS, NAME, SECRET, Piece, bring_picture
from tests.writing.test_questions import FINDING

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


def full(pitch: Pitch, host: User, secret: str) -> Piece:
    """A piece with words in every place there is: text, picture, comment and answer, question, a change of the host's."""
    link = link_of(writer_of(pitch))
    writer, post = link.writer, link.writer.pitch.post
    assert post is not None
    assert writer.user is not None
    assert writer.contributor is not None
    write(pitch, f"{secret} says one thing.")
    seat = seat_of(link, "token")
    room.begin_agreeing(seat, draft_of(seat))
    picture = bring_picture(pitch, seat, title=secret)
    write(pitch, f"{secret} says another thing.", by=host, search_description=secret)
    bring_picture(pitch, seat, title=f"{secret} again")
    comment = Comment.objects.create(page=post, user=host, text=f"{secret}?", contentpath="title")
    CommentReply.objects.create(comment=comment, user=writer.user, text=f"{secret}!")
    report, _made = Report.objects.get_or_create(page=post, frozen_at=None)
    report.findings = [FINDING]
    report.save()
    question = ask_writer(post, FINDING, note=secret, by=host)
    shown_link = ContributorLink.objects.create(
        contributor=writer.contributor, kind="blog", label=secret, url="https://blog.example/", sort_order=0
    )
    return Piece(pitch, link, comment, question, picture, shown_link)


@pytest.fixture
def own(drafted: Pitch, host: User) -> Piece:
    """The piece of the guest whose link it is."""
    return full(drafted, host, "Wrong note")


@pytest.fixture
def hers(drafted: Pitch, host: User) -> Piece:
    """The other guest's."""
    other = pitched(NAME, ADDRESS, title=f"{SECRET} and I", idea=f"{SECRET} again")
    actions.confirm_pitch(writer_of(other))
    actions.commission_pitch(other, by=host, brief=f"About {SECRET}")
    writer = writer_of(other)
    actions.accept_terms(writer, link=link_of(writer), terms=terms_of_today())
    actions.hand_over(writer, note=f"{SECRET} is in it.")
    return full(Pitch.objects.get(pk=other.pk), host, SECRET)


@pytest.fixture
def token(own: Piece) -> str:
    """The link of the guest who looks around: it came by mail a moment ago, so that she may sign with it."""
    return actions.new_link(own.writer).strip("/").split("/")[1]
