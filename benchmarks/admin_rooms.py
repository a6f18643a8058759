"""What the editor's rooms cost in magazines of 1,000, 10,000 and 100,000 pieces.

    python benchmarks/admin_rooms.py [--folder FOLDER] [--postgres ADDRESS] [--sizes 1000 10000 100000] [--rounds 5]

Prints milliseconds (medians) and the ratio to the smallest magazine, of whole pages as the host gets them. Magazines are those
of `listings.py`.
"""

import argparse
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

from magazines import Magazines

Times = dict[str, dict[int, list[float]]]


def main() -> None:
    """Every screen in turn for each size, several rounds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, default=Path("benchmark-data"))
    parser.add_argument("--postgres", default="")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--rounds", type=int, default=5)
    chosen = parser.parse_args()
    magazines = Magazines(chosen.folder, chosen.postgres)
    times: Times = defaultdict(lambda: defaultdict(list))
    for size in chosen.sizes:
        magazines.open(size)
        for name, read in screens().items():
            read()  # warm
            for _ in range(chosen.rounds):
                began = time.perf_counter()
                read()
                times[name][size].append((time.perf_counter() - began) * 1000)
    _print(times, chosen.sizes)


def screens() -> dict[str, Callable[[], Any]]:
    """What is measured in the magazine that is open."""
    from django.contrib.auth import get_user_model
    from django.test import Client

    from byline.posts.models import Post
    from byline.publication.models import FrontPage
    from byline.search.models import Word

    people = get_user_model()
    host = people.objects.filter(is_superuser=True).first() or people.objects.create_superuser("host@bench.example")
    client = Client(SERVER_NAME="localhost")
    client.force_login(host)
    front = FrontPage.objects.get()
    post = Post.objects.filter(listed_at__isnull=False).order_by("pk")[10]
    common = Word.objects.filter(length__gt=5).order_by("-documents").first().word
    rare = Word.objects.filter(heads__gt=0, length__gt=7).order_by("documents", "word").first().word

    def page(address: str) -> Callable[[], Any]:
        def read() -> None:
            status = client.get(address).status_code
            assert status == 200, (address, status)

        return read

    return {
        "first screen": page("/admin/"),
        "list of pieces": page("/admin/pieces/"),
        "list of pieces, page 40": page("/admin/pieces/?p=40"),
        "list of pieces, by title": page("/admin/pieces/?ordering=title"),
        "list of pieces, drafts": page("/admin/pieces/?state=draft"),
        "list of pieces, common word": page(f"/admin/pieces/?q={common}"),
        "list of pieces, rare word": page(f"/admin/pieces/?q={rare}"),
        "explorer": page(f"/admin/pages/{front.pk}/"),
        "explorer, common word": page(f"/admin/pages/{front.pk}/?q={common}"),
        "search, common word": page(f"/admin/pages/search/?q={common}"),
        "search, rare word": page(f"/admin/pages/search/?q={rare}"),
        "search, beginning": page(f"/admin/pages/search/?q={rare[:4]}"),
        "editor": page(f"/admin/pages/{post.pk}/edit/"),
        "choosing a page": page("/admin/choose-page/search/?q=" + rare),
        "contributors": page("/admin/snippets/contributors/contributor/"),
        "contributors, a name": page("/admin/snippets/contributors/contributor/?q=" + rare[:4]),
        "choosing a contributor": page("/admin/snippets/choose/contributors/contributor/results/?q=" + rare[:4]),
        "topics": page("/admin/snippets/posts/topic/"),
    }


def _print(times: Times, sizes: list[int]) -> None:
    print(f"{'milliseconds':28}" + "".join(f"{size:>10,}" for size in sizes) + f"{'ratio':>9}")
    for name, by_size in times.items():
        found = [median(by_size[size]) for size in sizes]
        print(f"{name:28}" + "".join(f"{value:10.1f}" for value in found) + f"{found[-1] / found[0]:9.2f}")


if __name__ == "__main__":
    main()
