"""What one can follow: the whole magazine, a column, a topic, a contributor."""

from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.http import Http404
from django.utils.translation import gettext as _

from byline.contributors.models import Contributor
from byline.posts import queries
from byline.posts.models import Column, Post, Topic
from byline.publication.models import MagazineSettings

FEED_LENGTH = 20


@dataclass(frozen=True)
class Channel:
    """A feed's subject: its title, its page's path, and its pieces."""

    title: str
    description: str
    path: str
    posts: QuerySet[Post]


def find_channel(kind: str, slug: str, magazine: MagazineSettings) -> Channel:
    """The channel of an address. Raises Http404 when there is none."""
    if kind == "all":
        return Channel(magazine.name, magazine.description or magazine.tagline, "/", queries.newest()[:FEED_LENGTH])
    if kind == "columns":
        column = _get(Column.objects.all(), slug)
        return _channel(column.title, column.description, column, queries.in_column(column), magazine)
    if kind == "topics":
        topic = _get(Topic.objects.all(), slug)
        return _channel(topic.name, topic.description, topic, queries.about_topic(topic), magazine)
    person = _get(queries.known_to_readers(Contributor.objects.all()), slug)
    about = _("Everything by %(name)s") % {"name": person.name}
    return _channel(person.name, about, person, queries.by_contributor(person), magazine)


def _get(rows: QuerySet[Any], slug: str) -> Any:
    found = rows.filter(slug=slug).first()
    if not found:
        raise Http404(_("There is no such feed."))
    return found


def _channel(
    title: str, about: str, subject: Column | Topic | Contributor, posts: QuerySet[Post], magazine: MagazineSettings
) -> Channel:
    return Channel(f"{title} – {magazine.name}", about, subject.get_absolute_url(), posts[:FEED_LENGTH])
