"""A PostgreSQL server of the tests' own: a fresh cluster on a free port, gone afterwards."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# The tests may lose their data: nothing waits for the disk.
HASTE = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=60"


@contextmanager
def postgresql(programs: Path, *, address: str = "127.0.0.1", trusted: str = "") -> Iterator[str]:
    """Start it and give its DATABASE_URL. As root it runs as another user, since it refuses to run as root.

    With another `address`, hosts of the network `trusted` are let in.
    """
    home = Path(tempfile.mkdtemp(prefix="byline-postgresql-", dir="/tmp"))
    port = _free_port()
    user = _lesser_user() if os.geteuid() == 0 else ""
    try:
        if user:
            shutil.chown(home, user)
        cluster = ["-D", str(home / "data")]
        _as(user, home, [str(programs / "initdb"), *cluster, "-A", "trust", "-U", "byline", "-E", "UTF8", "--no-sync"])
        if trusted:
            with (home / "data" / "pg_hba.conf").open("a") as rules:
                rules.write(f"host all all {trusted} trust\n")
        options = f"-p {port} -k {home} -c listen_addresses={address} {HASTE}"
        control = [str(programs / "pg_ctl"), *cluster, "-w", "-t", "60", "-l", str(home / "log")]
        try:
            _as(user, home, [*control, "-o", options, "start"])
            yield f"postgres://byline@{address}:{port}/postgres"
        finally:
            _as(user, home, [*control, "-m", "immediate", "stop"], check=False)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        port: int = trial.getsockname()[1]
        return port


def _lesser_user() -> str:
    """`postgres`, which Debian's package makes, or whoever else owns nothing."""
    for name in ("postgres", "nobody"):
        try:
            pwd.getpwnam(name)
        except KeyError:
            continue
        return name
    raise SystemExit("PostgreSQL does not run as root, and there is no user 'postgres' or 'nobody' for it here.")


def _as(user: str, home: Path, command: list[str], *, check: bool = True) -> None:
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "HOME": str(home)}
    done = subprocess.run(
        command,
        user=user or None,
        group=pwd.getpwnam(user).pw_gid if user else None,
        extra_groups=[] if user else None,
        cwd=home,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if check and done.returncode:
        log = home / "log"
        raise SystemExit(f"{command[0]}: {done.stderr}\n{log.read_text() if log.exists() else ''}")
