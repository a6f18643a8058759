"""A guest's link opens her own journey and nothing else: every route of the whole application, every method.

Each route is asked with the real keys of another guest's piece, once through the link and once plainly with the browser
that used it; her title may stand in no answer. The control: the same walk by the host finds it.
"""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from wagtail.models import Comment

from byline.accounts.models import User
from byline.mail.models import Message
from byline.pitches import actions
from byline.pitches.models import Pitch
from byline.pitches.rules import terms_of_today
from tests.pitches.conftest import link_of, pitched, writer_of

SECRET = "Zephyrine Quill"
METHODS = ("get", "head", "post", "put", "patch", "delete", "options")
LEAVE_OUT = ("sign-out",)


@pytest.fixture
def hers(drafted: Pitch, host: User) -> Pitch:
    """The other guest's piece, with her words in every place that there is."""
    other = pitched("Samir Dost", "samir@writes.example", title=f"{SECRET} and I", idea=f"{SECRET} again")
    actions.confirm_pitch(writer_of(other))
    actions.commission_pitch(other, by=host, brief=f"About {SECRET}")
    writer = writer_of(other)
    actions.accept_terms(writer, link=link_of(writer), terms=terms_of_today())
    actions.hand_over(writer, note=f"{SECRET} is in it.")
    assert other.post is not None
    assert writer.user is not None
    Comment.objects.create(page=other.post, user=writer.user, text=f"{SECRET}?", contentpath="title")
    return Pitch.objects.get(pk=other.pk)


def routes(patterns: Any = None, before: str = "") -> Iterator[str]:
    """Every address pattern of the application as one string."""
    for each in get_resolver().url_patterns if patterns is None else patterns:
        route = before + str(each.pattern)
        if isinstance(each, URLResolver):
            yield from routes(each.url_patterns, route)
        elif isinstance(each, URLPattern):
            yield route


def filled(route: str, keys: dict[str, Any]) -> str:
    """The address with real keys in it."""
    path = route.replace("^", "").replace("$", "").replace("\\Z", "").replace("\\.", ".").replace("\\", "")
    path = re.sub(r"\(\?P<(\w+)>(?:[^()]|\([^()]*\))*\)", lambda found: str(keys.get(found[1], keys["pk"])), path)
    path = re.sub(r"<(?:\w+:)?(\w+)>", lambda found: str(keys.get(found[1], keys["pk"])), path)
    return "/" + re.sub(r"\([^()]*\)\??|\[[^\]]*\][*+?]?|[?*+|]", "", path)


def keys_of(pitch: Pitch, token: str) -> dict[str, Any]:
    post = pitch.post
    assert post is not None
    revision = post.get_latest_revision()
    message = Message.objects.filter(about=pitch.about).first()
    return {
        "pk": pitch.pk,
        "page_id": post.pk,
        "parent_page_id": post.pk,
        "object_id": post.pk,
        "revision_id": revision.pk,
        "revision_id_a": revision.pk,
        "revision_id_b": "latest",
        "token": token,
        "slug": post.slug,
        "app_label": "posts",
        "model_name": "post",
        "content_type_app_label": "posts",
        "content_type_model_name": "post",
        "content_type_app_name": "posts",
        "message": message.pk if message else 0,
        "name": "commission",
        "kind": "html",
        "file": "feed.xml",
        "number": 0,
        "comment": Comment.objects.values_list("pk", flat=True).first(),
    }


def addresses(pitch: Pitch, token: str, *, every_key: bool = True) -> list[str]:
    """Every route filled with several kinds of keys: a route's `pk` may mean pitch, writer, page or message."""
    keys = keys_of(pitch, token)
    meanings = {keys["page_id"]}
    if every_key:
        meanings |= {pitch.pk, writer_of(pitch).pk, keys["message"], keys["revision_id"]}
    found = {filled(route, {**keys, "pk": key}) for route in routes() for key in meanings}
    return sorted(address for address in found if not any(word in address for word in LEAVE_OUT))


def tells(answer: Any) -> bool:
    content = answer.getvalue() if answer.streaming else answer.content
    return SECRET.encode() in content or SECRET in str(answer.headers)


@pytest.mark.parametrize("method", METHODS)
def test_a_guests_link_opens_nothing_of_anybody_elses(
    client: Client, drafted: Pitch, hers: Pitch, method: str, settings: Any
) -> None:
    token = actions.new_link(writer_of(drafted)).strip("/").split("/")[1]
    client.raise_request_exception = False
    before = Pitch.objects.filter(pk=hers.pk).values().get(), hers.happenings.count(), hers.post.revisions.count()  # type: ignore[union-attr]
    told = [
        address
        for address in addresses(hers, token, every_key=method in ("get", "post"))
        if tells(getattr(client, method)(address))
    ]
    assert told == []
    after = Pitch.objects.filter(pk=hers.pk).values().get(), hers.happenings.count(), hers.post.revisions.count()  # type: ignore[union-attr]
    assert after == before


def test_the_control_the_host_finds_it(desk: Client, drafted: Pitch, hers: Pitch) -> None:
    token = actions.new_link(writer_of(hers)).strip("/").split("/")[1]
    desk.raise_request_exception = False
    walked = addresses(hers, token)
    answers = {
        address: desk.get(address)
        for address in walked
        if address.startswith(("/admin/pitches", "/admin/pages", "/yours"))
    }
    telling = [address for address, answer in answers.items() if answer.status_code == 200 and tells(answer)]
    assert f"/admin/pitches/{hers.pk}/" in telling
    assert f"/admin/pages/{hers.post_id}/edit/" in telling
    assert f"/yours/{token}/" in telling
    assert len(telling) >= 8
    assert len(walked) > 300
