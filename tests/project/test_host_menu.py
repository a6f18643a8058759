"""No entry of the host's menu does nothing, for anybody who sees it."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import settings
from django.test import Client, RequestFactory
from wagtail.admin.menu import admin_menu

from byline.accounts.models import User
from byline.publication.models import FrontPage

FOR_THE_HOST = {
    "Write a piece": "New: Piece",
    "Pieces": "Pieces",
    "Standing pages": "Standing pages",
    "Contributors": "Contributors",
    "Columns and series": "Columns",
    "Topics": "Topics",
    "Formats": "Opinion",
    "Corrections": "Corrections",
    "Pictures": "Add an image",
    "Recordings": "Add a document",
    "Mailbox": "Mailbox",
    "The magazine": "Tagline",
    "People with keys": "nell@drawer.example",
    "Reviews": "Host review",
    "Moved addresses": "Redirects",
    "Everything that happened": "Site history",
    "Pages by age": "Aging pages",
}


def entries(user: User) -> Iterator[tuple[str, str]]:
    """Every entry this user sees, submenus opened: label and address."""
    request = RequestFactory().get("/admin/")
    request.user = user
    yield from _walk(admin_menu.menu_items_for_request(request), request)


def _walk(items: list[Any], request: Any) -> Iterator[tuple[str, str]]:
    for item in items:
        if hasattr(item, "menu"):
            yield from _walk(item.menu.menu_items_for_request(request), request)
        elif item.name != "keyboard-shortcuts-trigger":  # opens a dialog, needs no page
            yield str(item.label), str(item.url)


def test_every_entry_leads_to_something(desk: Client, nell: User, magazine: FrontPage) -> None:
    desk.get("/admin/")
    seen = {}
    for label, address in entries(nell):
        answer = desk.get(address, follow=True)
        assert answer.status_code == 200, label
        assert address.startswith("/admin/"), f"{label} leads out of the house"
        seen[label] = answer.content.decode()
    assert set(FOR_THE_HOST) <= set(seen)
    wrong = [label for label, expected in FOR_THE_HOST.items() if expected not in seen[label]]
    assert wrong == []


def test_a_helper_sees_what_a_helper_may_use(client: Client, callum: User, magazine: FrontPage) -> None:
    client.force_login(callum)
    client.get("/admin/")
    labels = dict(entries(callum))
    assert {"Write a piece", "Pieces", "Pictures", "Contributors"} <= set(labels)
    assert not {"Mailbox", "People with keys", "The magazine", "Corrections", "Moved addresses"} & set(labels)
    for label, address in labels.items():
        answer = client.get(address, follow=True)
        assert answer.status_code == 200, label
        assert "you do not have permission" not in answer.content.decode(), label


def test_the_entries_stand_in_the_order_of_a_day(nell: User, magazine: FrontPage, desk: Client) -> None:
    desk.get("/admin/")
    request = RequestFactory().get("/admin/")
    request.user = nell
    items = sorted(admin_menu.menu_items_for_request(request), key=lambda item: item.order)
    assert [str(item.label) for item in items][:7] == [
        "Write a piece",
        "Pieces",
        "Standing pages",
        "Contributors",
        "People file",
        "Sections",
        "Corrections",
    ]


@pytest.mark.parametrize("name", ["explorer", "sites", "collections", "groups"])
def test_what_the_magazine_does_by_itself_is_not_in_the_way(
    nell: User, desk: Client, magazine: FrontPage, name: str
) -> None:
    assert settings.WAGTAIL_SITE_NAME == "Byline"
    desk.get("/admin/")
    assert all(f"/{name}/" not in address for _label, address in entries(nell))
