"""What docs/explanation/safety-of-the-public-page.md tells readers is what the server does."""

import re

from django.conf import settings
from django.test import Client

from byline.kit.players import PLAYER_ORIGINS
from byline.project.presses import HEADERS
from byline.publication.models import FrontPage
from tests.structure.rooms import ROOT

TEXT = (ROOT / "docs/explanation/safety-of-the-public-page.md").read_text()
PLAYERS = {"YouTube": "youtube", "Vimeo": "vimeo", "Spotify": "spotify"}


def policy_of(client: Client, path: str) -> dict[str, set[str]]:
    header = client.get(path)["Content-Security-Policy"]
    return {words[0]: set(words[1:]) for words in (part.split() for part in header.split(";"))}


def test_the_policy_is_the_one_of_the_manual(magazine: FrontPage, client: Client) -> None:
    policy = policy_of(client, "/")
    for kind in ("default-src", "script-src", "style-src", "form-action", "base-uri"):
        assert policy[kind] == {"'self'"}, kind
    assert policy["object-src"] == {"'none'"}
    assert policy["img-src"] - {"data:"} == {"'self'"}
    assert policy["frame-src"] == {"'self'", *PLAYER_ORIGINS}


def test_only_the_hosts_rooms_have_a_looser_policy(magazine: FrontPage, client: Client) -> None:
    assert "'unsafe-inline'" in policy_of(client, "/admin/")["script-src"]
    for path in ("/", "/sign-in/", "/search/?q=a", "/administration/", "/nowhere/"):
        assert not {value for values in policy_of(client, path).values() for value in values if "unsafe" in value}, path


def test_the_manual_names_every_player() -> None:
    assert len(PLAYER_ORIGINS) == len(PLAYERS)
    for name, part in PLAYERS.items():
        assert name in TEXT
        assert any(part in origin for origin in PLAYER_ORIGINS)


def test_the_manual_names_every_kind_of_picture_and_svg_is_none_of_them() -> None:
    match = re.search(r"Pictures may be (.+?)\. SVG is not taken", TEXT)
    assert match
    named = {name.lower() for name in re.findall(r"[A-Za-z]+", match[1])} - {"or"}
    assert named | {"jpg"} == set(settings.WAGTAILIMAGES_EXTENSIONS)


def test_every_answer_carries_the_promised_headers() -> None:
    headers = dict(HEADERS)
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "SAMEORIGIN"
    assert headers["referrer-policy"] == "strict-origin-when-cross-origin"
    for sense in ("camera", "microphone", "geolocation"):
        assert f"{sense}=()" in headers["permissions-policy"]
