"""Several hosts on this machine: each a network namespace with an address of its own, joined by a bridge. Needs root."""

import os
import shutil
import subprocess
from dataclasses import dataclass

NETWORK = "10.213.57"


def why_not() -> str:
    """Why there can be no hosts here; empty where there can."""
    if os.geteuid() != 0:
        return "network namespaces need root"
    if not shutil.which("ip"):
        return "network namespaces need the program ip (package iproute2)"
    trial = subprocess.run(["ip", "netns", "add", "byline-trial"], capture_output=True, text=True, check=False)
    subprocess.run(["ip", "netns", "del", "byline-trial"], capture_output=True, check=False)
    return f"network namespaces cannot be made: {trial.stderr.strip()}" if trial.returncode else ""


@dataclass(frozen=True)
class Host:
    """One host."""

    name: str
    address: str

    @property
    def prefix(self) -> list[str]:
        """What stands before a command that is to run there."""
        return ["ip", "netns", "exec", self.name]


class Network:
    """A bridge and its hosts; this machine itself has the first address."""

    def __init__(self, *names: str) -> None:
        self.bridge, self.names = "byline-br", names
        self.address, self.range = f"{NETWORK}.1", f"{NETWORK}.0/24"

    def __enter__(self) -> dict[str, Host]:
        self.__exit__()
        _ip("link", "add", self.bridge, "type", "bridge")
        _ip("addr", "add", f"{self.address}/24", "dev", self.bridge)
        _ip("link", "set", self.bridge, "up")
        return {name: self._add(name, number) for number, name in enumerate(self.names, start=2)}

    def __exit__(self, *_: object) -> None:
        for name in self.names:
            _ip("netns", "del", f"byline-{name}", check=False)
        _ip("link", "del", self.bridge, check=False)

    def _add(self, name: str, number: int) -> Host:
        host = Host(f"byline-{name}", f"{NETWORK}.{number}")
        outside, inside = f"by-{name}"[:15], "eth0"
        _ip("netns", "add", host.name)
        _ip("link", "add", outside, "type", "veth", "peer", "name", inside, "netns", host.name)
        _ip("link", "set", outside, "master", self.bridge, "up")
        for command in (["addr", "add", f"{host.address}/24", "dev", inside], ["link", "set", inside, "up"]):
            _ip("-n", host.name, *command)
        _ip("-n", host.name, "link", "set", "lo", "up")
        return host


def _ip(*arguments: str, check: bool = True) -> None:
    subprocess.run(["ip", *arguments], capture_output=True, check=check)
