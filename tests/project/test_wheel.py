"""The package as it is installed: everything in it that is needed, nothing that is not."""

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import httpx
import pytest

from tests.support.magazine import ROOT, Magazine, clean_environment

pytestmark = pytest.mark.server


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built as a release would be, from what git knows of, without the network."""
    place = tmp_path_factory.mktemp("wheel")
    build = f"from hatchling.build import build_wheel; print(build_wheel({str(place)!r}))"
    done = subprocess.run([sys.executable, "-c", build], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return place / done.stdout.split()[-1]


def test_what_is_in_it(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    package = {name for name in names if name.startswith("byline/")}
    source = {
        path.relative_to(ROOT / "src").as_posix()
        for path in (ROOT / "src" / "byline").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }

    assert source - package == set()
    assert package - source == set()
    assert "byline/project/empty.sqlite3.gz" in package
    assert not [name for name in names if not name.startswith(("byline/", "byline-"))]
    assert not [name for name in names if name.endswith((".sqlite3", "secret-key", ".env"))]


def test_it_runs_where_nothing_else_of_ours_is(wheel: Path, tmp_path: Path) -> None:
    """Installed into a folder of its own, beside the dependencies, far from this checkout."""
    place = tmp_path / "installed"
    zipfile.ZipFile(wheel).extractall(place)
    packages = os.pathsep.join([str(place), sysconfig.get_path("purelib"), sysconfig.get_path("platlib")])
    magazine = Magazine(tmp_path / "data", PYTHONPATH=packages)
    where = subprocess.run(
        [sys.executable, "-c", "import byline; print(byline.__file__)"],
        env=clean_environment(PYTHONPATH=packages),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )

    with magazine:
        assert where.stdout.startswith(str(place))
        assert httpx.get(magazine.url, timeout=60).status_code == 200
        style = httpx.get(magazine.url + "/", timeout=60).text.split('rel="stylesheet" href="')[1].split('"')[0]
        assert httpx.get(magazine.url + style, timeout=60).headers["content-type"] == "text/css; charset=utf-8"
