"""The front in the real server: slow readers, odd requests, pages for what cannot be answered."""

import gzip
import socket
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from tests.support.magazine import Magazine

pytestmark = pytest.mark.server

LARGE = 20 * 1024 * 1024
HOUSE = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "SAMEORIGIN",
    "referrer-policy": "strict-origin-when-cross-origin",
    "cross-origin-opener-policy": "same-origin",
}


@pytest.fixture
def recording(running_magazine: Magazine) -> Iterator[Path]:
    path = running_magazine.folder / "media" / "long.mp3"
    path.write_bytes(bytes(range(256)) * (LARGE // 256))
    yield path
    path.unlink()


def raw(magazine: Magazine, request: bytes, *, seconds: float = 20) -> bytes:
    """What the server answers to these bytes, until it closes or falls silent."""
    with socket.create_connection(("127.0.0.1", magazine.port), timeout=seconds) as connection:
        connection.sendall(request)
        answer = b""
        while b"\r\n\r\n" not in answer:
            piece = connection.recv(65536)
            if not piece:
                break
            answer += piece
        return answer


def test_thirty_slow_readers_hold_nobody_up(running_magazine: Magazine, recording: Path) -> None:
    asked = b"GET /media/long.mp3 HTTP/1.1\r\nHost: localhost\r\n\r\n"
    slow = []
    for _ in range(30):
        reader = socket.socket()
        reader.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        reader.connect(("127.0.0.1", running_magazine.port))
        reader.sendall(asked)
        assert reader.recv(400).startswith(b"HTTP/1.1 200 OK")
        slow.append(reader)

    with httpx.Client(base_url=running_magazine.url, timeout=60) as client:
        client.get("/")
        alone = []
        for _ in range(10):
            began = time.monotonic()
            assert client.get("/").status_code == 200
            alone.append(time.monotonic() - began)

    assert sorted(alone)[5] < 5  # a front that slow readers block answers after minutes, or never
    for reader in slow:
        reader.settimeout(30)
        assert reader.recv(4096)  # still being served
        reader.close()


def test_slow_senders_hold_nobody_up(running_magazine: Magazine) -> None:
    head = b"POST /sign-in/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n"
    slow = []
    for _ in range(30):
        sender = socket.create_connection(("127.0.0.1", running_magazine.port))
        sender.sendall(head + b"a little")
        slow.append(sender)

    assert httpx.get(running_magazine.url, timeout=30).status_code == 200
    for sender in slow:
        sender.close()
    assert httpx.get(running_magazine.url, timeout=30).status_code == 200


def test_many_at_once_are_all_answered(running_magazine: Magazine) -> None:
    def ask(number: int) -> int:
        return httpx.get(f"{running_magazine.url}/?visit={number}", timeout=60).status_code

    with ThreadPoolExecutor(16) as readers:
        assert set(readers.map(ask, range(64))) == {200}


def test_a_recording_leaves_in_parts(running_magazine: Magazine, recording: Path) -> None:
    address = f"{running_magazine.url}/media/long.mp3"
    whole = httpx.get(address, timeout=60)
    part = httpx.get(address, headers={"range": "bytes=1000-1999"}, timeout=60)
    head = httpx.head(address, timeout=60)

    assert len(whole.content) == LARGE
    assert part.status_code == 206
    assert part.content == whole.content[1000:2000]
    assert part.headers["content-range"] == f"bytes 1000-1999/{LARGE}"
    assert (head.content, head.headers["content-length"]) == (b"", str(LARGE))
    assert httpx.get(address, headers={"if-none-match": whole.headers["etag"]}, timeout=60).status_code == 304


@pytest.mark.parametrize("address", ["/", "/nothing-here/", "/sign-in/", "/media/nothing.jpg", "/admin/"])
def test_every_answer_carries_the_headers_of_the_house(running_magazine: Magazine, address: str) -> None:
    answer = httpx.get(running_magazine.url + address, timeout=60)

    assert {name: answer.headers.get(name) for name in HOUSE} == HOUSE
    assert "granian" not in str(answer.headers)


def test_pages_are_packed(running_magazine: Magazine) -> None:
    with httpx.stream("GET", running_magazine.url, headers={"accept-encoding": "gzip"}) as answer:
        packed = b"".join(answer.iter_raw())

    assert b"The Open Drawer" in gzip.decompress(packed)
    assert "Accept-Encoding" in answer.headers["vary"]


def test_a_reader_gets_no_cookie(running_magazine: Magazine) -> None:
    for address in ("/", "/archive/", "/search/?q=drawer", "/nothing-here/"):
        assert "set-cookie" not in httpx.get(running_magazine.url + address, timeout=60).headers


@pytest.mark.parametrize(
    ("request_line", "status"),
    [
        (b"GET / HTTP/1.1\r\nHost: somebody-else.example", 400),
        (b"GET http://somebody-else.example/ HTTP/1.1\r\nHost: localhost", 400),
        (b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example", 400),
        (b"GET /%00 HTTP/1.1\r\nHost: localhost", 400),
        (b"OPTIONS * HTTP/1.1\r\nHost: localhost", 400),
        (b"BREW / HTTP/1.1\r\nHost: localhost", 405),
        (b"GET /%ff/ HTTP/1.1\r\nHost: localhost", 404),
        (b"GET /media/%2e%2e/secret-key HTTP/1.1\r\nHost: localhost", 404),
        (b"GET /static/x/%2e%2e/%2e%2e/secret-key HTTP/1.1\r\nHost: localhost", 404),
        (b"POST /search/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999", 413),
        (b"POST /search/ HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked", 411),
        (b"GET / HTTP/1.0\r\nHost: localhost", 200),
        (b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + b"a" * 1_000_000, 431),
    ],
)
def test_odd_requests(running_magazine: Magazine, request_line: bytes, status: int) -> None:
    answer = raw(running_magazine, request_line + b"\r\n\r\n")

    assert int(answer.split()[1]) == status, answer[:300]
    assert httpx.get(running_magazine.url, timeout=60).status_code == 200


def test_refusals_are_pages_of_ours(running_magazine: Magazine) -> None:
    wrong_host = httpx.get(running_magazine.url, headers={"host": "somebody-else.example"}, timeout=60)
    stale_form = httpx.post(f"{running_magazine.url}/sign-in/", data={"email": "nell@open-drawer.example"}, timeout=60)
    missing = httpx.get(f"{running_magazine.url}/nothing-here/", timeout=60)

    assert (wrong_host.status_code, "This request could not be read" in wrong_host.text) == (400, True)
    assert (missing.status_code, "We looked in every drawer" in missing.text) == (404, True)
    assert stale_form.status_code == 403
    assert "send it once more" in stale_form.text
    assert "somebody-else" not in running_magazine.output
    assert "Traceback" not in running_magazine.output
