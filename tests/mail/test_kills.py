"""Whoever delivers is killed at seeded moments of the dialogue, inside the text too: nothing lost, nothing doubled.

Three kills run in the suite; BYLINE_TEST_KILLS=100 asks for more, BYLINE_TEST_SEED for others.
"""

import json
import os
import random
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.magazine import ROOT, clean_environment
from tests.support.smtp_sink import STEPS, Sink

KILLS = int(os.environ.get("BYLINE_TEST_KILLS", "3"))
SEED = int(os.environ.get("BYLINE_TEST_SEED", "20"))
FINISHED = {"sent", "unknown"}


class Worker:
    """The process that delivers, on a folder and a mail server of its own."""

    def __init__(self, folder: Path, port: int) -> None:
        environment = clean_environment(
            BYLINE_DATA=str(folder),
            EMAIL_URL=f"smtp://127.0.0.1:{port}?plain",
            DJANGO_SETTINGS_MODULE="byline.project.settings",
        )
        self.process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("outbox_worker.py"))],
            env=environment, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self.child = 0

    def ask(self, command: str) -> Any:
        assert self.process.stdin
        print(command, file=self.process.stdin, flush=True)
        return self.read()

    def run(self) -> int:
        """Starts a delivery and waits for its end."""
        self.child = self.ask("run")["child"]
        return int(self.read())

    def read(self) -> Any:
        assert self.process.stdout
        return json.loads(self.process.stdout.readline())

    def kill_child(self) -> None:
        """As the machine would: no goodbye."""
        os.kill(self.child, signal.SIGKILL)


@pytest.fixture
def sink() -> Iterator[Sink]:
    with Sink() as server:
        yield server


@pytest.mark.server
def test_nothing_is_lost_and_nothing_doubled(sink: Sink, tmp_path: Path) -> None:
    worker, dice = Worker(tmp_path / "data", sink.port), random.Random(SEED)
    try:
        killed = _deliver_under_fire(worker, sink, dice)
        states = worker.ask("states")
    finally:
        worker.process.kill()
        worker.process.wait()

    arrived = Counter(identifier.strip("<>").partition("@")[0] for identifier in sink.ids())
    counts = Counter(states.values())
    print(f"\n{len(killed)} kills {dict(Counter(killed))}: {len(arrived)} arrived of {len(states)}, {dict(counts)}")
    assert len(killed) == KILLS
    assert set(arrived.values()) == {1}
    assert set(states.values()) <= FINISHED
    assert all(states[identifier] in FINISHED for identifier in arrived)
    assert {identifier for identifier, state in states.items() if state == "sent"} <= set(arrived)
    assert counts["unknown"] == sum(step in ("data", "text", "dot", "accepted") for step in killed)


def _deliver_under_fire(worker: Worker, sink: Sink, dice: random.Random) -> list[str]:
    """Each run is killed at one step of one message, until there were enough kills; the last run is left in peace."""
    worker.ask(f"queue {2 * KILLS + 3}")
    killed: list[str] = []
    while len(killed) < KILLS:
        wanted, nth = dice.choice(STEPS), dice.randint(1, 2)
        seen: Counter[str] = Counter()

        def shoot(step: str, wanted: str = wanted, nth: int = nth, seen: Counter[str] = seen) -> None:
            seen[step] += 1
            if step == wanted and seen[step] == (1 if wanted == "connect" else nth):
                worker.kill_child()

        sink.on_step = shoot
        if worker.run() == -signal.SIGKILL:
            killed.append(wanted)
        elif all(state in FINISHED for state in worker.ask("states").values()):
            worker.ask("queue 3")
    sink.on_step = lambda step: None
    assert worker.run() == 0
    assert worker.run() == 0
    return killed
