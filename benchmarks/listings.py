"""What lists, searches, a piece's page and publishing cost in magazines of 1,000, 10,000 and 100,000 pieces.

    python benchmarks/listings.py [--folder FOLDER] [--postgres ADDRESS] [--sizes 1000 10000 100000] [--rounds 9]

Prints milliseconds (medians) and the ratio to the smallest magazine. Pages are rendered whole by Django, uncached.
Magazines are made when missing and kept in the folder; PostgreSQL's address is that of a database from which others may
be made, as in postgres://user:password@host/postgres.
"""

import argparse
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from statistics import median

from magazines import Magazines

Measure = Callable[[], object]
Times = dict[str, dict[int, list[float]]]


def main() -> None:
    """Every operation in turn for each size, several rounds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, default=Path("benchmark-data"))
    parser.add_argument("--postgres", default="")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--rounds", type=int, default=9)
    chosen = parser.parse_args()
    magazines = Magazines(chosen.folder, chosen.postgres)
    times: Times = defaultdict(lambda: defaultdict(list))
    for _ in range(chosen.rounds):
        for size in chosen.sizes:
            magazines.open(size)
            for name, measure in operations().items():
                measure()  # warm: connections, templates, Wagtail's site in the cache
                times[name][size].append(_milliseconds(measure))
    _print(times, chosen.sizes)


def operations() -> dict[str, Measure]:
    """What is measured in the magazine that is open."""
    return {**_pages(), **_searches(), **_changes()}


def _milliseconds(measure: Measure) -> float:
    began = time.perf_counter()
    measure()
    return (time.perf_counter() - began) * 1000


def _pages() -> dict[str, Measure]:
    from django.db.models import Count

    from byline.front.gathering import place_of
    from byline.posts.models import Column, Post, PostByline, PostTopic

    newest = Post.objects.order_by("-listed_at")
    oldest = Post.objects.filter(listed_at__isnull=False).order_by("listed_at")
    deep = oldest[newest.count() // 4]
    recent = newest.values("pk")[:200]
    busiest = PostByline.objects.filter(post__in=recent).values("contributor").annotate(n=Count("pk")).order_by("-n")
    widest = PostTopic.objects.filter(post__in=recent).values("topic").annotate(n=Count("pk")).order_by("-n")
    person = PostByline.objects.filter(contributor=busiest[0]["contributor"]).first().contributor
    topic = PostTopic.objects.filter(topic=widest[0]["topic"]).first().topic
    before = f"?before={place_of(deep.listed_at, deep.pk)}"
    column = Column.objects.first().get_absolute_url()
    return {
        "front page": _page("/"),
        "piece": _page(f"/{deep.slug}/"),
        "column": _page(column),
        "column, deep": _page(f"{column}{before}"),
        "topic": _page(topic.get_absolute_url()),
        "topic, deep": _page(f"{topic.get_absolute_url()}{before}"),
        "contributor": _page(person.get_absolute_url()),
        "archive": _page("/archive/"),
        "archive, deep": _page(f"/archive/{before}"),
        "archive of a month": _page(f"/archive/{deep.listed_at:%Y/%m/}".replace("/0", "/")),
        "contributors": _page("/contributors/"),
        "topics": _page("/topics/"),
    }


def _searches() -> dict[str, Measure]:
    from byline.search.models import Word

    rare = Word.objects.filter(heads__gt=0, length__gt=7).order_by("documents", "word").first().word
    common = Word.objects.filter(length__gt=5).order_by("-documents").first().word
    swapped = rare[:3] + rare[4] + rare[3] + rare[5:]
    return {
        "search: common word": _page(f"/search/?q={common}"),
        "search: three words": _page(f"/search/?q={common}+kitchen+years"),
        "search: phrase": _page("/search/?q=%22said+so+first%22"),
        "search: rare word": _page(f"/search/?q={rare}"),
        "search: slip": _page(f"/search/?q={swapped}"),
        "search: unfinished": _page(f"/search/?q={rare[:5]}"),
        "search: nothing": _page("/search/?q=zzyzzxqy"),
    }


def _changes() -> dict[str, Measure]:
    from byline.posts.following import follow
    from byline.posts.models import Post

    key = Post.objects.filter(listed_at__isnull=False).order_by("pk").values_list("pk", flat=True)[50]

    def publish() -> None:
        Post.objects.get(pk=key).save_revision().publish()

    return {"publish again": publish, "follow (by the worker)": lambda: follow([key])}


def _page(address: str) -> Measure:
    from django.test import Client

    client = Client(SERVER_NAME="localhost")

    def read() -> None:
        assert client.get(address).status_code == 200, address

    return read


def _print(times: Times, sizes: list[int]) -> None:
    print(f"{'milliseconds':24}" + "".join(f"{size:>10,}" for size in sizes) + f"{'ratio':>9}")
    for name, by_size in times.items():
        found = [median(by_size[size]) for size in sizes]
        print(f"{name:24}" + "".join(f"{value:10.1f}" for value in found) + f"{found[-1] / found[0]:9.2f}")


if __name__ == "__main__":
    main()
