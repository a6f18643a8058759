"""A real magazine for tests: `byline run` as a process of its own, on a folder of its own."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import httpx

ROOT = Path(__file__).resolve().parents[2]
LINK = re.compile(r"^\s+(http://localhost:\d+/\S+)$", re.M)


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        port: int = trial.getsockname()[1]
        return port


def clean_environment(**more: str) -> dict[str, str]:
    """Ours without what would configure Byline, and with what is given."""
    foreign = ("BYLINE_", "DATABASE_URL", "EMAIL_URL", "DJANGO_", "PYTEST_", "COV_")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(foreign)}
    return {**kept, "PYTHONPATH": str(ROOT / "src"), "PYTHONDONTWRITEBYTECODE": "", **more}


def byline(
    *arguments: str, timeout: float = 240, preexec_fn: Callable[[], object] | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run a command of `byline` to its end."""
    return subprocess.run(
        [sys.executable, "-m", "byline", *arguments],
        env=clean_environment(**environment),
        capture_output=True,
        text=True,
        timeout=timeout,
        preexec_fn=preexec_fn,
        stdin=subprocess.DEVNULL,
        check=False,
    )


class Magazine:
    """A running magazine. Its output is in a file, so that no full pipe ever stops it."""

    def __init__(self, folder: Path, *options: str, port: int | None = None, **environment: str) -> None:
        self.folder, self.port, self.environment = folder, port or free_port(), environment
        self.url = f"http://localhost:{self.port}"
        self.log = folder.with_name(f"{folder.name}.log")
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "byline", "run", "--data", str(folder), "--port", str(self.port), *options],
                env=clean_environment(**environment),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # a process group of its own, as a terminal gives
            )

    def __enter__(self) -> "Magazine":
        try:
            self.wait_until_ready()
        except BaseException:
            self.stop(signal.SIGKILL, group=True)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def output(self) -> str:
        """All it has printed."""
        return self.log.read_text()

    @property
    def link(self) -> str:
        """The one-time link it printed at its start."""
        found = LINK.search(self.output)
        assert found, self.output
        return found[1]

    def wait_until_ready(self, seconds: float = 240) -> None:
        """Until it answers."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            assert self.process.poll() is None, f"ended with {self.process.returncode}:\n{self.output}"
            try:
                httpx.get(self.url + "/robots.txt", timeout=20)
            except httpx.TransportError:
                time.sleep(0.05)
            else:
                return
        raise AssertionError(f"did not answer within {seconds} s:\n{self.output}")

    def command(self, *arguments: str) -> str:
        """Run a command of `byline` on its folder, with its settings; what it prints."""
        own = {**self.environment, "BYLINE_DATA": str(self.folder), "BYLINE_PORT": str(self.port)}
        done = byline(*arguments, **own)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def stop(self, how: int = signal.SIGTERM, *, group: bool = False, seconds: float = 30) -> int:
        """Send a signal to it, or to its whole group as Ctrl-C does, and wait; its exit status."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, how) if group else self.process.send_signal(how)
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            raise

    def processes(self) -> list[int]:
        """The numbers of all its processes that live, itself first."""
        return [self.process.pid, *(pid for pid in _group(self.process.pid) if pid != self.process.pid)]


def _group(leader: int) -> list[int]:
    """Living processes of a session, read from /proc."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == leader and fields[0] != "Z":
            found.append(int(stat.parent.name))
    return sorted(found)
