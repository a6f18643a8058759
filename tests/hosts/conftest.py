"""A magazine on several hosts: two with the site, two with workers, and this machine with PostgreSQL and the pictures."""

import json
import runpy
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import boto3
import psycopg
import pytest
from botocore.exceptions import BotoCoreError, ClientError

from tests.support.magazine import ROOT, free_port

from .network import Host, Network, why_not
from .node import NAME, Node

SCRIPTS = ROOT / "scripts"
KEYS = {"accessKey": "key", "secretKey": "a-secret"}
SECRET_KEY = "the-same-on-every-host-and-longer-than-thirty-two"


@dataclass
class Magazine:
    """The hosts of one magazine, and the database they share."""

    webs: list[Node]
    workers: list[Node]
    database: psycopg.Connection[Any]
    environment: dict[str, str]

    def ask(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """What the database answers."""
        return self.database.execute(statement, values).fetchall()


@pytest.fixture(scope="session")
def magazine_on_hosts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Magazine]:
    """Running. It begins with an empty database, on which both hosts with the site start at once."""
    if reason := why_not():
        pytest.skip(f"LEFT OUT, the tests with several hosts: {reason}")
    programs = runpy.run_path(str(SCRIPTS / "programs.py"))["find_postgres"]()
    if not programs:
        pytest.skip("LEFT OUT, the tests with several hosts: they need PostgreSQL (package postgresql)")
    folder = tmp_path_factory.mktemp("hosts")
    postgresql = runpy.run_path(str(SCRIPTS / "postgres.py"))["postgresql"]
    network = Network("web1", "web2", "work1", "work2")
    with (
        network as hosts,
        postgresql(programs, address=network.address, trusted=network.range) as server,
        storage(folder / "weed", network.address) as media,
    ):
        environment = {
            "DATABASE_URL": server,
            "BYLINE_MEDIA": media,
            "BYLINE_ADDRESS": f"http://{NAME}",
            "BYLINE_SECRET_KEY": SECRET_KEY,
            "BYLINE_LOG": "json",
            "BYLINE_METRICS": "a-token-for-prometheus",
        }
        yield from running(hosts, folder, environment)


def running(hosts: dict[str, Host], folder: Path, environment: dict[str, str]) -> Iterator[Magazine]:
    """The processes, from their start to their end."""
    webs = [Node("web", hosts[name], folder / name, **environment).start() for name in ("web1", "web2")]
    workers = [Node("worker", hosts[name], folder / name, **environment) for name in ("work1", "work2")]
    try:
        for web in webs:
            web.wait_until_ready()
        for worker in workers:
            worker.start()
        with psycopg.connect(environment["DATABASE_URL"], autocommit=True) as database:
            yield Magazine(webs, workers, database, environment)
    finally:
        for node in [*webs, *workers]:
            node.stop()


CHANCES = 3


class storage:
    """SeaweedFS: a real server of S3's kind, with a bucket that everybody may read."""

    def __init__(self, folder: Path, address: str) -> None:
        self.folder, self.address = folder, address

    def __enter__(self) -> str:
        for chance in range(CHANCES):
            port = self._start(self.folder / str(chance))
            if self._has_bucket(f"http://{self.address}:{port}"):
                return f"s3://{KEYS['accessKey']}:{KEYS['secretKey']}@{self.address}:{port}/pictures?scheme=http"
            self.__exit__()
        raise AssertionError("SeaweedFS did not come up")

    def _start(self, folder: Path) -> int:
        """With free ports, one of which somebody may take before it does; then it is started with others."""
        folder.mkdir(parents=True)
        owner = {"name": "byline", "credentials": [KEYS], "actions": ["Admin", "Read", "Write", "List", "Tagging"]}
        reader = {"name": "anonymous", "actions": ["Read"]}
        (folder / "s3.json").write_text(json.dumps({"identities": [owner, reader]}))
        s3, *others = (free_port() for _ in range(4))
        ports = [
            f"-{name}={port}" for name, port in zip(("master.port", "volume.port", "filer.port"), others, strict=True)
        ]
        grpc = [f"-{name}.port.grpc={free_port()}" for name in ("master", "volume", "filer", "s3")]
        weed = Path(sys.executable).with_name("weed")
        self.process = subprocess.Popen(
            [str(weed if weed.exists() else shutil.which("weed")), "server", f"-dir={folder}", f"-ip={self.address}",
             "-ip.bind=0.0.0.0", *ports, *grpc, "-filer", "-s3", f"-s3.port={s3}", f"-s3.config={folder}/s3.json",
             "-master.volumeSizeLimitMB=64", "-volume.max=20", "-s3.port.iceberg=0", "-s3.port.lance=0"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        return s3

    def __exit__(self, *_: object) -> None:
        self.process.kill()  # it takes its time otherwise, and nothing it has is needed any more
        self.process.wait()

    def _has_bucket(self, url: str) -> bool:
        names = {"aws_access_key_id": KEYS["accessKey"], "aws_secret_access_key": KEYS["secretKey"]}
        client = boto3.client("s3", endpoint_url=url, region_name="us-east-1", **names)
        until = time.monotonic() + 60
        while self.process.poll() is None and time.monotonic() < until:
            try:
                client.create_bucket(Bucket="pictures")
                client.put_object(Bucket="pictures", Key="trying", Body=b"trying")
                return True
            except (BotoCoreError, ClientError):
                time.sleep(0.2)
        return False
