"""The server is killed while she types, again and again, and every word arrives. BYLINE_TEST_KILLS=100 for the long run."""

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.magazine import ROOT, clean_environment, free_port

pytestmark = [pytest.mark.browser, pytest.mark.server]

KILLS = int(os.environ.get("BYLINE_TEST_KILLS", "2"))


class Server:
    """The writing room as a process."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, free_port()
        self.url = f"http://127.0.0.1:{self.port}/w/imogen/"

    def start(self) -> None:
        command = [sys.executable, "-m", "tests.writing.serving", str(self.folder), str(self.port)]
        self.process = subprocess.Popen(command, cwd=ROOT, env=clean_environment(), stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)  # fmt: skip
        until = time.monotonic() + 200
        while time.monotonic() < until:
            assert self.process.poll() is None
            try:
                if httpx.get(self.url, timeout=20).status_code == 200:
                    return
            except httpx.TransportError:
                time.sleep(0.1)
        raise AssertionError("did not start")

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


def test_no_word_is_lost_when_the_server_is_killed_while_she_types(
    tmp_path: Path, open_page: Callable[..., Any]
) -> None:
    luck = random.Random(4)
    server = Server(tmp_path)
    server.start()
    try:
        page = open_page()
        page.goto(server.url)
        page.locator("#editor p").first.click()
        page.keyboard.press("End")
        typed: list[str] = []
        for number in range(KILLS):
            for step in range(6):
                typed.append(f" word{number}x{step}")
                page.keyboard.type(typed[-1])
                page.wait_for_timeout(luck.randint(0, 700))
            page.wait_for_timeout(luck.randint(0, 1600))  # before, in and after a save
            server.kill()
            typed.append(f" dark{number}")
            page.keyboard.type(typed[-1])
            server.start()
        page.locator('[data-state="saved"]').wait_for(timeout=60_000)
        text = httpx.get(server.url + "copy/md/", timeout=20).text
        assert "Once." + "".join(typed) in text
    finally:
        server.kill()
