"""Nothing is lost: for every piece of every sample, what a reader of the old site could see, and where the links led,
is in the piece or in the report.

The samples are our own exports and, where they are present beside the checkout, real ones from public repositories.
"""

import io
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import PIL.Image
import pytest
from wagtail.models import Page

from byline.manuscripts.words import Tally, tally_html
from byline.moving.addresses import host_of, old_path
from byline.moving.finding import Finder, Found
from byline.moving.ledger import Entry, Ledger
from byline.moving.models import Carried
from byline.moving.wordpress.export import Export
from byline.moving.wordpress.index import Index, original_key
from byline.moving.wordpress.prepare import with_saved_blocks
from byline.moving.wordpress.records import Item
from byline.publication.models import Picture
from tests.moving.conftest import EXPORTS, Moved

ROOT = Path(__file__).resolve().parents[2]
FOUND = [folder for parent in ROOT.parents[:2] for folder in [parent / "shared" / "samples" / "wxr"] if folder.is_dir()]
SAMPLES = [*sorted(EXPORTS.glob("*.xml")), *(path for folder in FOUND[:1] for path in sorted(folder.glob("*.xml")))]


@pytest.fixture
def every_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever picture an export names is there."""
    drawn = io.BytesIO()
    PIL.Image.new("RGB", (8, 8), "#123456").save(drawn, "PNG")

    def find(self: Finder, addresses: Any, **limits: Any) -> Found:
        return Found(io.BytesIO(drawn.getvalue()), len(drawn.getvalue()), Path(next(iter(addresses))).name)

    monkeypatch.setattr(Finder, "find", find)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_every_word_picture_and_link_is_in_the_piece_or_in_the_report(
    move_in: Moved, every_picture: None, path: Path
) -> None:
    report = move_in(path)
    assert not [row for row in report["skipped"] if row["code"] in {"error", "unread"}]
    redirects = {row["from"]: row["to"] for row in report["redirects"]}
    book = Ledger(Carried.objects.values_list("origin", flat=True).first() or "")
    checked = 0
    with Export([path]) as export:
        index = Index()
        index.fill(export)
        for row in index.rows():
            entry = book.find("item", row.number)
            item = export.item(row.place)
            assert row.kind == "attachment" or entry is not None, f"{row.title} is not in the report"
            if entry and entry.object_id and isinstance(item, Item):
                check(item, entry, index, export.site.address, redirects)
                checked += 1
    assert checked == report["imported"]["pieces"] + report["imported"]["pages"]


def check(item: Item, entry: Entry, index: Index, site: str, redirects: dict[str, str]) -> None:
    before = tally_html(with_saved_blocks(item.content, index))
    page = Page.objects.get(pk=entry.object_id).specific
    after = tally_page(page.body.get_prep_value())
    for line in entry.lines:
        if line.code == "link":
            after.links[key(line.message)] += 1
        if line.code == "picture_inline":
            after.pictures[line.message.partition(": ")[2]] += 1
    assert not before.words - after.words, item.title
    shown = Counter({original_key(src): count for src, count in after.pictures.items()})
    wanted: Counter[str] = Counter()
    for src, count in before.pictures.items():
        wanted[original_key(src)] += count
    assert not wanted - shown, item.title
    for link in before.links:
        assert any(place in after.links for place in places(link, site, redirects)), f"{item.title}: {link}"


def places(link: str, site: str, redirects: dict[str, str]) -> Iterator[str]:
    """What a link may have become: itself, its whole address, or the new address of what it led to."""
    yield key(link)
    whole = urljoin(site + "/", link)
    yield key(whole)
    yield from (key(whole.rstrip("/")), key(whole) + "/")
    if host_of(whole) == host_of(site):
        old = old_path(whole)
        fragment = "#" + whole.partition("#")[2] if "#" in whole else ""
        yield redirects.get(old, "") + fragment
        yield redirects.get(old + "/", "") + fragment
        yield f"{old}/{fragment}"


def key(address: str) -> str:
    return address.removeprefix("https:").removeprefix("http:")


def tally_page(blocks: list[dict[str, Any]]) -> Tally:
    found = Tally()
    for block in blocks:
        if block["type"] == "unconverted":
            found.add(tally_html(block["value"]["source"]))
        else:
            add_value(found, block["value"])
    return found


def add_value(found: Tally, value: Any, name: str = "") -> None:
    if isinstance(value, dict):
        for inner_name, inner in value.items():
            if inner_name == "image" and isinstance(inner, int):
                found.pictures[key(Picture.objects.get(pk=inner).source_url)] += 1
            elif inner_name not in {"id", "type", "alt_text"}:
                add_value(found, inner, inner_name)
    elif isinstance(value, list):
        for inner in value:
            add_value(found, inner)
    elif isinstance(value, str):
        found.add(tally_html(value.replace("[", "&#91;") if "<" in value else value.replace("&", "&amp;")))
        if name in {"url", "source_url"}:
            found.links[key(value)] += 1


def test_the_samples_hold_something(settings: Any) -> None:
    assert len(SAMPLES) >= 3
