"""Fetching goes to public sites only, and comes back in time with no more than was asked for."""

import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from byline.kit import fetch as fetching
from byline.kit.addresses import PrivateAddress, is_public, public_addresses
from byline.kit.fetch import NotFetched, fetch

PRIVATE = [
    "127.0.0.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "224.0.0.1",
    "255.255.255.255", "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fec0::1", "ff02::1", "::ffff:127.0.0.1",
    "::127.0.0.1", "64:ff9b::a00:1", "2002:7f00:1::", "2001:db8::1", "192.0.2.1", "nonsense",
]  # fmt: skip


@pytest.mark.parametrize("address", PRIVATE)
def test_a_private_address_is_no_public_one(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"])
def test_a_public_address_is_one(address: str) -> None:
    assert is_public(address)


def test_one_private_address_among_public_ones_spoils_them_all() -> None:
    with pytest.raises(PrivateAddress):
        public_addresses("two.example", 80, resolver=lambda host, port: ["93.184.215.14", "10.0.0.1"])


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd", "ftp://x.example/a", "gopher://x.example/", "http://x.example:8080/", "http:///a",
        "http://user:pw@x.example/", "https://x.example:22/", "//x.example/", "javascript:alert(1)", "http://[::1",
    ],
)  # fmt: skip
def test_anything_but_plain_http_is_refused_before_a_name_is_looked_up(url: str) -> None:
    def never(host: str, port: int) -> list[str]:
        raise AssertionError("looked up")

    with pytest.raises(NotFetched):
        fetch(url, most_bytes=10, resolver=never)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://0x7f.1/", "http://2130706433/"]
)
def test_our_own_machine_is_refused(url: str) -> None:
    with pytest.raises(NotFetched, match=r"public site|reached"):
        fetch(url, most_bytes=10)


Site = Callable[..., None]


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """Another site, at a public address as far as we know: each connection gets the next of the given answers."""
    answers: list[bytes | Callable[[socket.socket], None]] = []
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        for answer in iter(lambda: answers.pop(0) if answers else None, object()):
            try:
                line, _ = listener.accept()
            except OSError:
                return
            with line:
                line.recv(65536)
                if callable(answer):
                    answer(line)
                elif answer:
                    line.sendall(answer)

    def start(*given: bytes | Callable[[socket.socket], None]) -> None:
        answers.extend(given)
        threading.Thread(target=serve, daemon=True).start()

    monkeypatch.setattr(fetching, "PORTS", {"http": listener.getsockname()[1]})
    monkeypatch.setattr(fetching, "_dial", lambda found, port, until: socket.create_connection(("127.0.0.1", port), 5))
    yield start
    listener.close()


def public(host: str, port: int) -> list[str]:
    return ["10.0.0.1"] if host == "inside.example" else ["93.184.215.14"]


def get(most_bytes: int = 1000, seconds: float = 5) -> bytes:
    return fetch("http://x.example/a", most_bytes=most_bytes, seconds=seconds, resolver=public).file.read()


def test_a_file_arrives(site: Site) -> None:
    site(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Type: image/png\r\n\r\nhello")
    assert get() == b"hello"


def test_a_redirect_to_a_public_site_is_followed(site: Site) -> None:
    site(b"HTTP/1.1 302 Found\r\nLocation: http://y.example/b\r\n\r\n", b"HTTP/1.1 200 OK\r\n\r\nthere")
    assert get() == b"there"


def test_a_redirect_into_our_network_is_not(site: Site) -> None:
    site(b"HTTP/1.1 302 Found\r\nLocation: http://inside.example/\r\n\r\n")
    with pytest.raises(NotFetched, match="public site"):
        get()


def test_redirects_come_to_an_end(site: Site) -> None:
    site(*[b"HTTP/1.1 302 Found\r\nLocation: /a\r\n\r\n"] * 9)
    with pytest.raises(NotFetched, match="too often"):
        get()


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + b"x" * 5000,
        b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 5000,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1388\r\n" + b"x" * 5000 + b"\r\n0\r\n\r\n",
    ],
)
def test_no_more_is_read_than_was_asked_for(site: Site, answer: bytes) -> None:
    site(answer)
    with pytest.raises(NotFetched, match="larger"):
        get(most_bytes=1000)


def test_a_body_that_breaks_off_is_no_file(site: Site) -> None:
    site(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nhalf")
    with pytest.raises(NotFetched):
        get()


def test_a_drip_of_bytes_does_not_keep_us_waiting(site: Site) -> None:
    def drip(line: socket.socket) -> None:
        line.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        for _ in range(100):
            try:
                line.sendall(b"x")
            except OSError:
                return
            time.sleep(0.05)

    site(drip)
    started = time.monotonic()
    with pytest.raises(NotFetched, match="in time"):
        get(seconds=0.3)
    assert time.monotonic() - started < 3


@pytest.mark.parametrize(
    "answer", [b"", b"nonsense\r\n\r\n", b"HTTP/1.1 404 Not Found\r\n\r\n", b"HTTP/1.1 500 Oh\r\n\r\n"]
)
def test_no_answer_or_a_bad_one_is_said_so(site: Site, answer: bytes) -> None:
    site(answer)
    with pytest.raises(NotFetched):
        get()
