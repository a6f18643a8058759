"""What a new magazine starts with."""

import pytest
from django.utils import translation

from byline.posts.models import Format
from byline.publication.actions import found_magazine


@pytest.mark.django_db
def test_formats_are_in_the_magazines_language() -> None:
    with translation.override("de"):
        found_magazine()
    assert {("Meinung", "meinung", "opinion"), ("Anzeige", "anzeige", "ad")} <= _formats()


@pytest.mark.django_db
def test_a_format_that_the_host_renamed_keeps_its_name() -> None:
    found_magazine()
    Format.objects.filter(kind="opinion").update(name="Say-so")
    with translation.override("de"):
        found_magazine()
    assert ("Say-so", "opinion", "opinion") in _formats()


def _formats() -> set[tuple[str, str, str]]:
    return set(Format.objects.values_list("name", "slug", "kind"))
