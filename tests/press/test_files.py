"""Files leave from the front: what may leave, what is said of it, in which parts."""

import gzip
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byline.press.answers import Answer, FilePart
from byline.press.asked import Asked
from byline.press.validators import answer_range

from .conftest import Ask

CONTENT = bytes(range(256)) * 40


@pytest.fixture
def recording(tmp_path: Path, ask: Ask) -> Path:
    path = tmp_path / "media" / "talks" / "first.mp3"
    path.parent.mkdir()
    path.write_bytes(CONTENT)
    os.utime(path, (1_700_000_000, 1_700_000_000))
    return path


def test_a_whole_file(ask: Ask, recording: Path) -> None:
    answer = ask("/media/talks/first.mp3")

    assert (answer.status, answer.body) == (200, CONTENT)
    assert answer.headers["content-type"] == "audio/mpeg"
    assert answer.headers["content-length"] == str(len(CONTENT))
    assert answer.headers["accept-ranges"] == "bytes"
    assert answer.headers["last-modified"] == "Tue, 14 Nov 2023 22:13:20 GMT"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "content-encoding" not in answer.headers


@pytest.mark.parametrize(
    ("wanted", "status", "span"),
    [
        ("bytes=0-99", 206, (0, 100)),
        ("bytes=100-", 206, (100, 10240)),
        ("bytes=-10", 206, (10230, 10240)),
        ("bytes=-99999", 206, (0, 10240)),
        ("bytes=10239-99999", 206, (10239, 10240)),
        ("bytes=10240-", 416, None),
        ("bytes=9-3", 416, None),
        ("bytes=-0", 416, None),
        ("bytes=0-1,5-6", 200, (0, 10240)),
        ("bytes=-", 200, (0, 10240)),
        ("bytes=a-b", 200, (0, 10240)),
        ("lines=1-2", 200, (0, 10240)),
        ("bytes=99999999999999999999-", 200, (0, 10240)),
    ],
)
def test_a_part_of_a_file(ask: Ask, recording: Path, wanted: str, status: int, span: tuple[int, int] | None) -> None:
    answer = ask("/media/talks/first.mp3", range=wanted)

    assert answer.status == status
    if span is None:
        assert (answer.body, answer.headers["content-range"]) == (b"", "bytes */10240")
        return
    assert answer.body == CONTENT[slice(*span)]
    assert answer.headers.get("content-range") == (f"bytes {span[0]}-{span[1] - 1}/10240" if status == 206 else None)


@given(first=st.integers(0, 300), last=st.integers(0, 300), size=st.integers(1, 200))
def test_every_part_is_what_python_would_cut(first: int, last: int, size: int) -> None:
    asked = Asked("GET", "/x", "", {"range": f"bytes={first}-{last}"})
    whole = Answer(200, [], FilePart(Path("x"), 0, size))

    answer = answer_range(asked, whole)

    expected = list(range(size))[first : last + 1]
    if not expected:
        assert answer.status == 416
    else:
        assert isinstance(answer.body, FilePart)
        assert (answer.body.start, answer.body.end) == (expected[0], expected[-1] + 1)


def test_a_part_of_a_file_that_has_changed_is_the_whole_new_one(ask: Ask, recording: Path) -> None:
    first = ask("/media/talks/first.mp3")
    tag, date = first.headers["etag"], first.headers["last-modified"]
    assert ask("/media/talks/first.mp3", range="bytes=0-9", if_range=tag).status == 206
    assert ask("/media/talks/first.mp3", range="bytes=0-9", if_range=date).status == 206

    recording.write_bytes(CONTENT + b"more")

    assert ask("/media/talks/first.mp3", range="bytes=0-9", if_range=tag).status == 200
    assert ask("/media/talks/first.mp3", range="bytes=0-9", if_range=date).status == 200
    assert ask("/media/talks/first.mp3", range="bytes=0-9", if_range=f"W/{tag}").status == 200


def test_what_the_reader_has_is_not_sent_again(ask: Ask, recording: Path) -> None:
    first = ask("/media/talks/first.mp3")
    tag, date = first.headers["etag"], first.headers["last-modified"]

    for known in ({"if_none_match": tag}, {"if_none_match": f'"x", W/{tag}'}, {"if_modified_since": date}):
        again = ask("/media/talks/first.mp3", **known)
        assert (again.status, again.body) == (304, b"")
        assert again.headers["etag"] == tag

    assert ask("/media/talks/first.mp3", if_none_match='"x"', if_modified_since=date).status == 200
    assert ask("/media/talks/first.mp3", if_modified_since="yesterday").status == 200
    assert ask("/media/talks/first.mp3", if_modified_since="Tue, 14 Nov 2000 22:13:20 GMT").status == 200


@pytest.mark.parametrize(
    "address",
    [
        "/media/../secret-key",
        "/media/%2e%2e/secret-key",
        "/media/talks/%2e%2e/%2e%2e/secret-key",
        "/media/talks%2f..%2f..%2fsecret-key",
        "/media//secret-key",
        "/media/%2fetc%2fpasswd",
        "/media/..%5csecret-key",
        "/media/.hidden",
        "/media/talks/./first.mp3",
        "/media/out/secret-key",
        "/media/talks",
        "/media/",
        "/media/" + "a" * 5000,
        "/static/7/../secret-key",
        "/static/7/theme/../../secret-key",
        "/static/7/%2e%2e/secret-key",
    ],
)
def test_nothing_beside_the_folder_leaves(ask: Ask, recording: Path, tmp_path: Path, address: str) -> None:
    (tmp_path / "secret-key").write_text("the key")
    (tmp_path / "media" / ".hidden").write_text("the key")
    (tmp_path / "media" / "out").symlink_to(tmp_path)

    answer = ask(address)

    assert answer.body == b"page"  # it went to Django, which says 404


@pytest.mark.parametrize("address", ["/media/a%00b", "/a%0d%0ab", "/%7f"])
def test_what_no_address_may_hold_is_refused(ask: Ask, address: str) -> None:
    assert ask(address).status == 400


@pytest.mark.parametrize(
    "name", ["a.svg", "a.html", "a.HTM", "a.xml", "a.js", "a.css", "a.unknown", "none", "a.jpg.svg"]
)
def test_nothing_sent_in_runs_in_a_browser(ask: Ask, tmp_path: Path, name: str) -> None:
    (tmp_path / "media" / name).write_text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")

    answer = ask(f"/media/{name}")

    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"] == "attachment"
    assert answer.headers["content-security-policy"] == "default-src 'none'; sandbox"
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_styles_are_packed_and_kept_for_a_year(ask: Ask, tmp_path: Path) -> None:
    css = (tmp_path / "static" / "page.css").read_bytes()

    plain = ask("/static/7/theme/page.css")
    packed = ask("/static/7/theme/page.css", accept_encoding="br, gzip;q=0.8")

    assert plain.body == css
    assert gzip.decompress(packed.body) == css
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.headers["etag"] != plain.headers["etag"]
    for answer in (plain, packed):
        assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
        assert answer.headers["vary"] == "Accept-Encoding"
        assert answer.headers["content-type"] == "text/css; charset=utf-8"
    assert ask("/static/7/theme/page.css", accept_encoding="gzip", if_none_match=packed.headers["etag"]).status == 304
    assert "content-encoding" not in ask("/static/7/theme/page.css", accept_encoding="gzip;q=0").headers


def test_a_page_from_before_an_upgrade_finds_todays_style(ask: Ask) -> None:
    answer = ask("/static/6/theme/page.css")

    assert answer.status == 200
    assert answer.headers["cache-control"] == "public, max-age=300"


def test_a_changed_style_is_packed_anew(ask: Ask, tmp_path: Path) -> None:
    ask("/static/7/theme/page.css", accept_encoding="gzip")
    (tmp_path / "static" / "page.css").write_text("b { color: red }\n" * 100)

    packed = ask("/static/7/theme/page.css", accept_encoding="gzip")

    assert gzip.decompress(packed.body).startswith(b"b { color: red }")
