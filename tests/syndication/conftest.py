"""A small magazine to send out: a host, a guest, an op-ed with every kind of label, an advice piece and an advertisement."""

from datetime import UTC, datetime

import pytest

from byline.contributors.models import Contributor, ContributorLink
from byline.posts.models import (
    Column,
    ContentNote,
    Correction,
    Disclosure,
    Format,
    Post,
    PostByline,
    PostTopic,
    Topic,
)
from byline.publication.models import FrontPage, MagazineSettings


@pytest.fixture
def guest(magazine: FrontPage) -> Contributor:
    person = Contributor(name="Imogen Strand", slug="imogen", bio="<p>Writes about fame.</p>")
    person.links = [ContributorLink(kind="newsletter", label="Slow Applause", url="https://slow.example/")]
    person.save()
    return person


@pytest.fixture
def host(magazine: FrontPage) -> Contributor:
    return Contributor.objects.create(name="Nell Abara", slug="nell", standing="host", bio="<p>Edits this.</p>")


@pytest.fixture
def settings_row(magazine: FrontPage) -> MagazineSettings:
    row = MagazineSettings.load()
    row.name, row.host_name, row.host_about = "The Open Drawer", "Nell Abara", "<p>Nell was a sub-editor.</p>"
    row.save()
    return row


@pytest.fixture
def op_ed(magazine: FrontPage, guest: Contributor, settings_row: MagazineSettings) -> Post:
    column = Column.objects.create(title="The Gallery Seats", slug="gallery")
    post = Post(
        title="They Don’t Owe Us </script> & a Divorce",
        slug="divorce",
        live=True,
        search_description="Six million of us watched.",
        standfirst="<p>Imogen takes one back.</p>",
        outro="<p>Thank you, Imogen.</p>",
        format=Format.objects.get(slug="opinion"),
        column=column,
        published_at=datetime(2026, 11, 19, 7, 30, tzinfo=UTC),
        body=[
            ("paragraph", '<p>We watched. <a href="/about/">About us</a></p>'),
            ("reason", {"title": "Nobody asked", "text": "<p>They did not.</p>"}),
            ("embed", {"url": "https://www.youtube.com/watch?v=abc", "title": "The special", "caption": ""}),
        ],
    )
    post.bylines = [PostByline(contributor=guest, bio="<p>Wrote <i>Slow Applause</i> then.</p>")]
    post.post_topics = [PostTopic(topic=Topic.objects.create(name="Fame", slug="fame"))]
    post.content_notes = [ContentNote(topic="overdose", detail="Mentioned once.")]
    post.disclosures = [Disclosure(kind="own_interest", detail="She was paid by the channel.")]
    magazine.add_child(instance=post)
    Correction.objects.create(post=post, what="It was 2011, not 2012.", made_at=datetime(2026, 11, 20, tzinfo=UTC))
    return post
