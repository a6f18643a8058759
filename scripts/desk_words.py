"""Builds the desk's list of English words from the SCOWL lists that Debian packages.

    apt-get install wamerican-small wamerican-large wbritish-small wbritish-large
    .venv/bin/python scripts/desk_words.py

Writes src/byline/desk/phrases/english.txt.gz: one word a line. Behind it `*` where it is common, `<` where it is only British, `>` where
it is only American. Names and possessives are left out.
"""

import gzip
import re
from pathlib import Path

DICTIONARIES = Path("/usr/share/dict")
TARGET = Path(__file__).parents[1] / "src/byline/desk/phrases/english.txt.gz"
WORD = re.compile(r"[a-z]+(?:'(?:t|d|ll|ve|re|m))?")


def read(name: str) -> set[str]:
    """The plain words of one list."""
    return {word for word in (DICTIONARIES / name).read_text("utf-8").split() if WORD.fullmatch(word)}


def main() -> None:
    """Writes the list."""
    british, american = read("british-english-large"), read("american-english-large")
    common = read("british-english-small") | read("american-english-small")
    lines = []
    for word in sorted(british | american | common):
        mark = "*" if word in common else ""
        mark += "<" if word not in american else ">" if word not in british else ""
        lines.append(word + mark)
    with gzip.GzipFile(TARGET, "wb", compresslevel=9, mtime=0) as out:
        out.write("\n".join(lines).encode())
    print(len(lines), "words,", TARGET.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
