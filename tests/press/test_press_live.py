"""The press in the real server: other processes change things, readers are slow, somebody presses Ctrl-C."""

import signal
import socket
import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from tests.support.magazine import Magazine, byline

pytestmark = pytest.mark.server

BROWSER = {"user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0"}
RENAME = """
from byline.publication.models import MagazineSettings
row = MagazineSettings.load()
row.name = "The Other Drawer"
row.save()
"""


def slow_reader(port: int) -> socket.socket:
    """Asks for the long recording and takes hardly anything of it."""
    reader = socket.socket()
    reader.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    reader.connect(("127.0.0.1", port))
    reader.sendall(b"GET /media/long.mp3 HTTP/1.1\r\nHost: localhost\r\n\r\n")
    return reader


def test_a_day_in_the_life(own_magazine: Callable[..., Magazine], tmp_path: Path) -> None:
    folder = tmp_path / "data"
    magazine = own_magazine(folder=folder)
    with httpx.Client(base_url=magazine.url, headers=BROWSER, timeout=60) as reader:
        first = reader.get("/")
        again = [reader.get("/") for _ in range(9)]
        assert {answer.headers["etag"] for answer in again} == {first.headers["etag"]}
        assert reader.get("/", headers={"if-none-match": first.headers["etag"]}).status_code == 304

        # Another process changes the name; no message reaches the server but the shared number.
        said = byline(
            "manage", "shell", "-v", "0", "-c", RENAME, BYLINE_DATA=str(folder), BYLINE_PORT=str(magazine.port)
        )
        assert said.returncode == 0, said.stderr
        assert "The Other Drawer" in reader.get("/").text

        # Thirty readers at a crawl, and a page still leaves from memory.
        (folder / "media").mkdir(exist_ok=True)
        with (folder / "media" / "long.mp3").open("wb") as file:
            file.truncate(100 * 1024 * 1024)
        slow = [slow_reader(magazine.port) for _ in range(30)]
        assert all(each.recv(400).startswith(b"HTTP/1.1 200 OK") for each in slow)
        took = []
        for _ in range(50):
            began = time.monotonic()
            assert reader.get("/").status_code == 200
            took.append(time.monotonic() - began)
        assert sorted(took)[25] < 0.5, "slow readers slow everybody down"

    stopping = threading.Event()
    readers = [threading.Thread(target=read_on, args=[magazine.url, stopping]) for _ in range(4)]
    for each in readers:
        each.start()
    time.sleep(0.5)
    began = time.monotonic()
    status = magazine.stop(signal.SIGINT, group=True)
    took_to_stop = time.monotonic() - began
    stopping.set()
    for each in readers:
        each.join()
    assert (status, took_to_stop < 10) == (0, True), (status, took_to_stop, magazine.output)
    assert len(magazine.processes()) == 0 or magazine.process.poll() is not None

    with sqlite3.connect(folder / "byline.sqlite3") as database:
        [[counted]] = database.execute("SELECT sum(number) FROM press_dailyreads WHERE path = '/'")
    assert counted >= 62  # 10, one 304, one after the change, 50 beside the slow ones; nothing is lost with Ctrl-C


def read_on(url: str, stopping: threading.Event) -> None:
    """Reads until there is nobody left to ask."""
    with httpx.Client(base_url=url, timeout=5, headers=BROWSER) as client:
        while not stopping.is_set():
            try:
                client.get("/")
            except httpx.TransportError:
                return
