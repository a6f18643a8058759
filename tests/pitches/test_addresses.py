"""A guest who changes her e-mail address."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.core import signing
from django.test import Client
from django.utils import timezone

from byline.accounts.models import User
from byline.mail.models import Message
from byline.pitches import actions
from byline.pitches.actions import addresses
from byline.pitches.models import Happening, Pitch, Writer
from tests.pitches.conftest import link_in, link_of, writer_of

NEW = "strand@new.example"
BUTTON = re.compile(r"https?://[^/\s]+(/pitch/address/[\w:-]+/)")


def door(pitch: Pitch, age: timedelta = timedelta(0)) -> str:
    path = actions.new_link(writer_of(pitch))
    writer_of(pitch).guest_links.update(mailed_at=timezone.now() - age)
    return path


def button_in(message: Any) -> str:
    found = BUTTON.search(message.body)
    assert found, message.body
    return found[1]


def test_the_new_address_is_hers_when_she_presses_the_button_there(
    client: Client, drafted: Pitch, host: User, post_office: Callable[[], list[Any]]
) -> None:
    path = door(drafted)
    assert b"go to imogen@writes.example" in client.get(path + "address/").content
    client.post(path + "address/", {"email": NEW})
    sent = post_office()[-1]
    assert sent.to == ["Imogen Strand <strand@new.example>"]
    client.get(button_in(sent))
    assert writer_of(drafted).email == "imogen@writes.example"  # opening a link, as scanners do, changes nothing

    assert client.post(button_in(sent)).status_code == 200
    assert writer_of(drafted).email == NEW
    told, fresh = post_office()[-2:]
    assert ("imogen@writes.example" in told.to[0], NEW in fresh.to[0]) == (True, True)
    assert client.get(path).status_code == 410  # what went to the old address opens nothing
    assert client.get(link_in(fresh)).status_code == 200
    assert client.post(button_in(sent)).status_code == 410  # once

    again = door(drafted)
    for email in ("first@mistyped.example", "third@new.example"):
        client.post(again + "address/", {"email": email})
    client.post(button_in(post_office()[-1]))
    actions.forget_writer(writer_of(drafted), link=link_of(writer_of(drafted)))
    rows = str([list(model.objects.values()) for model in (Message, Happening, Writer)])
    assert [words for words in (NEW, "imogen@", "mistyped", "third@") if words in rows] == []


def test_old_links_wrong_addresses_and_forged_buttons(client: Client, drafted: Pitch, host: User) -> None:
    old = client.post(door(drafted, timedelta(days=2)) + "address/", {"email": NEW})
    assert (old.status_code, NEW.encode() in old.content) == (403, True)
    path = door(drafted)
    assert client.post(path + "address/", {"email": "nonsense"}).status_code == 422
    assert client.post(path + "address/", {"email": "Imogen@writes.example"}).status_code == 409
    actions.add_writer(drafted, name="Samir Dost", email="samir@writes.example", by=host)
    assert client.post(path + "address/", {"email": "samir@writes.example"}).status_code == 409
    forged = signing.dumps(1, salt="another")
    stranger = signing.dumps(Happening.objects.filter(verb="hand_over").get().pk, salt=addresses.SALT)
    for token in ("x", forged, stranger):
        assert client.post(f"/pitch/address/{token}/").status_code == 410
    assert writer_of(drafted).email == "imogen@writes.example"
