"""What a page says to machines in schema.org's words. The writer is a Person, the magazine an Organization."""

from typing import Any

from django.conf import settings
from django.utils.html import strip_tags

from byline.contributors.models import Contributor
from byline.posts.models import Correction, Post
from byline.posts.reading import Author, Reading
from byline.publication.addresses import absolute
from byline.publication.models import MagazineSettings

from .cards import card_address

TYPES = {
    "opinion": "OpinionNewsArticle",
    "news": "NewsArticle",
    "review": "ReviewNewsArticle",
    "ad": "AdvertiserContentArticle",
}
Thing = dict[str, Any]


def describe_piece(reading: Reading, magazine: MagazineSettings) -> Thing:
    """A piece as an article of the fitting type, with its corrections."""
    post = reading.post
    thing: Thing = {
        "@context": "https://schema.org",
        "@type": TYPES.get(reading.format.kind if reading.format else "", "Article"),
        "mainEntityOfPage": absolute(post.get_url() or ""),
        "headline": post.title[:110],
        "description": post.search_description,
        "image": [absolute(card_address(post, magazine))],
        "datePublished": _moment(reading.published_at),
        "dateModified": _moment(_modified(reading)),
        "author": [describe_author(author) for author in reading.authors],
        "publisher": describe_magazine(magazine),
        "inLanguage": settings.LANGUAGE_CODE,
        "wordCount": reading.words,
        "keywords": [topic.name for topic in reading.topics],
        "articleSection": reading.column.title if reading.column else "",
        "correction": [describe_correction(correction) for correction in reading.corrections],
        "isBasedOn": post.first_published_url,
        "isPartOf": _series(reading),
    }
    return _without_empty(thing)


def describe_author(author: Author) -> Thing:
    """Somebody who wrote, as the piece knew them."""
    return describe_person(author.contributor) | _without_empty({"description": strip_tags(author.bio)})


def describe_person(person: Contributor) -> Thing:
    """Somebody who writes here: their page, and where else they are."""
    return _without_empty(
        {
            "@type": "Person",
            "name": person.name,
            "url": absolute(person.get_absolute_url()),
            "sameAs": [link.url for link in person.links.all()],
            "description": strip_tags(person.bio),
        }
    )


def describe_magazine(magazine: MagazineSettings) -> Thing:
    """The publisher."""
    logo = magazine.logo
    return _without_empty(
        {
            "@type": "NewsMediaOrganization",
            "name": magazine.name,
            "url": absolute("/"),
            "description": magazine.description,
            "logo": absolute(logo.file.url) if logo else "",
            "correctionsPolicy": absolute("/corrections/"),
        }
    )


def describe_site(magazine: MagazineSettings) -> Thing:
    """The front page, with its search."""
    return {
        "@context": "https://schema.org",
        "@type": "WebSite",
        "name": magazine.name,
        "url": absolute("/"),
        "publisher": describe_magazine(magazine),
        "potentialAction": {
            "@type": "SearchAction",
            "target": absolute("/search/?q=") + "{search_term_string}",
            "query-input": "required name=search_term_string",
        },
    }


def describe_profile(person: Contributor) -> Thing:
    """A contributor's page."""
    return {"@context": "https://schema.org", "@type": "ProfilePage", "mainEntity": describe_person(person)}


def describe_correction(correction: Correction) -> Thing:
    """One correction, as schema.org's CorrectionComment."""
    return {"@type": "CorrectionComment", "text": correction.what, "datePublished": correction.made_at.isoformat()}


def _series(reading: Reading) -> Thing | None:
    if not reading.column:
        return None
    column = reading.column
    return {"@type": "CreativeWorkSeries", "name": column.title, "url": absolute(column.get_absolute_url())}


def _modified(reading: Reading) -> Any:
    moments = [reading.published_at, reading.updated_at, *(row.made_at for row in reading.corrections)]
    return max((moment for moment in moments if moment), default=None)


def _moment(value: Any) -> str:
    return value.isoformat() if value else ""


def _without_empty(thing: Thing) -> Thing:
    return {key: value for key, value in thing.items() if value not in ("", None, [], 0)}


def canonical_address(post: Post) -> str:
    """Where search engines should count the piece: where it first stood if it says so, otherwise here."""
    return post.canonical_url or absolute(post.get_url() or "")
