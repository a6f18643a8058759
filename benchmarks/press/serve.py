"""Printed pages beside nginx serving the same bytes, and beside our own page rendered each time.

    python benchmarks/press/serve.py [--seconds 8] [--data FOLDER]

Needs nginx, wrk, and ab for HEAD (wrk waits for a body that never comes). The server has one core, the load the other; one server runs under load at a time, all in one run. The magazine runs
as shipped: default headers, Host check, invalidation and counting on. FOLDER is a data folder to use in place of the demo
(it is copied). Two ratios are printed: by the clock, and by the processor time that the server took for a request, which other work
on the machine disturbs less. For the pages that are rendered each time, one request is in hand at a time.
"""

import argparse
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import httpx

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from tests.support.magazine import Magazine, free_port  # noqa: E402

SERVER_CORE, LOAD_CORE = 0, 1
ADDRESSES = re.compile(r"<loc>http://[^/]+(/[^<]*)</loc>")

BROWSER = "User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0"  # so that it is counted

MIX = """
local paths = {%s}
local total, sums = 0, {}
for place = 1, #paths do total = total + 1 / place; sums[place] = total end
request = function()
  local wanted = math.random() * total
  local low, high = 1, #paths
  while low < high do
    local middle = math.floor((low + high) / 2)
    if sums[middle] < wanted then low = middle + 1 else high = middle end
  end
  return wrk.format("GET", paths[low])
end
"""


@dataclass(frozen=True)
class Load:
    """What wrk found."""

    rate: float
    p99: str
    errors: str
    number: int
    processor: float = 0.0  # seconds the server's processes took

    @property
    def each(self) -> float:
        """Seconds of processor time for a request."""
        return self.processor / max(self.number, 1)


def load(url: str, seconds: int, *headers: str, script: str = "", connections: int = 32) -> Load:
    """Ask for so many seconds."""
    command = ["taskset", "-c", str(LOAD_CORE), "wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency"]
    for header in (BROWSER, *headers):
        command += ["-H", header]
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as file:
        file.write(script)
        file.flush()
        said = subprocess.run(
            [*command, *(["-s", file.name] if script else []), url], capture_output=True, text=True, check=True
        ).stdout
    rate = re.search(r"Requests/sec:\s+([\d.]+)", said)
    p99 = re.search(r"99%\s+(\S+)", said)
    errors = re.findall(r"(Non-2xx.*|Socket errors.*)", said)
    number = re.search(r"(\d+) requests in", said)
    found = (float(rate[1]) if rate else 0, p99[1] if p99 else "?", "; ".join(errors))
    return Load(*found, number=int(number[1]) if number else 0)


def load_heads(url: str, seconds: int) -> Load:
    """Ask with HEAD."""
    command = ["taskset", "-c", str(LOAD_CORE), "ab", "-q", "-k", "-i", "-c32", f"-t{seconds}", "-n10000000"]
    said = subprocess.run([*command, "-H", BROWSER, url], capture_output=True, text=True, check=True).stdout
    number, failed = (int(re.search(rf"{name} requests:\s+(\d+)", said)[1]) for name in ("Complete", "Failed"))  # type: ignore[index]
    rate, p99 = re.search(r"Requests per second:\s+([\d.]+)", said), re.search(r"99%\s+(\d+)", said)
    errors = f"{failed} failed" if failed else ""
    return Load(float(rate[1]) if rate else 0, f"{p99[1]}ms" if p99 else "?", errors, number=number)


def processor_time(pid: int) -> float:
    """Seconds that a process and what it began have run."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK") + sum(map(processor_time, map(int, children)))


def nginx(folder: Path, pages: dict[str, bytes]) -> tuple[subprocess.Popen[bytes], str]:
    """nginx with these files, as fast as it can."""
    root = folder / "www"
    for name, body in pages.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(body)
    port = free_port()
    temporary = " ".join(f"{name}_temp_path {folder};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    (folder / "nginx.conf").write_text(
        f"daemon off; pid {folder}/pid; error_log {folder}/error.log; worker_processes 1; events {{ }}\n"
        f"http {{ access_log off; {temporary} sendfile on; open_file_cache max=1000; keepalive_requests 1000000;\n"
        f"types {{ text/html html; }} server {{ listen 127.0.0.1:{port}; root {root}; gzip_static on; }} }}\n"
    )
    process = subprocess.Popen(["nginx", "-c", str(folder / "nginx.conf"), "-p", str(folder)])
    time.sleep(1)
    return process, f"http://127.0.0.1:{port}"


def measure(magazine: Magazine, folder: Path, seconds: int) -> None:
    """The table."""
    url = magazine.url.replace("localhost", "127.0.0.1")
    listed = ADDRESSES.findall(httpx.get(f"{url}/sitemaps/pieces-0.xml", timeout=60).text)
    pages = {path: httpx.get(f"{url}{path}", timeout=60).content for path in listed[:1000]}
    path = max(pages, key=lambda each: len(pages[each]))
    etag = httpx.get(f"{url}{path}", headers={"accept-encoding": "identity"}).headers["etag"]
    with httpx.stream("GET", f"{url}{path}", headers={"accept-encoding": "gzip"}) as answer:
        packed = b"".join(answer.iter_raw())
    wait_until_idle(magazine.process.pid)
    print("rates by the clock, processor time for a request, ratio by the clock, ratio by processor time")
    print(f"{path}: {len(pages[path]):,} bytes, {len(packed):,} packed; {len(pages)} pages in the mix")
    files = {f"{each[1:]}index.html": body for each, body in pages.items()}
    process, static = nginx(folder, {**files, f"{path[1:]}index.html.gz": packed})
    mix = MIX % ", ".join(f'"{each}"' for each in pages)
    try:
        row = Table(process.pid).row
        plain = row("nginx, plain", lambda: load(f"{static}{path}", seconds), None)
        gzip = row("nginx, packed", lambda: load(f"{static}{path}", seconds, "Accept-Encoding: gzip"), None)
        knows = f"If-None-Match: {httpx.head(f'{static}{path}').headers['etag']}"
        known = row("nginx, 304", lambda: load(f"{static}{path}", seconds, knows), None)
        head = row("nginx, HEAD", lambda: load_heads(f"{static}{path}", seconds), None)
    finally:
        process.terminate()
        process.wait()
    row = Table(magazine.process.pid).row
    one = row("printed, plain", lambda: load(f"{url}{path}", seconds), plain)
    row("printed, packed", lambda: load(f"{url}{path}", seconds, "Accept-Encoding: gzip"), gzip)
    row("printed, 304", lambda: load(f"{url}{path}", seconds, f"If-None-Match: {etag}"), known)
    row("printed, HEAD", lambda: load_heads(f"{url}{path}", seconds), head)
    row("printed, with ?utm_source", lambda: load(f"{url}{path}?utm_source=x&utm_medium=mail", seconds), plain)
    row("printed, the mix (against one page)", lambda: load(url, seconds, script=mix), one)
    row("rendered each time", lambda: load(f"{url}{path}", seconds, "Cookie: sessionid=nobody", connections=1), plain)


def wait_until_idle(pid: int) -> None:
    """Until the worker has drawn the pictures that these pages want."""
    while True:
        before = processor_time(pid)
        time.sleep(5)
        if processor_time(pid) - before < 0.5:
            return


class Table:
    """The rows of one server."""

    def __init__(self, pid: int) -> None:
        self.pid = pid

    def row(self, name: str, run: Callable[[], Load], beside: Load | None) -> Load:
        """One line: what was found, and its ratios to what it stands beside."""
        began = processor_time(self.pid)
        found = run()
        found = replace(found, processor=processor_time(self.pid) - began)
        ratios = f"{found.rate / beside.rate:6.3f} {beside.each / found.each:6.3f}" if beside else "     –      –"
        print(
            f"{name:38} {found.rate:9,.0f}/s {found.each * 1e6:8.1f} µs  {ratios}  p99 {found.p99:>9}  {found.errors}",
            flush=True,
        )
        return found


def main() -> None:
    """Start, measure, stop."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=8)
    parser.add_argument("--data", type=Path)
    chosen = parser.parse_args()
    os.sched_setaffinity(0, {SERVER_CORE})
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        if chosen.data:
            shutil.copytree(chosen.data, folder / "data")
        magazine = Magazine(folder / "data", *([] if chosen.data else ["--demo"]))
        try:
            magazine.wait_until_ready()
            measure(magazine, folder, chosen.seconds)
        finally:
            magazine.stop(signal.SIGINT)


if __name__ == "__main__":
    main()
