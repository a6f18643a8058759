"""Check the labelled pieces: every span stands where its label says; count words and labels.

Run `python benchmarks/desk/check_labels.py` from anywhere. It prints counts only, never a sealed
text or label, and leaves with status 1 when something does not fit.
"""

import json
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).parent
GROUPS = ("names", "dates", "claims", "people", "care", "language", "promises", "craft")
SEVERITIES = ("blocks", "asks", "suggests")
SHELVES = ("pieces", "further", "third", "sealed", "sealed-second")
OWN_VOICES = ("further", "third", "sealed-second")  # each piece there has a voice of its own
WORDS = {"further": (400, 700), "third": (400, 750), "sealed-second": (500, 1100)}  # least and most in a piece
WORDS_ELSEWHERE = (600, 1250)
DEFECTS = {"sealed-second": (9, 21), "third": (6, 12)}  # least and most in a piece that is not clean
DEFECTS_ELSEWHERE = (3, 8)


def main() -> int:
    """Check every piece, print the counts, list what does not fit."""
    faults: list[str] = []
    for shelf in SHELVES:
        faults += report(shelf, sorted((HERE / shelf).glob("*.md")))
    faults += check_voices()
    json.loads((HERE / "context.json").read_text(encoding="utf-8"))
    for fault in faults:
        print(fault, file=sys.stderr)
    print("all labels fit" if not faults else f"{len(faults)} faults")
    return 1 if faults else 0


def report(shelf: str, pieces: list[Path]) -> list[str]:
    """Check one shelf and print its counts."""
    faults: list[str] = []
    kinds: Counter[tuple[str, str]] = Counter()
    hard: Counter[str] = Counter()
    words = clean = traps = 0
    for piece in pieces:
        text = read_piece(piece)
        labels = json.loads(piece.with_suffix(".json").read_text(encoding="utf-8"))
        faults += [f"{shelf}/{piece.name}: {fault}" for fault in check_piece(text, labels, shelf)]
        planted = [label for label in labels if not label.get("trap")]
        words += len(text.split())
        clean += not planted
        traps += len(labels) - len(planted)
        kinds.update((label["group"], label["kind"]) for label in planted)
        hard.update(label["group"] for label in planted if label["hard"])
    print(
        f"{shelf}: {len(pieces)} pieces ({clean} clean), {words} words, "
        f"{sum(kinds.values())} planted defects ({sum(hard.values())} hard), {traps} traps"
    )
    for group in GROUPS:
        found = {kind: n for (name, kind), n in sorted(kinds.items()) if name == group}
        detail = ", ".join(f"{kind} {n}" for kind, n in found.items())
        print(f"  {group:9} {sum(found.values()):3} ({hard[group]} hard): {detail}")
    return faults


def read_piece(path: Path) -> str:
    """The text as offsets count it: decoded, without a byte-order mark, newlines as they stand."""
    return path.read_bytes().decode("utf-8-sig")


def check_piece(text: str, labels: list[dict], shelf: str) -> list[str]:
    """What does not fit in the labels of one piece of a shelf."""
    faults = []
    planted = [label for label in labels if not label.get("trap")]
    fewest, greatest = DEFECTS.get(shelf, DEFECTS_ELSEWHERE)
    if planted and not fewest <= len(planted) <= greatest:
        faults.append(f"{len(planted)} planted defects; a piece has none, or {fewest} to {greatest}")
    least, most = WORDS.get(shelf, WORDS_ELSEWHERE)
    if not least <= len(text.split()) <= most:
        faults.append(f"{len(text.split())} words; a piece of this shelf has {least} to {most}")
    for number, label in enumerate(labels):
        faults += [f"label {number}: {fault}" for fault in check_label(text, label)]
    return faults


def check_label(text: str, label: dict) -> list[str]:
    """What does not fit in one label."""
    faults = []
    if label["group"] not in GROUPS or not set(label.get("also", [])) <= set(GROUPS):
        faults.append("unknown group")
    if not label.get("trap") and label["severity"] not in SEVERITIES:
        faults.append(f"unknown severity {label['severity']}")
    if not label["spans"] and not label.get("whole"):
        faults.append("no span, and not about the whole piece")
    if not label["kind"] or not label["note"]:
        faults.append("no kind or no note")
    for span in label["spans"]:
        stands = text[span["start"] : span["end"]]
        if not stands or stands != span["quote"]:
            faults.append(f"{span['start']}-{span['end']} does not hold the quoted words")
    return faults


def check_voices() -> list[str]:
    """Every piece has one voice, and a voice lies whole on one shelf."""
    voices = json.loads((HERE / "voices.json").read_text(encoding="utf-8"))
    told = [
        f"{'sealed' if voice['sealed'] else 'pieces'}/{piece}" for voice in voices.values() for piece in voice["pieces"]
    ]
    there = [
        f"{shelf}/{path.stem}" for shelf in SHELVES if shelf not in OWN_VOICES for path in (HERE / shelf).glob("*.md")
    ]
    return [f"voices.json and the shelves differ on {name}" for name in set(told) ^ set(there)]


if __name__ == "__main__":
    raise SystemExit(main())
