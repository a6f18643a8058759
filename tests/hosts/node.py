"""A process of Byline on one of the hosts."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import httpx

from tests.support.magazine import clean_environment

from .network import Host

PORT = 8000
NAME = "magazine.example"


class Node:
    """`byline web` or `byline worker`, with a data folder of its own."""

    def __init__(self, command: str, host: Host, folder: Path, **environment: str) -> None:
        self.command, self.host, self.folder, self.environment = command, host, folder, environment
        self.url = f"http://{host.address}:{PORT}"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> "Node":
        """Start it; its output goes to a file."""
        listening = ["--bind", self.host.address, "--port", str(PORT)] if self.command == "web" else []
        command = [sys.executable, "-m", "byline", self.command, "--data", str(self.folder), *listening]
        with self.folder.with_suffix(".log").open("a") as log:
            self.process = subprocess.Popen(
                [*self.host.prefix, *command],
                env=clean_environment(**self.environment),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        return self

    @property
    def output(self) -> str:
        """All it has printed."""
        return self.folder.with_suffix(".log").read_text()

    def stop(self, how: int = signal.SIGTERM) -> None:
        """End it, and wait."""
        if self.process is None or self.process.poll() is not None:
            return
        os.killpg(self.process.pid, how)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait(5)

    def client(self, session: str = "") -> httpx.Client:
        """Somebody who asks this host for the magazine; signed in, with a session."""
        cookies = {"sessionid": session} if session else {}
        return httpx.Client(base_url=self.url, headers={"host": NAME}, cookies=cookies, timeout=30)

    def wait_until_ready(self, seconds: float = 180) -> None:
        """Until a load balancer would send readers here."""
        until = time.monotonic() + seconds
        with self.client() as client:
            while time.monotonic() < until:
                assert self.process
                assert self.process.poll() is None, self.output
                try:
                    if client.get("/-/ready").status_code == 200:
                        return
                except httpx.TransportError:
                    time.sleep(0.1)
        raise AssertionError(f"{self.host.name} was not ready within {seconds} s:\n{self.output}")
