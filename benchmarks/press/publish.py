"""From the press of the button to readable everywhere, in magazines of several sizes.

    python benchmarks/press/publish.py FOLDER [--sizes 1000 10000 100000] [--number 40] [--rounds 2]

FOLDER holds the magazines that `benchmarks/listings.py` makes there (SQLite); each is copied. A running server is asked again and
again while another process publishes, as the worker does on schedule: a piece is readable everywhere when its own page, the front
page, its column, its topic, the archive and the feed all show the new title. Sizes take turns.
Printed: the median and the 99th percentile, in milliseconds; a bare page of Wagtail's published beside it, which is the part
that is not ours; and the pages that are printed again.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import httpx

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from tests.support.magazine import Magazine  # noqa: E402

Found = dict[str, list[float]]
PATIENCE = 10


def main() -> None:
    """Every size in turn, several rounds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--number", type=int, default=40)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--publish", default="", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.publish:
        publish_all(chosen.publish, chosen.number)
        return
    found: dict[int, Found] = defaultdict(lambda: defaultdict(list))
    for _ in range(chosen.rounds):
        for size in chosen.sizes:
            with running(chosen.folder / f"{size}.sqlite3") as magazine:
                for name, values in ask(magazine, chosen.number).items():
                    found[size][name] += values
    show(found)


@contextmanager
def running(database: Path) -> Iterator[Magazine]:
    """A magazine with a copy of this database."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "data"
        folder.mkdir()
        shutil.copy(database, folder / "byline.sqlite3")
        with Magazine(folder) as magazine:
            yield magazine


def ask(magazine: Magazine, number: int) -> Found:
    """What a process that publishes beside it finds."""
    environment = {
        **os.environ,
        "BYLINE_DATA": str(magazine.folder),
        "BYLINE_PORT": str(magazine.port),
        "DJANGO_SETTINGS_MODULE": "byline.project.settings",
    }
    command = [sys.executable, __file__, str(magazine.folder), "--number", str(number), "--publish", magazine.url]
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    found: Found = json.loads(done.stdout.splitlines()[-1])
    return found


def publish_all(url: str, number: int) -> None:
    """In a process of its own: publishes, looks, and prints what it found as JSON."""
    from byline.project.loading import read_settings

    read_settings()
    from byline.posts.models import Post
    from byline.press.register import addresses_with
    from byline.press.signals import reprinted

    concerned: set[str] = set()
    reprinted.connect(lambda tags, **_: concerned.update(addresses_with(tags)), weak=False)
    pieces = Post.objects.filter(listed_at__isnull=False, column__isnull=False).order_by("-listed_at")
    posts = list(pieces[: number + 3])
    found: Found = defaultdict(list)
    with httpx.Client(base_url=url, timeout=60) as reader:
        for turn, post in enumerate(posts):
            places = addresses_of(post)
            for place in places:
                reader.get(place)
            time.sleep(2.2)  # until the register knows these pages
            concerned.clear()
            returned, readable = publish_one(post, f"Changed {turn} {time.time_ns()}", places, reader)
            if turn < 3:  # warm
                continue
            found["publishing returns"].append(returned)
            found["readable everywhere"].append(readable)
            found["pages printed again"].append(len(concerned))
            found["a bare page of Wagtail's"].append(publish_bare(turn))
    print(json.dumps(found))


def addresses_of(post: Any) -> list[str]:
    """Where its title stands."""
    topic = post.post_topics.first()
    shelves = [post.column.get_absolute_url(), *([topic.topic.get_absolute_url()] if topic else [])]
    return [post.get_url(), "/", "/archive/", "/feed.xml", *shelves]


def publish_one(post: Any, title: str, places: list[str], reader: httpx.Client) -> tuple[float, float]:
    """Milliseconds until the call returns, and until every place that shows the piece shows the new title."""
    before = post.title
    showing = [place for place in places if before in reader.get(place).text]
    post.title = title
    began = time.perf_counter()
    post.save_revision().publish()
    returned = time.perf_counter() - began
    while showing and time.perf_counter() - began < PATIENCE:
        showing = [place for place in showing if title not in reader.get(place).text]
    if showing:
        raise SystemExit(f"{showing} did not change within {PATIENCE} s")
    return returned * 1000, (time.perf_counter() - began) * 1000


def publish_bare(turn: int) -> float:
    """Milliseconds for a page with a title and nothing else, whose kind is Wagtail's own."""
    from wagtail.models import Page

    parent = Page.objects.get(depth=1)
    page = Page.objects.filter(slug="bare-page").first() or parent.add_child(
        instance=Page(title="Bare", slug="bare-page")
    )
    page.title = f"Bare {turn}"
    began = time.perf_counter()
    page.save_revision().publish()
    return (time.perf_counter() - began) * 1000


def show(found: dict[int, Found]) -> None:
    """The table, and how much more the largest takes than the smallest."""
    sizes = sorted(found)
    print(f"{'':36}" + "".join(f"{size:>12,}" for size in sizes) + f"{'ratio':>9}")
    for name in found[sizes[0]]:
        for figure, of in (("median", median), ("p99", lambda values: quantiles(values, n=100)[98])):
            row = [of(found[size][name]) for size in sizes]
            line = "".join(f"{value:12.1f}" for value in row)
            print(f"{name + ', ' + figure:36}{line}{row[-1] / row[0] if row[0] else 0:9.2f}")


if __name__ == "__main__":
    main()
