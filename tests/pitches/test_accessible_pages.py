"""Every screen of a guest's journey, and the host's board, can be used by everybody."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.fixtures import MAKE_OWNER
from tests.support.magazine import Magazine
from tests.theme.looking import DESKTOP, PHONE, Looking

pytestmark = [pytest.mark.server, pytest.mark.browser]
WAGTAILS_OWN = 'landmark-unique: <form role="search"'  # its lists have a second search form beside the menu's

# One of the demo's writers for each stage of the board, with a link of hers; and one whose link is dead.
LINKS = """
from byline.pitches.actions.links import mint_for
from byline.pitches.models import GuestLink, Pitch, Writer
from byline.pitches.stages import standing_of
seen = {}
for pitch in Pitch.objects.order_by("pk"):
    writer = pitch.writers.first()
    if writer:
        seen.setdefault(standing_of(pitch).stage.value, (pitch.pk, writer))
for stage, (key, writer) in seen.items():
    print("link", stage, key, mint_for(str(writer.pk)))
"""
OF_EACH = ("", "address/", "withdraw/", "forget/", "another/", "correction/")
OF_SOME = {
    "commissioned": ("terms/",),
    "drafting": ("write/", "hand-over/", "write/versions/"),
    "with_guest": ("write/", "hand-over/"),
    "proof": ("proof/",),
}


class Demo:
    """The demo magazine, with a link for each stage."""

    def __init__(self, magazine: Magazine) -> None:
        self.magazine = magazine
        printed = magazine.command("manage", "shell", "-v", "0", "-c", LINKS)
        rows = [line.split()[1:] for line in printed.splitlines() if line.startswith("link ")]
        self.links = {stage: link for stage, _, link in rows}
        self.pitches = {stage: f"{magazine.url}/admin/pitches/{key}/" for stage, key, _ in rows}


@pytest.fixture
def demo(demo_folder: Path, tmp_path: Path, own_magazine: Callable[..., Magazine]) -> Demo:
    """Nobody else's demo: links are made in it."""
    shutil.copytree(demo_folder, tmp_path / "data")
    return Demo(own_magazine(folder=tmp_path / "data"))


def test_a_guests_screens(demo: Demo, open_page: Callable[..., Any]) -> None:
    page = open_page()
    look, url = Looking(page, [("light", PHONE), ("dark", DESKTOP)]), demo.magazine.url
    look.at("write for us", page.goto(f"{url}/pitch/"), 200)
    look.at("pitch without words", look.send(email="nobody"), 422)
    look.at("pitch sent", page.goto(f"{url}/pitch/sent/"), 200)
    look.at("dead link", page.goto(f"{url}/yours/nonsense/"), 404)
    assert set(demo.links) >= {"waiting", "commissioned", "drafting", "with_guest", "proof", "published"}
    for stage, link in demo.links.items():
        for place in (*(OF_EACH if stage in ("waiting", "published") else ("",)), *OF_SOME.get(stage, ())):
            answer = page.goto(link + place)
            look.at(f"guest {stage} {place.replace('/', ' ')}".strip(), answer, answer.status)
            assert answer.status < 500, (stage, place)
    assert not look.wrong, "\n".join(look.wrong)


def test_the_hosts_board(demo: Demo, open_page: Callable[..., Any]) -> None:
    page = open_page()
    key = demo.magazine.command("manage", "shell", "-v", "0", "-c", MAKE_OWNER).split()[-1]
    page.context.add_cookies([{"name": "sessionid", "value": key, "url": demo.magazine.url}])
    look, admin = Looking(page, [("light", DESKTOP), ("dark", PHONE)]), f"{demo.magazine.url}/admin"
    for name in (
        "pitches/",
        "pitches/invite/",
        "pitches/terms/",
        "mailbox/",
        "outbox/",
        "wordings/",
        "desk/standards/",
    ):
        look.at(f"host {name.replace('/', ' ')}".strip(), page.goto(f"{admin}/{name}"), 200)
    for stage, address in demo.pitches.items():
        look.at(f"host pitch {stage}", page.goto(address), 200)
    wrong = [line for line in look.wrong if WAGTAILS_OWN not in line]
    assert not wrong, "\n".join(wrong)
