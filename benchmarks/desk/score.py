"""How well the desk reads the labelled pieces, by the rules of benchmarks/desk/README.md.

    python benchmarks/desk/score.py                      # pieces/: numbers, misses, false flags
    python benchmarks/desk/score.py --sealed             # sealed/: numbers only, never a text or a label
    python benchmarks/desk/score.py --folder further   # another shelf, or any folder of labelled pieces
    python benchmarks/desk/score.py --archive posts.jsonl.gz [--sample 100]   # flags per 1,000 words of real posts
    python benchmarks/desk/score.py --speed              # milliseconds per 1,000 words, and for one edited paragraph

`--group names` shows one group alone, `--quiet` leaves the misses and the false flags out.
"""

import argparse
import gzip
import json
import random
import statistics
import sys
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from math import sqrt
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1] / "src")]

from byline.desk.context import Context, context_from  # noqa: E402
from byline.desk.document import Document  # noqa: E402
from byline.desk.examine import Memory, Report, examine  # noqa: E402
from byline.desk.finding import Finding  # noqa: E402
from byline.desk.readers import from_markdown, read_file  # noqa: E402
from byline.desk.registry import GROUPS  # noqa: E402


@dataclass
class Tally:
    """What was counted over the pieces of one folder."""

    words: int = 0
    clean_words: int = 0
    labels: Counter = field(default_factory=Counter)
    found: Counter = field(default_factory=Counter)
    hard: Counter = field(default_factory=Counter)
    hard_found: Counter = field(default_factory=Counter)
    hits: Counter = field(default_factory=Counter)  # findings that hit, by standard
    false: Counter = field(default_factory=Counter)
    false_severity: Counter = field(default_factory=Counter)
    trapped: Counter = field(default_factory=Counter)
    false_clean: int = 0
    missed: list[tuple[str, dict]] = field(default_factory=list)
    false_flags: list[tuple[str, Finding, bool]] = field(default_factory=list)
    faults: Counter = field(default_factory=Counter)


def spans_of(finding: Finding) -> list[tuple[int, int]]:
    """A finding's places in the file."""
    return [place.source for place in finding.places]


def overlap(spans: list[tuple[int, int]], label: dict) -> int:
    """How many characters both share."""
    return max((min(b, each["end"]) - max(a, each["start"]) for a, b in spans for each in label["spans"]), default=0)


def hit_by(finding: Finding, label: dict) -> int:
    """How closely a finding hits a label; 0 if it does not."""
    if finding.group != label["group"]:
        return 0
    if not finding.places:
        return 1 if label.get("whole") else 0
    return max(0, overlap(spans_of(finding), label))


def score_piece(name: str, report: Report, labels: list[dict], tally: Tally) -> None:
    """Adds one piece to the tally."""
    defects = [label for label in labels if not label.get("trap")]
    traps = [label for label in labels if label.get("trap")]
    tally.words += report.document.words
    tally.clean_words += 0 if defects else report.document.words
    tally.faults.update(fault.standard for fault in report.faults)
    taken: set[int] = set()
    for finding in sorted(report.findings, key=lambda f: -f.confidence):
        touched = [(hit_by(finding, label), number) for number, label in enumerate(defects)]
        fresh = [(close, number) for close, number in touched if close and number not in taken]
        if fresh:
            number = max(fresh)[1]
            taken.add(number)
            tally.hits[finding.standard] += 1
        elif not any(close for close, _ in touched) and not any(
            finding.group in label.get("also", ()) and overlap(spans_of(finding), label) > 0 for label in defects
        ):
            trap = any(t["group"] == finding.group and overlap(spans_of(finding), t) > 0 for t in traps)
            tally.false[finding.standard] += 1
            tally.false_severity[finding.severity] += 1
            tally.trapped[finding.group] += trap
            tally.false_clean += not defects
            tally.false_flags.append((name, finding, trap))
    for number, label in enumerate(defects):
        group = label["group"]
        tally.labels[group] += 1
        tally.found[group] += number in taken
        tally.hard[group] += bool(label.get("hard"))
        tally.hard_found[group] += bool(label.get("hard")) and number in taken
        if number not in taken:
            tally.missed.append((name, label))


def score_folder(folder: Path, context: Context) -> Tally:
    """Reads every piece of a folder with its own date as today."""
    tally = Tally()
    for path in sorted(folder.glob("*.md")):
        report = examine(read_file(path), context)
        score_piece(path.stem[:14], report, json.loads(path.with_suffix(".json").read_text("utf-8")), tally)
    return tally


def interval(hits: int, n: int) -> str:
    """The 95 % interval of a proportion (Wilson)."""
    if not n:
        return "      -      "
    p, z = hits / n, 1.96
    middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return f"[{max(0.0, middle - half):.2f}, {min(1.0, middle + half):.2f}]"


def show(tally: Tally) -> None:
    """The numbers."""
    print(
        f"{'group':<10}{'n':>4}{'found':>7}{'recall':>8}  {'95 %':<14}{'hard':>8}{'precision':>11}{'false':>7}{'on traps':>9}"
    )
    for group in GROUPS:
        n, found = tally.labels[group], tally.found[group]
        hits = sum(many for name, many in tally.hits.items() if name.startswith(group + "."))
        false = sum(many for name, many in tally.false.items() if name.startswith(group + "."))
        precision = f"{hits / (hits + false):.2f}" if hits + false else "-"
        hard = f"{tally.hard_found[group]}/{tally.hard[group]}"
        recall = f"{found / n:.2f}" if n else "-"
        print(
            f"{group:<10}{n:>4}{found:>7}{recall:>8}  {interval(found, n):<14}{hard:>8}{precision:>11}{false:>7}{tally.trapped[group]:>9}"
        )
    n, found, false = sum(tally.labels.values()), sum(tally.found.values()), sum(tally.false.values())
    print(f"all: {found} of {n}, recall {found / max(1, n):.2f} {interval(found, n)}")
    print(f"{tally.words} words; false flags per 1,000 words: {1000 * false / tally.words:.2f}; ", end="")
    print(f"on clean pieces: {1000 * tally.false_clean / max(1, tally.clean_words):.2f}; ", end="")
    print("by severity: " + ", ".join(f"{name} {many}" for name, many in tally.false_severity.items()))
    if tally.faults:
        print("FAULTS:", dict(tally.faults))
    print(f"\n{'standard':<34}{'hits':>6}{'false':>7}{'precision':>11}  95 %")
    for name in sorted({*tally.hits, *tally.false}):
        hits, false = tally.hits[name], tally.false[name]
        print(f"{name:<34}{hits:>6}{false:>7}{hits / (hits + false):>11.2f}  {interval(hits, hits + false)}")


def show_texts(tally: Tally, group: str | None) -> None:
    """Misses and false flags, for pieces that may be read."""
    print("\nMISSED")
    for name, label in tally.missed:
        if group in (None, label["group"]):
            quotes = " … ".join(span["quote"][:80] for span in label["spans"])
            print(
                f"  {name} {label['group']}/{label['kind']}{' (hard)' if label.get('hard') else ''}: {quotes} — {label['note'][:110]}"
            )
    print("\nFALSE")
    for name, finding, trap in tally.false_flags:
        if group in (None, finding.group):
            quotes = " … ".join(place.quote[:60] for place in finding.places)
            print(
                f"  {name} {finding.standard}{' TRAP' if trap else ''} [{finding.severity}]: {quotes} — {finding.message[:120]}"
            )


def archive(path: Path, sample: int, group: str | None) -> None:
    """Flags per 1,000 words on real posts, and some of the flags to read."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    lines = random.Random(7).sample(lines, min(sample, len(lines)))
    counts: Counter = Counter()
    shown: dict[str, list[str]] = defaultdict(list)
    words, spent = 0, 0.0
    for post in lines:
        report = examine(document_of(post), Context(country="US"))
        words += report.document.words
        spent += report.milliseconds
        for fault in report.faults:
            print("FAULT", fault.standard, fault.error, post.get("title"))
        for finding in report.findings:
            counts[finding.standard] += 1
            if group in (None, finding.group):
                quotes = " … ".join(place.quote[:70] for place in finding.places[:3])
                shown[finding.standard].append(f"{quotes} — {finding.message[:140]}")
    print(
        f"{len(lines)} posts, {words} words, {1000 * sum(counts.values()) / words:.2f} flags per 1,000 words, ", end=""
    )
    print(f"{1000 * spent / words:.0f} ms per 1,000 words")
    for name, many in counts.most_common():
        print(f"  {name:<34}{many:>6}{1000 * many / words:>8.2f}")
    for name, texts in shown.items():
        print(f"\n{name}")
        for text in random.Random(3).sample(texts, min(12, len(texts))):
            print("   ", text)


def document_of(post: dict) -> Document:
    """An archive post as a piece."""
    authors = post.get("authors") or post.get("author") or ""
    byline = ", ".join(map(str, authors)) if isinstance(authors, list) else str(authors)
    head = {"title": post.get("title") or "", "byline": byline, "date": str(post.get("date") or "")[:10]}
    front = "".join(f'{name}: "{value}"\n' for name, value in head.items() if value)
    return from_markdown(f"---\n{front}---\n\n{post['raw']}")


def speed(context: Context) -> None:
    """Milliseconds per 1,000 words of a first reading, and for a reading after one paragraph changed."""
    first, edited = [], []
    for path in sorted((HERE / "pieces").glob("*.md")):
        memory = Memory()
        text = path.read_text("utf-8")
        started = time.process_time()
        document = from_markdown(text)
        examine(document, context, memory=memory)
        first.append(1000 * (time.process_time() - started) * 1000 / document.words)
        longest = max(document.body, key=lambda block: len(block.text))
        blocks = tuple(replace(b, text=b.text + " And then she left.") if b is longest else b for b in document.blocks)
        changed = Document(blocks, document.meta, document.source)
        started = time.process_time()
        examine(changed, context, memory=memory)
        edited.append(1000 * (time.process_time() - started))
    print(
        f"whole piece: median {statistics.median(first):.0f}, slowest {max(first):.0f} ms per 1,000 words (the first includes imports)"
    )
    print(f"one edited paragraph: median {statistics.median(edited):.0f}, slowest {max(edited):.0f} ms")


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sealed", action="store_true")
    parser.add_argument("--folder", type=Path, default=HERE / "pieces")
    parser.add_argument("--archive", type=Path)
    parser.add_argument("--sample", type=int, default=100)
    parser.add_argument("--speed", action="store_true")
    parser.add_argument("--group")
    parser.add_argument("--quiet", action="store_true")
    return parser.parse_args()


def main() -> None:
    """Prints what was asked for."""
    asked = arguments()
    context = context_from(json.loads((HERE / "context.json").read_text("utf-8")))
    if asked.archive:
        archive(asked.archive, asked.sample, asked.group)
    elif asked.speed:
        speed(context)
    else:
        sealed = asked.sealed or (HERE / asked.folder).resolve() == HERE / "sealed"
        tally = score_folder(HERE / ("sealed" if sealed else asked.folder), context)
        show(tally)
        if not sealed and not asked.quiet:
            show_texts(tally, asked.group)


if __name__ == "__main__":
    main()
