"""What a save of the writing room takes while a guest types: `python -m benchmarks.autosave [--words 1500] [--saves 200]`.

A real server, and a text of so many words that grows by a few with each save, as the editor's script sends it. Printed in milliseconds: median
and 95th percentile, from sending to the answer.
"""

import argparse
import re
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

import httpx

from tests.writing.test_kills import Server

FIELD = r'name="{}" value="([^"]*)"'


def main() -> None:
    """Start, save, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--words", type=int, default=1500)
    parser.add_argument("--saves", type=int, default=200)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder))
        server.start()
        try:
            times = save(server.url, chosen.words, chosen.saves)
        finally:
            server.kill()
    print(
        f"{len(times)} saves of {chosen.words} words: median {median(times):.0f} ms, p95 {quantiles(times, n=20)[18]:.0f} ms"
    )


def save(url: str, words: int, saves: int) -> list[float]:
    """Milliseconds of each."""
    times = []
    paragraphs = ["<p>" + "A sentence of seven words, give or take. " * 10 + "</p>"] * (words // 80)
    with httpx.Client(timeout=60) as client:
        page = client.get(url).text
        mark, token = (re.search(FIELD.format(name), page)[1] for name in ("mark", "csrfmiddlewaretoken"))  # type: ignore[index]
        for number in range(saves):
            paragraphs[number % len(paragraphs)] = f"<p>She came back to this, for the {number}. time.</p>"
            began = time.perf_counter()
            answer = client.post(
                f"{url}save/",
                json={
                    "title": "The Song",
                    "html": "".join(paragraphs),
                    "mark": mark,
                    "token": f"t{number}",
                    "lost": [],
                },
                headers={"X-CSRFToken": token, "Referer": url, "Origin": url.partition("/w/")[0]},
            )
            times.append((time.perf_counter() - began) * 1000)
            answer.raise_for_status()
            mark = answer.json()["mark"]
    return times


if __name__ == "__main__":
    main()
