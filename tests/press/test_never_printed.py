"""What lies behind a private address is never printed: it is not asked for, and would not be kept."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import settings
from django.urls import URLResolver, get_resolver

from byline.accounts.models import User
from byline.pitches import actions
from byline.pitches.models import Terms
from byline.press.printing import Press
from byline.publication.models import FrontPage, MagazineSettings
from tests.pitches.conftest import link_of, pitched, writer_of

PRIVATE = re.compile(r"[<:](?:token|key|secret|uidb64)\b|csrf|sign-|(?:^|/)yours/")
TAIL = re.compile(r"<.*")  # nothing before it may depend on what is captured


def routes(patterns: Any = None, before: str = "/") -> Iterator[str]:
    """Every address pattern of the application as one string."""
    for each in get_resolver().url_patterns if patterns is None else patterns:
        route = before + str(each.pattern).removeprefix("^")
        if isinstance(each, URLResolver):
            yield from routes(each.url_patterns, route)
        else:
            yield route


def test_every_address_with_a_token_lies_where_nothing_is_printed() -> None:
    private = {route for route in routes() if PRIVATE.search(route)}

    known = {"/yours/<str:token>/", "/yours/<str:token>/write/save/", "/pitch/tell-me/<str:token>/"}
    assert {*known, "/pitch/address/<str:token>/", "/sign-in/link/<str:token>/"} <= private
    assert [route for route in sorted(private) if not TAIL.sub("", route).startswith(settings.NEVER_PRINTED)] == []


@pytest.fixture
def writing(nell: User, magazine: FrontPage) -> str:
    """The private address of a guest who may write."""
    row = MagazineSettings.load()
    row.name, row.contact_email = "The Open Drawer", "drawer@open.example"
    row.save()
    terms, pitch = Terms.objects.create(text="Yours after thirty days.", by=nell), pitched()
    actions.confirm_pitch(writer_of(pitch))
    actions.commission_pitch(pitch, by=nell, brief="Tell it plainly.")
    actions.accept_terms(writer_of(pitch), link=link_of(writer_of(pitch)), terms=terms)
    return str(actions.new_link(writer_of(pitch)))


@pytest.mark.django_db
def test_nothing_behind_a_private_link_would_be_kept(writing: str, press: Press) -> None:
    private = [f"{writing}{place}" for place in ("", "terms/", "write/", "write/versions/", "data/", "proof/")]
    for path in (
        *private,
        f"{writing[:-2]}/",
        "/pitch/sent/",
        "/pitch/tell-me/",
        f"/pitch/tell-me/{writing.split('/')[2]}/",
        f"/pitch/address/{writing.split('/')[2]}/",
        f"/sign-in/link/{writing.split('/')[2]}/",
        "/sign-in/",
    ):
        rendered = press.make(path)
        assert rendered.page is None, path
        assert rendered.answer.status in (404, 405) or "no-store" in rendered.answer.header("cache-control"), path
        assert press.find(path) is None, path
    assert [press.make(path).answer.status for path in (writing, f"{writing}write/")] == [200, 200]
    assert press.make("/").page is not None
