"""How long a redline of 5,000 words takes, and the conversion of real documents.

Run it from the project: `.venv/bin/python benchmarks/redline.py`. Prints milliseconds, best and median of 15.
"""

import os
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "byline.project.settings")
sys.path.insert(0, str(ROOT / "src"))

import django  # noqa: E402

django.setup()

from byline.manuscripts.arriving import read_document  # noqa: E402
from byline.manuscripts.redline import between  # noqa: E402
from byline.manuscripts.redline.lines import Raw  # noqa: E402
from byline.pitches.words import changes_between  # noqa: E402

WORDS = [f"word{number}" for number in range(1200)] + ["the", "a", "and", "of", "to", "in"] * 120


def piece(luck: random.Random, words: int = 5000, paragraph: int = 80) -> list[Raw]:
    """A text in blocks of four paragraphs."""
    texts = [" ".join(luck.choices(WORDS, k=paragraph)) for _each in range(words // paragraph)]
    blocks = [texts[at : at + 4] for at in range(0, len(texts), 4)]
    return [
        {"type": "paragraph", "id": f"b{place}", "value": "".join(f"<p>{text}</p>" for text in held)}
        for place, held in enumerate(blocks)
    ]


def edited(blocks: list[Raw], luck: random.Random, share: float) -> list[Raw]:
    """The text with a share of its words changed, and two blocks in each other's place."""

    def change(word: str) -> str:
        return luck.choice(WORDS) if luck.random() < share and "<" not in word else word

    new = [{**block, "value": " ".join(change(word) for word in block["value"].split(" "))} for block in blocks]
    new[1], new[3] = new[3], new[1]
    return new


def timed(name: str, act: Callable[[], object]) -> None:
    found = []
    for _round in range(15):
        start = time.perf_counter()
        act()
        found.append((time.perf_counter() - start) * 1000)
    print(f"{name:<44} {min(found):8.1f} {median(found):8.1f}")


def main() -> None:
    luck = random.Random(7)
    old = piece(luck)
    print(f"{'5,000 words, ms':<44} {'best':>8} {'median':>8}")
    for share in (0.01, 0.1, 0.5):
        new = edited(old, luck, share)
        timed(f"redline, {share:.0%} of the words changed", lambda new=new: between(old, new).changes)
        words = [{"text": [block["value"] for block in text]} for text in (old, new)]
        timed(f"a proof's redline, {share:.0%}", lambda words=words: changes_between(*words))
    new = edited(old, luck, 0.1)
    line = between(old, new)
    timed(f"half of {len(line.changes)} changes taken", lambda: line.mixed(line.changes[::2]))
    timed("redline with a text that shares nothing", lambda: between(old, piece(luck)).changes)
    for file in sorted((ROOT / "tests" / "manuscripts" / "documents").glob("[glp]*.[dho]*")):
        data = file.read_bytes()
        timed(f"reading {file.name}", lambda data=data, file=file: read_document(data, file.name))


if __name__ == "__main__":
    main()
