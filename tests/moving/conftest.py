"""What the tests of moving in share: exports in every version, a folder of media, and the import itself."""

import json
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any

import PIL.Image
import pytest

from byline.moving.report import Report
from byline.moving.wordpress.importing import import_wordpress
from byline.moving.wordpress.options import Options
from byline.publication.models import FrontPage

EXPORTS = Path(__file__).parent / "exports"
BLOG = EXPORTS / "lamplighter-1.2.xml"
Moved = Callable[..., dict[str, Any]]

ITEM = """<item><title><![CDATA[{title}]]></title><link>https://old.example/{slug}/</link>
<dc:creator><![CDATA[{creator}]]></dc:creator><guid>https://old.example/?p={number}</guid><content:encoded><![CDATA[{content}]]></content:encoded>
<wp:post_id>{number}</wp:post_id><wp:post_date_gmt>{date}</wp:post_date_gmt><wp:post_name>{slug}</wp:post_name>
<wp:status>{status}</wp:status><wp:post_type>{kind}</wp:post_type>{more}</item>
"""
HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Old</title><link>https://old.example</link>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://old.example</wp:base_blog_url>
"""
FOOT = "</channel></rss>\n"


def item(number: int, **given: str) -> str:
    """One item of an export."""
    values = {
        "title": f"Piece {number}",
        "slug": f"piece-{number}",
        "creator": "ada",
        "content": f"<p>Words of piece {number}.</p>",
        "date": "2024-01-02 03:04:05",
        "status": "publish",
        "kind": "post",
        "more": "",
    }
    return ITEM.format(number=number, **{**values, **given})


@pytest.fixture(autouse=True)
def _own_media(settings: Any, tmp_path: Path) -> None:
    """Every test keeps its files in a folder of its own."""
    settings.MEDIA_ROOT = tmp_path / "kept"


@pytest.fixture
def media(tmp_path: Path) -> Path:
    """A folder as people copy it from the old site: the uploads of The Lamplighter but one."""
    uploads = tmp_path / "media" / "wp-content" / "uploads"
    (uploads / "2024/03").mkdir(parents=True)
    (uploads / "2024/02").mkdir(parents=True)
    PIL.Image.new("RGB", (640, 480), "#804020").save(uploads / "2024/03/lamp.jpg")
    PIL.Image.new("RGB", (320, 200), "#204080").save(uploads / "2024/03/quay.png")
    with wave.open(str(uploads / "2024/02/steps.wav"), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(b"\0\0" * 800)
    (uploads / "2024/02/steps.wav").rename(uploads / "2024/02/steps.mp3")
    (uploads / "2024/02/route.pdf").write_bytes(b"%PDF-1.4\n%%EOF\n")
    return tmp_path / "media"


@pytest.fixture
def move_in(magazine: FrontPage, tmp_path: Path) -> Moved:
    """Import a file, or the text of one; returns the report for machines."""

    def run(export: Path | str, *more: Path, rehearsal: bool = False, **options: Any) -> dict[str, Any]:
        path = export if isinstance(export, Path) else tmp_path / "export.xml"
        if isinstance(export, str):
            path.write_bytes(export.encode("utf-8", "surrogateescape"))
        chosen = Options(**{"fetch": False, **options})
        return read_report(import_wordpress([path, *more], options=chosen, rehearsal=rehearsal), tmp_path)

    return run


@pytest.fixture
def report(move_in: Moved, media: Path) -> dict[str, Any]:
    """The Lamplighter has moved in."""
    return move_in(BLOG, media=media)


def read_report(report: Report, folder: Path) -> dict[str, Any]:
    report.write_json(folder / "report.json")
    read: dict[str, Any] = json.loads((folder / "report.json").read_text())
    return read


def text_of(page: Any) -> str:
    """What is stored of a page's text."""
    return str(page.body.get_prep_value())


def codes(report: dict[str, Any]) -> set[str]:
    """Every code in a report."""
    return {row["code"] for row in [*report["lines"], *report["skipped"]]}
