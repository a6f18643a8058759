"""The server is killed while she types or sends a document, again and again, and every word arrives once.

BYLINE_TEST_KILLS=100 for the long run.
"""

import os
import random
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.magazine import ROOT, clean_environment, free_port

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


@pytest.mark.browser
@pytest.mark.server
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


LONG, MANY = "A sentence that is there to be long. ", 4_000
HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)"')


def bring(client: httpx.Client, url: str, marker: str) -> None:
    """Sends a document that is large enough to be cut off, in place of what is there; a dead server is no surprise."""
    try:
        fields = dict(HIDDEN.findall(client.get(url, timeout=20).text))
        text = f"{marker}\n\n{LONG * MANY}"
        files = {"document": (f"{marker}.md", text.encode(), "text/markdown")}
        data = {**fields, "do": "document", "place": "instead", "title": "The Song"}
        client.post(url, data=data, files=files, timeout=60)
    except httpx.TransportError:
        pass


@pytest.mark.server
def test_a_document_arrives_whole_and_once_or_not_at_all(tmp_path: Path) -> None:
    luck = random.Random(9)
    server, arrived, known = Server(tmp_path), 0, "Once."
    server.start()
    try:
        for number in range(KILLS):
            marker = f"Document number {number} begins."
            with httpx.Client() as client:
                sending = threading.Thread(target=bring, args=(client, server.url, marker))
                sending.start()
                time.sleep(luck.uniform(0, 3.5))
                server.kill()
                sending.join()
            server.start()
            with httpx.Client() as client:
                text = client.get(server.url + "copy/md/", timeout=60).text
                arrived += marker in text
                if marker not in text:  # she sees that what was there is there still, and sends it again
                    assert known in text
                    bring(client, server.url, marker)
                    text = client.get(server.url + "copy/md/", timeout=60).text
            assert text.count(marker) == 1
            assert text.count(LONG.strip()) == MANY
            known = marker
        print(f"\n{KILLS} kills: {arrived} documents had arrived, {KILLS - arrived} were sent again")
    finally:
        server.kill()
