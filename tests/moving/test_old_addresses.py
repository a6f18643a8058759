"""Every address the old site answered leads to where that is now."""

from typing import Any

import pytest
from django.test import Client

from byline.publication.models import Picture


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("/2024/03/09/the-last-gas-lamp/", "/the-last-gas-lamp/"),
        ("/2024/03/09/the-last-gas-lamp", "/the-last-gas-lamp/"),
        ("/?p=101", "/the-last-gas-lamp/"),
        ("/?page_id=111", "/about/our-map/"),
        ("/2024/03/09/the-last-gas-lamp/feed/", "/the-last-gas-lamp/"),
        ("/category/walks/", "/topics/walks/"),
        ("/tag/gas-lamps/", "/topics/gas-lamps/"),
        ("/author/ada/", "/contributors/ada/"),
        ("/feed/", "/feed.xml"),
        ("/feed/atom/", "/atom.xml"),
        ("/2024/03/", "/archive/"),
    ],
)
def test_old_addresses_lead_to_new_ones(report: dict[str, Any], old: str, new: str) -> None:
    response = Client().get(old)
    assert (response.status_code, response.url) == (301, new)


@pytest.mark.parametrize("name", ["lamp.jpg", "lamp-300x200.jpg", "lamp-scaled.jpg"])
def test_old_addresses_of_files_lead_to_the_file(report: dict[str, Any], name: str) -> None:
    response = Client().get(f"/wp-content/uploads/2024/03/{name}")
    assert (response.status_code, response.url) == (301, Picture.objects.get(title="lamp").file.url)
    assert Client().get(f"/wp-content/uploads/2024/01/{name}").status_code == 404


def test_old_addresses_lead_nowhere_for_drafts_and_strangers(report: dict[str, Any]) -> None:
    for path in ("/?p=104", "/?p=999999", "/?p=x"):
        assert Client().get(path).status_code == 200  # the front page, which has no such number
    assert Client().get("/private-matter/").status_code == 404
    assert Client().get("/no-such-thing/feed/").status_code == 404
