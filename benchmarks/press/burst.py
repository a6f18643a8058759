"""A burst on a cold press: 10,000 different pages that nobody has printed yet, asked by 200 connections.

    python benchmarks/press/burst.py DATABASE [--pages 10000] [--connections 200]

DATABASE is a magazine that `benchmarks/listings.py` made (SQLite); it is copied. Printed: how many answers of which status, how long
they took, the most memory that the web process held, and how long a page that lies ready took meanwhile.
"""

import argparse
import asyncio
import shutil
import tempfile
import time
from collections import Counter
from pathlib import Path
from statistics import median, quantiles

import httpx
from serve import ADDRESSES, Magazine

PROBE_EVERY = 0.25  # seconds between two looks at a page that lies ready


def main() -> None:
    """Start, burst, report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("database", type=Path)
    parser.add_argument("--pages", type=int, default=10_000)
    parser.add_argument("--connections", type=int, default=200)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "data"
        folder.mkdir()
        shutil.copy(chosen.database, folder / "byline.sqlite3")
        with Magazine(folder) as magazine:
            listed = ADDRESSES.findall(httpx.get(f"{magazine.url}/sitemaps/pieces-0.xml", timeout=120).text)
            asyncio.run(burst(magazine, listed[: chosen.pages], chosen.connections))


async def burst(magazine: Magazine, paths: list[str], connections: int) -> None:
    """Every path once, by so many at a time."""
    limits = httpx.Limits(max_connections=connections + 1, max_keepalive_connections=connections + 1)
    async with httpx.AsyncClient(base_url=magazine.url, timeout=120, limits=limits) as client:
        await client.get("/")
        began, left = time.monotonic(), iter(paths)
        statuses: Counter[int] = Counter()
        times: list[float] = []

        async def reader() -> None:
            for path in left:
                asked = time.monotonic()
                statuses[(await client.get(path)).status_code] += 1
                times.append(time.monotonic() - asked)

        probes: list[float] = []
        probe = asyncio.create_task(look(client, probes))
        heaviest = asyncio.create_task(weigh(magazine))
        await asyncio.gather(*(reader() for _ in range(connections)))
        probe.cancel()
        heaviest.cancel()
    took = time.monotonic() - began
    print(f"{len(times):,} cold pages, {connections} connections: {took:.0f} s, {len(times) / took:.0f} a second")
    print(f"statuses {dict(statuses)}; median {median(times):.2f} s, p99 {quantiles(times, n=100)[98]:.2f} s")
    print(
        f"meanwhile a printed page: median {median(probes) * 1000:.0f} ms, p99 {quantiles(probes, n=100)[98] * 1000:.0f} ms"
    )
    print(f"most memory of a process: {max(WEIGHTS):.0f} MB, {min(WEIGHTS):.0f} MB at the beginning")


WEIGHTS: list[float] = []


async def weigh(magazine: Magazine) -> None:
    """Each second, the heaviest process."""
    while True:
        sizes = []
        for pid in magazine.processes():
            status = Path(f"/proc/{pid}/status")
            lines = status.read_text().splitlines() if status.exists() else []
            sizes += [int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS")]
        WEIGHTS.append(max(sizes))
        await asyncio.sleep(1)


async def look(client: httpx.AsyncClient, times: list[float]) -> None:
    """Ask for a page that lies ready, again and again."""
    while True:
        asked = time.monotonic()
        await client.get("/")
        times.append(time.monotonic() - asked)
        await asyncio.sleep(PROBE_EVERY)


if __name__ == "__main__":
    main()
