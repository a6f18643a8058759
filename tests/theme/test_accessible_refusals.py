"""Pages that say no can be used by everybody, too: the door's errors, and 400 to 500; by day and night, desktop and phone."""

from collections.abc import Callable
from typing import Any

import pytest
from django.template.loader import render_to_string

from tests.support.magazine import Magazine
from tests.theme.looking import Looking

pytestmark = [pytest.mark.server, pytest.mark.browser]

STRANGER = """
from django.contrib.auth import get_user_model
from django.contrib.sessions.backends.db import SessionStore
from byline.publication.models import GoneAddress
stranger = get_user_model().objects.create_user("stranger@reader.example")
session = SessionStore()
session.update(dict(_auth_user_id=str(stranger.pk), _auth_user_hash=stranger.get_session_auth_hash(),
               _auth_user_backend="django.contrib.auth.backends.ModelBackend"))
session.save()
GoneAddress.objects.create(path="/taken-down/")
print("session", session.session_key)
"""


def answer_with(status: int) -> Callable[[Any], None]:
    """What is shown when a host is wrong, a door is shut, or something broke."""
    html = render_to_string(f"{status}.html")
    return lambda route: route.fulfill(status=status, content_type="text/html", body=html)


def test_the_door_and_its_refusals(own_magazine: Callable[..., Magazine], page: Any) -> None:
    magazine, look = own_magazine(), Looking(page)
    look.at("dead link", page.goto(magazine.url + "/sign-in/link/nonsense/"), 410)
    page.goto(magazine.link)
    look.at("welcome", look.send(), 422)
    look.send(name="Trial", your_name="Nell", email="nell@open-drawer.example")
    look.at("key", look.send(password="short", again="other"), 422)
    page.evaluate("document.querySelector('form.form:not([data-passkey]) [name=csrfmiddlewaretoken]').remove()")
    look.at("stale form", look.send(password="short", again="short"), 403)
    page.context.clear_cookies()

    page.goto(magazine.url + "/sign-in/")
    look.at("nothing typed", look.send(), 422)
    look.at("wrong password", look.send(email="nell@open-drawer.example", password="wrong"), 422)
    answers = [look.send(email="nell@open-drawer.example", password="wrong") for _try in range(8)]
    look.at("too many tries", answers[-1], 429)

    page.goto(magazine.url + "/sign-in/send-link/")
    look.at("no address", look.send(email="nobody"), 422)
    look.at("link sent", look.send(email="nell@open-drawer.example"), 200)
    for _try in range(3):
        page.goto(magazine.url + "/sign-in/send-link/")
        answer = look.send(email="nell@open-drawer.example")
    look.at("too many links", answer, 429)

    key = magazine.command("manage", "shell", "-v", "0", "-c", STRANGER).split()[-1]
    look.at("not here", page.goto(magazine.url + "/no-such-page/"), 404)
    look.at("taken down", page.goto(magazine.url + "/taken-down/"), 410)
    page.context.add_cookies([{"name": "sessionid", "value": key, "url": magazine.url}])
    look.at("no key", page.goto(magazine.url + "/sign-in/"), 403)
    for status in (400, 403, 500):
        page.route(f"**/{status}/", answer_with(status))
        look.at(str(status), page.goto(f"{magazine.url}/{status}/"), status)
    assert not look.wrong, "\n".join(look.wrong)
