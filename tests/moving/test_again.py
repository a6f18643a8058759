"""An import can be rehearsed, stopped, resumed and run again."""

import gc
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tracemalloc
from pathlib import Path
from typing import Any

import PIL.Image
import pytest
from django.apps import apps
from django.db import connection
from django.test import Client

from byline.conversation.models import Comment
from byline.moving.wordpress.export import Export
from byline.moving.wordpress.index import Index
from byline.moving.wordpress.prepare import prepare
from byline.moving.wordpress.records import Item
from byline.posts.models import Post
from byline.publication.models import StandingPage
from tests.moving.conftest import BLOG, FOOT, HEAD, Moved, codes, item

ROOT = Path(__file__).resolve().parents[2]

COMMENT = (
    "<wp:comment><wp:comment_id>{n}</wp:comment_id><wp:comment_author>R</wp:comment_author>"
    "<wp:comment_date_gmt>2024-01-01 00:00:00</wp:comment_date_gmt><wp:comment_content>Hello {n}</wp:comment_content>"
    "<wp:comment_approved>1</wp:comment_approved></wp:comment>"
)


def everything() -> dict[str, list[Any]]:
    """Every row of every table."""
    found = {}
    with connection.cursor() as cursor:
        for table in sorted(model._meta.db_table for model in apps.get_models() if model._meta.managed):
            cursor.execute(f'SELECT * FROM "{table}"')
            found[table] = sorted(map(str, cursor.fetchall()))
    return found


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_rehearsal_writes_nothing(move_in: Moved, media: Path, tmp_path: Path) -> None:
    before = everything()
    report = move_in(BLOG, media=media, rehearsal=True)
    assert everything() == before
    assert not files(tmp_path / "kept")
    assert report["rehearsal"]


def test_a_rehearsal_says_what_will_come(move_in: Moved, media: Path) -> None:
    told = move_in(BLOG, media=media, rehearsal=True)
    done = move_in(BLOG, media=media)
    assert told["in_file"] == done["in_file"]
    assert told["imported"] == done["imported"]
    assert {(row["kind"], row["key"]) for row in told["skipped"]} == {
        (row["kind"], row["key"]) for row in done["skipped"]
    }
    assert {row["from"] for row in told["redirects"]} == {row["from"] for row in done["redirects"]}


def test_a_second_run_changes_nothing(move_in: Moved, media: Path, tmp_path: Path) -> None:
    first = move_in(BLOG, media=media)
    before, kept = everything(), files(tmp_path / "kept")
    second = move_in(BLOG, media=media)
    assert everything() == before
    assert files(tmp_path / "kept") == kept
    assert second == first


def test_what_the_host_changed_stays_changed_and_what_she_deleted_stays_away(move_in: Moved) -> None:
    move_in(BLOG)
    changed = Post.objects.get(slug="how-to-walk")
    changed.title = "Hers now"
    changed.save()
    Post.objects.get(slug="steps-one").delete()
    report = move_in(BLOG)
    assert Post.objects.get(slug="how-to-walk").title == "Hers now"
    assert not Post.objects.filter(slug="steps-one").exists()
    assert report["imported"]["pieces"] == 7  # what moved in is history


def test_a_later_export_brings_new_pieces_and_new_comments(move_in: Moved) -> None:
    move_in(HEAD + item(1, more=COMMENT.format(n=1)) + FOOT)
    report = move_in(
        HEAD + item(1, content="<p>New</p>", more=COMMENT.format(n=1) + COMMENT.format(n=2)) + item(2) + FOOT
    )
    assert Post.objects.count() == 2
    assert "Words of piece 1" in str(Post.objects.get(slug="piece-1").body.get_prep_value())
    assert set(Comment.objects.values_list("text", flat=True)) == {"<p>Hello 1</p>", "<p>Hello 2</p>"}
    assert "changed" in codes(report)
    assert report["imported"]["comments"] == 2


def test_a_later_export_brings_new_comments_of_standing_pages(move_in: Moved) -> None:
    move_in(HEAD + item(1, kind="page") + FOOT)
    move_in(HEAD + item(1, kind="page", more=COMMENT.format(n=1)) + FOOT)
    assert Comment.objects.get().page == StandingPage.objects.get(slug="piece-1").page_ptr


def test_a_piece_the_gate_objects_to_waits_as_a_draft(move_in: Moved, monkeypatch: pytest.MonkeyPatch) -> None:
    from byline.posts import gate

    def objects(post: Post, by: Any) -> Any:
        if "2" in post.title:
            yield gate.Objection("no", "Not this one.")

    monkeypatch.setattr(gate, "_checks", {"no": objects})
    report = move_in(HEAD + item(1) + item(2) + FOOT)
    assert Post.objects.get(slug="piece-1").live
    assert not Post.objects.get(slug="piece-2").live
    assert [row["message"] for row in report["lines"] if row["code"] == "gate"] == ["Not this one."]
    assert Client().get("/piece-2/").status_code == 404


PIECES = 16


def export_with_pictures(folder: Path) -> tuple[Path, Path]:
    uploads = folder / "media" / "wp-content" / "uploads"
    uploads.mkdir(parents=True)
    items = []
    for n in range(1, PIECES + 1):
        PIL.Image.new("RGB", (40 + n, 30), (n, n, n)).save(uploads / f"p{n}.jpg")
        text = f'<p>Piece {n}</p><img src="https://old.example/wp-content/uploads/p{n}.jpg" alt="P{n}">'
        labels = f'<category domain="post_tag" nicename="t{n % 5}">T{n % 5}</category>'
        items.append(item(n, content=text, creator=f"w{n % 3}", more=labels + COMMENT.format(n=n)))
    path = folder / "export.xml"
    path.write_text(HEAD + "".join(items) + FOOT)
    return path, folder / "media"


class Machine:
    """A magazine of its own, and `byline import` as a process that can be killed."""

    def __init__(self, data: Path, export: Path, media: Path) -> None:
        self.data, self.report = data, data.with_suffix(".json")
        self._command = [sys.executable, "-W", "ignore", "-m", "byline", "import", "wordpress", str(export)]
        self._command += ["--media", str(media), "--no-fetch", "--report", str(self.report)]
        self._environ = {**os.environ, "BYLINE_DATA": str(data), "PYTHONPATH": str(ROOT / "src"), "DATABASE_URL": ""}

    def run(self) -> None:
        done = subprocess.run(self._command, env=self._environ, capture_output=True, text=True, timeout=240)
        assert done.returncode == 0, done.stderr

    def run_until(self, line: str) -> None:
        """Kill it (no clean-up is possible) as soon as it has said this."""
        with subprocess.Popen(
            self._command, env=self._environ, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True
        ) as process:
            assert process.stderr is not None
            for said in process.stderr:
                if said.startswith(line):
                    break
            process.send_signal(signal.SIGKILL)
        assert process.returncode == -signal.SIGKILL, f"it had ended before it said {line!r}"

    def state(self) -> dict[str, Any]:
        with sqlite3.connect(self.data / "byline.sqlite3") as db:
            found: dict[str, Any] = {name: db.execute(sql).fetchall() for name, sql in _STATE.items()}
        db.close()
        found["files"] = sorted(files(self.data / "media"))
        found["report"] = json.loads(self.report.read_text())
        return found


_STATE = {
    "pieces": "SELECT title, slug, live, published_at, body FROM wagtailcore_page JOIN posts_post ON page_ptr_id = id ORDER BY slug",
    "bylines": "SELECT slug, name FROM posts_postbyline b JOIN contributors_contributor c ON c.id = contributor_id ORDER BY post_id",
    "topics": "SELECT post_id, slug FROM posts_posttopic b JOIN posts_topic c ON c.id = topic_id ORDER BY 1, 2",
    "comments": "SELECT text, origin_id FROM conversation_comment ORDER BY 1",
    "redirects": "SELECT old_path FROM wagtailredirects_redirect ORDER BY 1",
    "pictures": "SELECT title, file FROM publication_picture ORDER BY 1",
    "carried": "SELECT kind, key, outcome FROM moving_carried ORDER BY 1, 2",
}


def test_killed_at_any_moment_it_goes_on_where_it_was(tmp_path: Path) -> None:
    export, media = export_with_pictures(tmp_path)
    whole = Machine(tmp_path / "whole", export, media)
    whole.run()
    killed = Machine(tmp_path / "killed", export, media)
    for line in ("0 of", "7 of", "12 of"):
        killed.run_until(line)
    killed.run()
    expected, found = whole.state(), killed.state()
    assert len(expected["pieces"]) == PIECES
    for name in expected:
        assert found[name] == expected[name], name
    shutil.rmtree(tmp_path / "killed")


def big_export(path: Path, pieces: int) -> Path:
    words = " ".join(f"word{n}" for n in range(600))
    with path.open("w") as file:
        file.write(HEAD)
        for n in range(1, pieces + 1):
            file.write(item(n, content=f"<p>{words}</p>\n\n<h2>Part</h2><p>{words}</p>", creator=f"w{n % 50}"))
        file.write(FOOT)
    return path


def peak_of_reading(path: Path) -> int:
    """The most memory that reading, indexing and converting took at one time."""
    tracemalloc.start()
    with Export([path]) as export:
        index = Index()
        index.fill(export)
        for row in index.rows():
            found = export.item(row.place)
            assert isinstance(found, Item)
            prepare(found, row, index, export.site)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    small = big_export(tmp_path / "small.xml", 60)
    large = big_export(tmp_path / "large.xml", 420)
    assert large.stat().st_size > 6 * small.stat().st_size > 3_000_000
    peak_of_reading(small)  # once, so that caches are full
    assert peak_of_reading(large) < peak_of_reading(small) + 400_000


def test_an_import_keeps_nothing_in_memory(move_in: Moved, tmp_path: Path) -> None:
    def left_over(first: int, last: int) -> int:
        text = HEAD + "".join(item(n, content="<p>" + "word " * 4_000 + "</p>") for n in range(first, last)) + FOOT
        tracemalloc.start()
        move_in(text)
        connection.run_on_commit.clear()  # what the test's own transaction, which never ends, would do afterwards
        gc.collect()
        left = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
        return left

    left_over(1, 4)  # once, so that caches are full
    few, many = left_over(100, 105), left_over(200, 235)
    assert many < few + 30 * 4_000  # a fifth of a piece
