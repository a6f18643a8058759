"""Pictures in S3-compatible storage: a real server of that kind, in this process."""

import importlib
from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage, storages

from byline.project.checkup import storing
from byline.project.files import media_origins, media_storage

URL = "s3://key:s%40cret@127.0.0.1:{port}/pictures?scheme=http"


@pytest.fixture
def s3_url(settings: Any) -> Iterator[str]:
    server_module = importlib.import_module("moto.server")
    server = server_module.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    port = server.get_host_and_port()[1]
    client = boto3.client(
        "s3",
        endpoint_url=f"http://127.0.0.1:{port}",
        aws_access_key_id="key",
        aws_secret_access_key="s@cret",
        region_name="us-east-1",
    )
    client.create_bucket(Bucket="pictures")
    yield URL.format(port=port)
    server.stop()


@pytest.fixture
def in_storage(settings: Any, s3_url: str) -> str:
    settings.STORAGES = {**settings.STORAGES, "default": media_storage(s3_url)}
    return s3_url


def test_pictures_go_to_the_bucket_and_come_back(in_storage: str) -> None:
    name = default_storage.save("faces/nell.webp", ContentFile(b"a face"))

    assert default_storage.open(name).read() == b"a face"
    assert default_storage.url(name) == f"{media_origins(in_storage)[0]}/pictures/faces/nell.webp"
    assert default_storage.save("faces/nell.webp", ContentFile(b"another")) != name
    assert [finding.grade.value for finding in storing.media()] == ["fine"]


def test_a_bucket_that_is_not_there(settings: Any, s3_url: str) -> None:
    settings.STORAGES = {**settings.STORAGES, "default": media_storage(s3_url.replace("pictures", "nothing"))}

    findings = list(storing.media())

    assert [finding.grade.value for finding in findings] == ["WRONG"]
    assert "bucket nothing" in findings[0].sentence
    assert "s@cret" not in findings[0].sentence


def test_the_bucket_may_be_served_under_a_name_of_its_own() -> None:
    url = "s3://key:secret@s3.example/pictures?public=pictures.magazine.example&region=eu-west-1"

    assert media_storage(url)["OPTIONS"]["custom_domain"] == "pictures.magazine.example"
    assert media_storage(url)["OPTIONS"]["region_name"] == "eu-west-1"
    assert media_origins(url) == ["https://pictures.magazine.example"]
    assert media_origins("") == []
    assert storages["default"].__class__.__name__ == "FileSystemStorage"
