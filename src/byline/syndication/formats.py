"""Three formats of one feed: RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1. Author and publisher are told apart in each."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed

from byline.publication.addresses import absolute
from byline.publication.models import MagazineSettings

from .channels import Channel
from .entries import Entry

DC = "http://purl.org/dc/elements/1.1/"
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
CONTENT = "http://purl.org/rss/1.0/modules/content/"


class Still:
    """A feed without pieces says the same whenever it is asked. Django would write the time of day into it."""

    items: list[Any]

    def latest_post_date(self) -> datetime:
        """The newest date of its pieces; of an empty feed the beginning of the count."""
        return super().latest_post_date() if self.items else EPOCH  # type: ignore[misc,no-any-return]


class WholeTextRss(Still, Rss201rev2Feed):
    """RSS with the whole text, every author as dc:creator, and the magazine as dc:publisher."""

    def rss_attributes(self) -> dict[str, str]:
        return {**super().rss_attributes(), "xmlns:dc": DC, "xmlns:content": CONTENT}

    def add_root_elements(self, handler: Any) -> None:
        super().add_root_elements(handler)
        handler.addQuickElement("dc:publisher", self.feed["publisher"])

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        for writer in item["writers"]:
            handler.addQuickElement("dc:creator", writer.name)
        handler.addQuickElement("content:encoded", item["html"])


class WholeTextAtom(Still, Atom1Feed):
    """Atom with the whole text and every author; the feed's own author is the magazine."""

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        for writer in item["writers"]:
            handler.startElement("author", {})
            handler.addQuickElement("name", writer.name)
            handler.addQuickElement("uri", writer.url)
            handler.endElement("author")
        handler.addQuickElement("content", item["html"], {"type": "html"})


def _xml_feed(generator: type[Rss201rev2Feed] | type[Atom1Feed]) -> Callable[..., str]:
    def write(channel: Channel, entries: list[Entry], magazine: MagazineSettings, address: str, language: str) -> str:
        feed = generator(
            title=channel.title,
            link=absolute(channel.path),
            description=channel.description or channel.title,
            language=language,
            author_name=magazine.name,
            author_link=absolute("/"),
            feed_url=address,
            publisher=magazine.name,
        )
        for entry in entries:
            _add(feed, entry)
        return str(feed.writeString("utf-8"))

    return write


def _add(feed: Rss201rev2Feed | Atom1Feed, entry: Entry) -> None:
    feed.add_item(
        title=entry.title,
        link=entry.url,
        description=entry.summary,
        pubdate=entry.published_at,
        updateddate=entry.updated_at,
        unique_id=entry.id,
        unique_id_is_permalink=False,
        categories=entry.topics,
        writers=entry.writers,
        html=entry.html,
    )


def json_feed(channel: Channel, entries: list[Entry], magazine: MagazineSettings, address: str, language: str) -> str:
    """JSON Feed, https://www.jsonfeed.org/version/1.1/."""
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": channel.title,
        "home_page_url": absolute(channel.path),
        "feed_url": address,
        "description": channel.description,
        "language": language,
        "authors": [{"name": magazine.name, "url": absolute("/")}],
        "items": [_json_item(entry) for entry in entries],
    }
    return json.dumps(feed, ensure_ascii=False, indent=1)


def _json_item(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "url": entry.url,
        "title": entry.title,
        "summary": entry.summary,
        "content_html": entry.html,
        "image": entry.picture_url,
        "date_published": entry.published_at.isoformat(),
        "date_modified": entry.updated_at.isoformat(),
        "authors": [{"name": writer.name, "url": writer.url} for writer in entry.writers],
        "tags": list(entry.topics),
    }


FORMATS: dict[str, tuple[str, Callable[..., str]]] = {
    "feed.xml": ("application/rss+xml; charset=utf-8", _xml_feed(WholeTextRss)),
    "atom.xml": ("application/atom+xml; charset=utf-8", _xml_feed(WholeTextAtom)),
    "feed.json": ("application/feed+json; charset=utf-8", json_feed),
}
