"""What a page's head says to machines."""

import json
import re

from django.test import Client

from byline.contributors.models import Contributor
from byline.posts.models import Post


def _thing(client: Client, address: str) -> dict:
    html = client.get(address).content.decode()
    [block] = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, re.S)
    return json.loads(block)


def test_an_opinion_piece_is_an_opinion_by_a_person_published_by_an_organization(client: Client, op_ed: Post) -> None:
    thing = _thing(client, "/divorce/")
    assert thing["@type"] == "OpinionNewsArticle"
    assert thing["headline"] == op_ed.title
    assert thing["author"][0] | {"description": ""} == {
        "@type": "Person",
        "name": "Imogen Strand",
        "url": "http://localhost:8000/contributors/imogen/",
        "sameAs": ["https://slow.example/"],
        "description": "",
    }
    assert thing["author"][0]["description"] == "Wrote Slow Applause then."
    assert thing["publisher"]["@type"] == "NewsMediaOrganization"
    assert thing["publisher"]["name"] == "The Open Drawer"
    assert thing["correction"] == [
        {
            "@type": "CorrectionComment",
            "text": "It was 2011, not 2012.",
            "datePublished": "2026-11-20T00:00:00+00:00",
        }
    ]
    assert thing["dateModified"] == "2026-11-20T00:00:00+00:00"


def test_front_page_and_contributor_describe_themselves(client: Client, op_ed: Post, host: Contributor) -> None:
    assert _thing(client, "/")["@type"] == "WebSite"
    assert _thing(client, "/contributors/imogen/")["mainEntity"]["name"] == "Imogen Strand"


def test_links_to_feeds_canonical_and_card(client: Client, op_ed: Post) -> None:
    html = client.get("/divorce/").content.decode()
    assert '<link rel="canonical" href="http://localhost:8000/divorce/">' in html
    assert 'href="/feed.xml"' in html
    assert "application/json+oembed" in html
    card = re.search(r'og:image" content="http://localhost:8000(/cards/[^"]+)"', html)
    assert card
    assert client.get(card[1])["Content-Type"] == "image/png"


def test_first_published_elsewhere_has_its_canonical_there(client: Client, op_ed: Post) -> None:
    op_ed.first_published_name, op_ed.first_published_url = "The Salt", "https://salt.example/1"
    op_ed.canonical_url = "https://salt.example/1"
    op_ed.save()
    html = client.get("/divorce/").content.decode()
    assert '<link rel="canonical" href="https://salt.example/1">' in html
    assert 'og:url" content="http://localhost:8000/divorce/"' in html


def test_a_column_offers_its_own_feed(client: Client, op_ed: Post) -> None:
    assert 'href="/columns/gallery/feed.xml"' in client.get("/columns/gallery/").content.decode()


def test_the_foot_of_the_page_offers_the_feeds(client: Client, op_ed: Post) -> None:
    foot = client.get("/").content.decode().split("<footer")[1]
    assert all(f'href="{path}"' in foot for path in ("/feed.xml", "/atom.xml", "/feed.json"))


def test_a_page_that_is_not_there_claims_no_address(client: Client, op_ed: Post) -> None:
    html = client.get("/nothing-here/").content.decode()
    assert "nothing-here" not in html
    assert 'rel="icon"' in html
