"""How long `byline run` takes until its first page, and what its processes weigh.

    python benchmarks/start.py [--runs 3]

Times go from the start of the process to the last byte of the front page; beside them stands the processor time of all
processes until then, which a busy machine stretches less. "Nothing compiled" runs a copy of the installed packages
without their bytecode: the first start after an installation that did not compile. Memory is the proportional set size (PSS): shared pages are counted once, split among the processes.
"""

import argparse
import os
import shutil
import signal
import statistics
import sys
import sysconfig
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import httpx

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from tests.support.magazine import Magazine  # noqa: E402


@dataclass(frozen=True)
class Start:
    """One start: seconds to the first page, processor seconds until then, and the magazine, still running."""

    seconds: float
    burnt: float
    magazine: Magazine


def first_page(folder: Path, *options: str, **environment: str) -> Start:
    """Start and wait for the first page."""
    began = time.monotonic()
    magazine = Magazine(folder, *options, **environment)
    while True:
        try:
            httpx.get(magazine.url, timeout=60).raise_for_status()
        except httpx.TransportError:
            if magazine.process.poll() is not None:
                raise SystemExit(magazine.output) from None
            time.sleep(0.02)
        else:
            return Start(time.monotonic() - began, burnt(magazine), magazine)


def burnt(magazine: Magazine) -> float:
    """Seconds of processor time that all its processes have used: what a busy machine does not stretch."""
    ticks = 0
    for pid in magazine.processes():
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def weigh(pid: int) -> float:
    """PSS in MB."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return 0.0


def roles(magazine: Magazine) -> dict[str, int]:
    """What each process is, by who its parent is."""
    parents = {
        pid: int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1]) for pid in magazine.processes()
    }
    main = magazine.process.pid
    worker = next(pid for pid, parent in parents.items() if parent in parents and parent != main)
    web = next(pid for pid in parents if pid not in (main, worker, parents[worker]))
    return {"server": main, "web": web, "nanny": parents[worker], "worker": worker}


def timed(name: str, starts: list[Start]) -> None:
    """One line."""
    seconds, processor = ([getattr(start, part) for start in starts] for part in ("seconds", "burnt"))
    spread = f"({min(seconds):.2f} to {max(seconds):.2f})"
    print(f"{name:<46}{statistics.median(seconds):6.2f} s {spread:<17} processor {statistics.median(processor):.2f} s")


def bare_packages(target: Path) -> Path:
    """A copy of the installed packages and of Byline without bytecode."""
    packages = Path(sysconfig.get_path("purelib"))
    ignore = shutil.ignore_patterns("__pycache__", "playwright", "mypy", "moto", "botocore", "ruff*", "*.dist-info.old")
    shutil.copytree(packages, target, ignore=ignore, symlinks=True)
    shutil.copytree(ROOT / "src" / "byline", target / "byline", dirs_exist_ok=True, ignore=ignore)
    return target


def stopping(start: Start) -> float:
    """Seconds from Ctrl-C to the end of the last process."""
    began = time.monotonic()
    start.magazine.stop(signal.SIGINT, group=True)
    return time.monotonic() - began


def measure_empty(home: Path, runs: int) -> None:
    """Empty folders, with and without bytecode."""
    starts, stops = [], []
    for number in range(runs):
        starts.append(first_page(home / f"empty-{number}"))
        stops.append(stopping(starts[-1]))
    timed("empty folder", starts)
    print(f"{'Ctrl-C to the end':<46}{statistics.median(stops):6.2f} s")
    for name, options in {"bare": [], "bare demo": ["--demo"]}.items():
        packages = bare_packages(home / "packages")
        bare = first_page(home / name, *options, PYTHONPATH=str(packages))
        timed(f"empty folder, nothing compiled {' '.join(options)}", [bare])
        bare.magazine.stop()
        shutil.rmtree(packages)


def measure_demo(home: Path, runs: int) -> None:
    """The demo: filling it, starting it again, and what it weighs."""
    filled = first_page(home / "demo", "--demo")
    timed("empty folder, demo filled", [filled])
    filled.magazine.stop()
    starts = []
    for _ in range(runs):
        starts.append(first_page(home / "demo"))
        starts[-1].magazine.stop()
    timed("existing magazine", starts)
    magazine = first_page(home / "demo").magazine
    for _ in range(200):
        httpx.get(magazine.url)
    weights = {role: weigh(pid) for role, pid in roles(magazine).items()}
    parts = ", ".join(f"{role} {mb:.0f}" for role, mb in weights.items())
    print(f"{'memory after 200 pages, PSS':<46}{sum(weights.values()):6.0f} MB ({parts})")
    magazine.stop()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=3)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as place:
        measure_demo(Path(place), runs)
        measure_empty(Path(place), runs)


if __name__ == "__main__":
    main()
