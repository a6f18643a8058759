"""What reaches Django, and what comes back."""

import gzip
import io
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from byline.press.packing import Shelf, pack, takes_gzip

from .conftest import LIMIT, Ask

Seen = list[dict[str, Any]]


def answering(pieces: Any, *headers: tuple[str, str], status: str = "200 OK") -> Callable[..., Any]:
    """An application that always answers the same."""

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Any:
        start_response(status, list(headers))
        return pieces(environ) if callable(pieces) else pieces

    return answer


def test_the_request_arrives_whole(ask: Ask, seen: Seen) -> None:
    answer = ask("/%C3%A9t%C3%A9/a%20b?q=1&r=%20", method="POST", body=b"x" * 200_000, content_type="text/plain")

    environ = seen[0]
    assert answer.status == 200
    assert environ["REQUEST_METHOD"] == "POST"
    assert environ["PATH_INFO"].encode("latin-1").decode() == "/été/a b"
    assert environ["QUERY_STRING"] == "q=1&r=%20"
    assert environ["CONTENT_TYPE"] == "text/plain"
    assert environ["CONTENT_LENGTH"] == "200000"
    assert environ["body"] == b"x" * 200_000
    assert environ["HTTP_HOST"] == "localhost"
    assert environ["REMOTE_ADDR"] == "192.0.2.7"
    assert environ["wsgi.url_scheme"] == "http"


def test_headers_of_the_same_name_are_joined_and_lookalikes_dropped(ask: Ask, seen: Seen) -> None:
    ask("/", pairs=[("cookie", "a=1"), ("cookie", "b=2"), ("x-many", "1"), ("x-many", "2"), ("x_forwarded_for", "9")])

    assert seen[0]["HTTP_COOKIE"] == "a=1; b=2"
    assert seen[0]["HTTP_X_MANY"] == "1,2"
    assert "HTTP_X_FORWARDED_FOR" not in seen[0]


def test_a_stranger_is_not_believed_what_a_proxy_would_say(ask: Ask, seen: Seen) -> None:
    said = {"x_forwarded_for": "203.0.113.9", "x_forwarded_proto": "https", "x_forwarded_host": "evil.example"}

    ask("/", client="192.0.2.7:1", **said)
    ask("/", client="10.1.2.3:1", **said)
    ask("/", client="[::1]:1", **said)

    stranger, proxy, local = seen
    assert (stranger["REMOTE_ADDR"], stranger["wsgi.url_scheme"]) == ("192.0.2.7", "http")
    assert (proxy["REMOTE_ADDR"], proxy["wsgi.url_scheme"]) == ("203.0.113.9", "https")
    assert (local["REMOTE_ADDR"], local["wsgi.url_scheme"]) == ("203.0.113.9", "https")
    for environ in seen:
        assert environ["HTTP_HOST"] == "localhost"
        assert not [name for name in environ if "FORWARDED" in name]


def test_only_our_own_proxies_are_left_out_of_the_chain(ask: Ask, seen: Seen) -> None:
    ask("/", client="10.0.0.1:1", x_forwarded_for="1.1.1.1, 203.0.113.9, 10.0.0.2")

    assert seen[0]["REMOTE_ADDR"] == "203.0.113.9"


def test_a_body_beyond_the_limit_is_refused_before_it_is_read(ask: Ask, seen: Seen) -> None:
    answer = ask("/", method="POST", body=b"x", content_length=str(LIMIT + 1))

    assert answer.status == 413
    assert b"larger than 3 MB" in answer.body
    assert answer.headers["connection"] == "close"
    assert seen == []


def test_half_a_form_never_passes_for_a_whole_one(ask: Ask, seen: Seen) -> None:
    answer = ask("/", method="POST", body=b"half", content_length="9")

    assert answer.status == 0  # nobody is there to hear an answer
    assert seen == []


@pytest.mark.parametrize("length", ["-1", "+4", "4, 4", "four", ""])
def test_a_length_that_is_none_is_refused(ask: Ask, seen: Seen, length: str) -> None:
    assert ask("/", method="POST", body=b"four", content_length=length).status == 400
    assert seen == []


def test_a_body_without_a_length_is_refused(ask: Ask, seen: Seen) -> None:
    assert ask("/", method="POST", body=b"four", transfer_encoding="chunked").status == 411
    assert seen == []


@pytest.mark.parametrize("method", ["BREW", "CONNECT", "TRACE", "get"])
def test_methods_that_are_none(ask: Ask, method: str) -> None:
    assert ask("/", method=method).status == 405


class TestWhatComesBack:
    """Answers of many shapes."""

    @pytest.fixture
    def application(self, request: pytest.FixtureRequest) -> Callable[..., Any]:
        return request.param

    @pytest.mark.parametrize("application", [answering([b"a" * 3000], ("Content-Type", "text/html"))], indirect=True)
    def test_pages_are_packed(self, ask: Ask) -> None:
        packed = ask("/", accept_encoding="gzip")
        assert gzip.decompress(packed.body) == b"a" * 3000
        assert packed.headers["vary"] == "Accept-Encoding"
        assert ask("/").body == b"a" * 3000

        sizes = {len(ask("/", accept_encoding="gzip", cookie="sessionid=1").body) for _ in range(40)}
        assert len(sizes) > 5  # with a cookie in play, the size tells nothing
        assert gzip.decompress(ask("/", accept_encoding="gzip", cookie="sessionid=1").body) == b"a" * 3000

    @pytest.mark.parametrize(
        "application",
        [
            answering([b"a" * 3000], ("Content-Type", "image/png")),
            answering([b"a" * 3000], ("Content-Type", "text/html"), ("Content-Encoding", "br")),
            answering([b"short"], ("Content-Type", "text/html")),
        ],
        indirect=True,
    )
    def test_what_gains_nothing_is_left_as_it_is(self, ask: Ask) -> None:
        assert not ask("/", accept_encoding="gzip").body.startswith(b"\x1f\x8b")

    @pytest.mark.parametrize(
        "application",
        [answering([b"a" * 3000], ("Content-Type", "text/html"), ("ETag", '"v1"'), ("Vary", "Cookie"))],
        indirect=True,
    )
    def test_a_packed_page_is_not_the_same_bytes(self, ask: Ask) -> None:
        packed = ask("/", accept_encoding="gzip")

        assert packed.headers["etag"] == 'W/"v1"'
        assert packed.headers["vary"] == "Cookie, Accept-Encoding"

    @pytest.mark.parametrize(
        "application",
        [
            answering(
                [b""], ("Content-Type", "text/html"), ("Set-Cookie", "a=1"), ("Set-Cookie", "b=2"), status="302 Found"
            )
        ],
        indirect=True,
    )
    def test_every_cookie_is_set(self, ask: Ask) -> None:
        answer = ask("/")

        assert answer.status == 302
        assert [value for name, value in answer.pairs if name == "set-cookie"] == ["a=1", "b=2"]

    @pytest.mark.parametrize(
        "application",
        [answering(lambda environ: (b"%06d\n" % number for number in range(400_000)), ("Content-Type", "text/csv"))],
        indirect=True,
    )
    def test_a_long_stream_leaves_as_a_file(self, ask: Ask, tmp_path: Path) -> None:
        answer = ask("/", accept_encoding="gzip")

        assert len(answer.body) == 7 * 400_000
        assert answer.body.endswith(b"399999\n")
        assert answer.headers["content-length"] == "2800000"

    @pytest.mark.parametrize(
        "application",
        [answering(lambda environ: environ["wsgi.file_wrapper"](named_file()), ("Content-Type", "audio/mpeg"))],
        indirect=True,
    )
    def test_a_file_that_django_hands_over_has_ranges(self, ask: Ask) -> None:
        assert ask("/").body == b"0123456789" * 10
        part = ask("/", range="bytes=5-9")
        assert (part.status, part.body) == (206, b"56789")

    @pytest.mark.parametrize(
        "application",
        [answering(lambda environ: environ["wsgi.file_wrapper"](io.BytesIO(b"in memory")))],
        indirect=True,
    )
    def test_a_file_that_is_none_is_read_out(self, ask: Ask) -> None:
        assert ask("/").body == b"in memory"

    @pytest.mark.parametrize("application", [answering(lambda environ: breaks()), lambda *_: 1 / 0], indirect=True)
    def test_an_application_that_breaks(self, ask: Ask, tmp_path: Path) -> None:
        answer = ask("/")

        assert answer.status == 500
        assert b"Something broke" in answer.body
        assert list((tmp_path / "spool").iterdir()) == []

    @pytest.mark.parametrize("application", [answering(lambda environ: Closing())], indirect=True)
    def test_what_is_sent_is_closed(self, ask: Ask) -> None:
        Closing.closed = 0
        assert ask("/").body == b"ab"
        assert Closing.closed == 1


class Closing:
    """An answer that counts how often it is closed."""

    closed = 0

    def __iter__(self) -> Iterator[bytes]:
        yield from (b"a", b"b")

    def close(self) -> None:
        type(self).closed += 1


def breaks() -> Iterator[bytes]:
    """An answer that breaks off."""
    yield b"x" * 2_000_000
    raise RuntimeError("the rest is missing")


def named_file() -> Any:
    """A file on disk, opened."""
    with tempfile.NamedTemporaryFile(delete=False) as file:
        file.write(b"0123456789" * 10)
    return open(file.name, "rb")


@pytest.mark.parametrize(
    ("accepted", "taken"),
    [
        ("gzip", True),
        ("br;q=1.0, gzip;q=0.8, *;q=0.1", True),
        ("*", True),
        ("x-gzip", True),
        ("", False),
        ("identity", False),
        ("gzip;q=0", False),
        ("gzip;q=0.000", False),
        ("gzippy", False),
        ("*;q=0", False),
    ],
)
def test_who_takes_gzip(accepted: str, taken: bool) -> None:
    assert takes_gzip(accepted) is taken


def test_padding_changes_the_size_and_not_the_content() -> None:
    packed = [pack(b"secret" * 500, padded=True) for _ in range(50)]

    assert {gzip.decompress(each) for each in packed} == {b"secret" * 500}
    assert len({len(each) for each in packed}) > 10


def test_the_shelf_never_holds_more_than_its_limit() -> None:
    shelf = Shelf(limit=1000)
    for number in range(50):
        shelf.keep(str(number), lambda: bytes(300))
        shelf.get("48")

    assert shelf.weight <= 1000
    assert shelf.get("49") is not None
    assert shelf.get("0") is None
