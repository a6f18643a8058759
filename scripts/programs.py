"""The programs that the tests need and Python does not bring: PostgreSQL, Chromium, Java, and two npm packages."""

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from base64 import b64encode
from pathlib import Path

APT = ["apt-get", "-q", "-o", "Acquire::Retries=3", "-o", "Acquire::http::Timeout=60", "-o", "DPkg::Lock::Timeout=300"]
TRIES = 3

# Pinned by what npm calls integrity: name, version, SHA-512.
NPM_PACKAGES = (
    (
        "vnu-jar",
        "26.9.27",
        "TkQd5DFfOaWC9ebtvozTsrH2Vaod3jYg+vrOeREzIXxBexLz9+rS2DNtjn7+RPUiZhgli0SghgBX6RJRNea0KA==",
    ),
    (
        "axe-core",
        "4.14.1",
        "FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ==",
    ),
)


def find_postgres() -> Path | None:
    """The folder of PostgreSQL's server programs, the newest."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    folders = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    return max(folders, key=lambda path: int(path.parent.name), default=None)


def find_chromium() -> str | None:
    """Chromium's program."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


class Programs:
    """Finds the programs, installs what is missing where that is possible, and knows what is missing still."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.missing: list[str] = []
        self.postgres: Path | None = None

    def install(self) -> None:
        """Install what is missing: Debian's packages as root on Debian, npm's packages anywhere."""
        wanted = {
            "postgresql": find_postgres(),
            "chromium": find_chromium(),
            "default-jre-headless": shutil.which("java"),
            "npm": shutil.which("npm") or self._has_npm_packages(),
            "gettext": shutil.which("xgettext"),
            "nginx": shutil.which("nginx"),
            "caddy": shutil.which("caddy"),
        }
        packages = [package for package, found in wanted.items() if not found]
        if packages and os.geteuid() == 0 and shutil.which("apt-get"):
            install_debian(packages)
        self._fetch_npm_packages()
        self._look()

    def _look(self) -> None:
        self.postgres = find_postgres()
        if not self.postgres:
            self.missing.append("every test on PostgreSQL (package postgresql)")
        if not find_chromium():
            self.missing.append("the tests in a browser (package chromium)")
        if not shutil.which("java") or not self._path("vnu-jar").exists():
            self.missing.append("the Nu HTML checker (Java, and npm's vnu-jar)")
        if not shutil.which("xgettext"):
            self.missing.append("the search for texts that no catalogue has (package gettext)")
        if not shutil.which("nginx") or not shutil.which("caddy"):
            self.missing.append("the mirror behind real web servers (packages nginx and caddy)")
        if not self._path("axe-core").exists():
            self.missing.append("the accessibility rules (npm's axe-core)")

    def deselection(self) -> list[str]:
        """Options for pytest: marks whose program is missing are left out."""
        marks = []
        if not find_chromium() or not self._path("axe-core").exists():
            marks.append("browser")
        if not shutil.which("java") or not self._path("vnu-jar").exists():
            marks.append("java")
        return ["-m", " and ".join(f"not {mark}" for mark in marks)] if marks else []

    def environment(self) -> dict[str, str]:
        """Where the tests find the programs."""
        return {
            "BYLINE_TEST_CHROMIUM": find_chromium() or "",
            "BYLINE_TEST_TOOLS": str(self.folder),
        }

    def _path(self, package: str) -> Path:
        return self.folder / package

    def _has_npm_packages(self) -> bool:
        return all(_stamp(self._path(name)) == version for name, version, _ in NPM_PACKAGES)

    def _fetch_npm_packages(self) -> None:
        for name, version, checksum in NPM_PACKAGES:
            target = self._path(name)
            if _stamp(target) != version and shutil.which("npm"):
                fetch_npm(name, version, checksum, target)


def install_debian(packages: list[str]) -> None:
    """With patience: the lists may be slow to come, and another installation may be under way."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for attempt in range(TRIES):
        _run([*APT, "update"], environment, 600)
        if _run([*APT, "install", "-y", "--no-install-recommends", *packages], environment, 1200):
            return
        sys.stdout.write(f"== Installing {' '.join(packages)} failed, try {attempt + 1} of {TRIES}\n")


def fetch_npm(name: str, version: str, checksum: str, target: Path) -> None:
    """Fetch one package, check it and unpack it; nothing of it is run."""
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(TRIES):
            command = ["npm", "pack", "--silent", "--pack-destination", folder, f"{name}@{version}"]
            if _run(command, {**os.environ, "npm_config_update_notifier": "false"}, 300, cwd=folder):
                break
        archive = next(Path(folder).glob("*.tgz"), None)
        if archive is None:
            return
        if b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode() != checksum:
            sys.exit(f"npm's {name} {version} is not what it was: its checksum differs.")
        with tarfile.open(archive) as packed:
            packed.extractall(folder, filter="data")
        shutil.rmtree(target, ignore_errors=True)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(Path(folder) / "package", target)
        (target / ".version").write_text(version)


def _stamp(folder: Path) -> str:
    file = folder / ".version"
    return file.read_text() if file.exists() else ""


def _run(command: list[str], environment: dict[str, str], seconds: int, cwd: str | None = None) -> bool:
    try:
        done = subprocess.run(
            command,
            env=environment,
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            timeout=seconds,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        sys.stdout.write(f"== {command[0]}: {error}\n")
        return False
    if done.returncode:
        sys.stdout.write(f"== {' '.join(command[:2])}: {done.stderr[-2000:]}\n")
    return done.returncode == 0
