"""`byline run` as a real process: what it makes, how it ends, what it does when a part of it dies."""

import os
import shutil
import signal
import sqlite3
import stat
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.magazine import Magazine, byline

pytestmark = pytest.mark.server

Start = Callable[..., Magazine]


def test_an_empty_folder_becomes_a_magazine(own_magazine: Start, tmp_path: Path) -> None:
    magazine = own_magazine()

    assert httpx.get(magazine.url, timeout=60).status_code == 200
    key = magazine.folder / "secret-key"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert len(key.read_text().strip()) > 50
    assert stat.S_IMODE(magazine.folder.stat().st_mode) == 0o700
    with sqlite3.connect(magazine.folder / "byline.sqlite3") as database:
        assert database.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        hosts = database.execute("SELECT hostname, port FROM wagtailcore_site").fetchall()
    assert hosts == [("localhost", magazine.port)]
    assert f"The magazine is at {magazine.url}/" in magazine.output
    assert httpx.get(magazine.link, follow_redirects=True, timeout=60).status_code == 200


def test_a_second_start_keeps_what_is_there(own_magazine: Start) -> None:
    first = own_magazine()
    key = (first.folder / "secret-key").read_text()
    assert first.stop() == 0

    second = own_magazine(folder=first.folder)

    assert (second.folder / "secret-key").read_text() == key
    assert httpx.get(second.url, timeout=60).status_code == 200


def test_an_index_that_is_lost_is_made_anew(demo_folder: Path, tmp_path: Path, own_magazine: Start) -> None:
    folder = tmp_path / "data"
    shutil.copytree(demo_folder, folder)
    with sqlite3.connect(folder / "byline.sqlite3") as database:
        database.execute("DELETE FROM search_entry")

    magazine = own_magazine(folder=folder)

    assert "/delphine-and-jonah/" in httpx.get(f"{magazine.url}/search/?q=divorce", timeout=60).text


@pytest.mark.parametrize(("how", "group"), [(signal.SIGINT, True), (signal.SIGINT, False), (signal.SIGTERM, False)])
def test_it_ends_cleanly(own_magazine: Start, how: int, group: bool) -> None:
    magazine = own_magazine()
    wait_for(lambda: len(magazine.processes()) == 4)  # the server, its web process, the nanny, the worker
    began = time.monotonic()

    status = magazine.stop(how, group=group)

    assert status == 0
    assert time.monotonic() - began < 10
    assert magazine.processes() == [magazine.process.pid]
    assert "Traceback" not in magazine.output


def test_it_ends_cleanly_under_load(own_magazine: Start) -> None:
    magazine = own_magazine()
    over = threading.Event()
    answers: list[int] = []

    def ask() -> None:
        with httpx.Client(base_url=magazine.url, timeout=5) as client:
            while not over.is_set():
                try:
                    answers.append(client.get("/").status_code)
                except httpx.TransportError:
                    time.sleep(0.05)

    readers = [threading.Thread(target=ask) for _ in range(8)]
    for reader in readers:
        reader.start()
    while len(answers) < 40:
        time.sleep(0.05)
    began = time.monotonic()
    try:
        status = magazine.stop(signal.SIGINT, group=True)
        took = time.monotonic() - began
    finally:
        over.set()
        for reader in readers:
            reader.join()

    assert status == 0
    assert took < 10
    assert set(answers) == {200}
    assert magazine.processes() == [magazine.process.pid]
    assert "Traceback" not in magazine.output
    with sqlite3.connect(magazine.folder / "byline.sqlite3") as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_second_run_on_the_same_folder_is_refused(own_magazine: Start) -> None:
    magazine = own_magazine()

    refused = byline("run", "--data", str(magazine.folder), "--port", str(magazine.port + 1))

    assert refused.returncode == 1
    assert "already running" in refused.stderr
    assert f"process {magazine.process.pid}, port {magazine.port}" in refused.stderr
    assert httpx.get(magazine.url, timeout=60).status_code == 200


def test_a_port_in_use_is_refused_before_anything_is_made(own_magazine: Start, tmp_path: Path) -> None:
    magazine = own_magazine()
    other = tmp_path / "other"

    refused = byline("run", "--data", str(other), "--port", str(magazine.port))

    assert refused.returncode == 1
    assert f"Port {magazine.port} is in use" in refused.stderr
    assert "--port" in refused.stderr
    assert not other.exists()


def test_a_worker_that_dies_is_started_again(own_magazine: Start) -> None:
    magazine = own_magazine()
    worker = wait_for(lambda: _worker_of(magazine))

    os.kill(worker, signal.SIGKILL)
    wait_for(lambda: len(magazine.processes()) == 4 and _worker_of(magazine) not in (0, worker))

    assert "The background worker died" in magazine.output
    assert httpx.get(magazine.url, timeout=60).status_code == 200


def test_when_the_web_process_dies_all_ends(own_magazine: Start) -> None:
    magazine = own_magazine()
    web = next(pid for pid in magazine.processes() if _listens(pid, magazine.port))

    os.kill(web, signal.SIGKILL)

    assert magazine.process.wait(30) == 1
    assert magazine.processes() == [magazine.process.pid]


def test_when_the_server_is_killed_nothing_is_left_behind(own_magazine: Start) -> None:
    magazine = own_magazine()

    magazine.stop(signal.SIGKILL)
    wait_for(lambda: magazine.processes() == [magazine.process.pid])

    again = own_magazine(folder=magazine.folder, port=magazine.port)
    assert httpx.get(again.url, timeout=60).status_code == 200


def wait_for(look: Callable[[], Any], seconds: float = 60) -> Any:
    """What it finds, as soon as it finds something."""
    until = time.monotonic() + seconds
    while not (found := look()):
        assert time.monotonic() < until, "it did not come"
        time.sleep(0.1)
    return found


def _worker_of(magazine: Magazine) -> int:
    """The one process whose parent is neither the server nor outside, the nanny's child; 0 while there is none."""
    parents = {pid: _parent(pid) for pid in magazine.processes()}
    return next((pid for pid, parent in parents.items() if parent in parents and parent != magazine.process.pid), 0)


def _parent(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0


def _listens(pid: int, port: int) -> bool:
    """Whether one of the process's open files is the listening socket."""
    wanted = set()
    for line in Path("/proc/net/tcp").read_text().splitlines()[1:]:
        fields = line.split()
        if fields[1].endswith(f":{port:04X}") and fields[3] == "0A":
            wanted.add(f"socket:[{fields[9]}]")
    handles = []
    for handle in Path(f"/proc/{pid}/fd").iterdir():
        try:
            handles.append(os.readlink(handle))
        except OSError:
            continue
    return bool(wanted & set(handles))
