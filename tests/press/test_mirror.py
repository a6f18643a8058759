"""The mirror: what lies in it, and what nginx makes of it while our process is dead."""

import os
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from wagtail.contrib.redirects.models import Redirect

from byline.posts.models import Post
from byline.press import giving
from byline.press.mirror import Mirror, write
from byline.press.outlets import _made
from byline.press.printing import Press
from byline.publication.models import FrontPage
from tests.press.conftest import new_press
from tests.support.magazine import ROOT, Magazine, free_port

HOW_TO = ROOT / "docs" / "how-to" / "serve-while-byline-is-down.md"
PAGES = [
    "/",
    "/archive/",
    "/feed.xml",
    "/atom.xml",
    "/feed.json",
    "/sitemap.xml",
    "/robots.txt",
    "/favicon.ico",
    "/topics/",
    "/a-piece/",
]
PIECE = """
from io import BytesIO
from django.core.files.base import ContentFile
from PIL import Image
from wagtail.images import get_image_model
from byline.posts.models import Post
from byline.publication.models import FrontPage
file = BytesIO()
Image.new("RGB", (1400, 900), "teal").save(file, "PNG")
picture = get_image_model().objects.create(title="Teal", file=ContentFile(file.getvalue(), "teal.png"))
FrontPage.objects.get().add_child(instance=Post(title="A piece", slug="a-piece", live=True, picture=picture, picture_decorative=True))
"""
COMPARED = [
    "content-type", "content-security-policy", "x-content-type-options", "x-frame-options", "referrer-policy",
    "permissions-policy", "cross-origin-opener-policy",
]  # fmt: skip


@pytest.fixture
def mirror(tmp_path: Path, settings: Any) -> Iterator[Mirror]:
    settings.MIRROR, settings.PRESS_OUTLETS = tmp_path / "mirror", ["byline.press.mirror.Mirror"]
    _made.cache_clear()
    yield Mirror()
    _made.cache_clear()


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("/", "index.html"), ("/a/", "a/index.html"), ("/feed.xml", "feed.xml"), ("/ä/", "ä/index.html"),
        ("/../x/", None), ("/a//b/", None), ("/.hidden/", None), ("/a\0/", None), ("/" + "x" * 300 + "/", None), ("x", None),
    ],
)  # fmt: skip
def test_where_an_address_lies(path: str, place: str | None, tmp_path: Path) -> None:
    assert Mirror(tmp_path).place(path) == place


@pytest.mark.django_db
def test_what_is_printed_lies_in_the_mirror_and_leaves_it_when_it_changes(
    magazine: FrontPage, mirror: Mirror, press: Press
) -> None:
    post = Post(title="A piece", slug="a-piece", live=False)
    magazine.add_child(instance=post)
    post.save_revision().publish()
    Redirect.objects.create(old_path="/old-piece", redirect_link="/a-piece/")
    press.hear()
    for path in ("/", "/a-piece/", "/feed.xml", "/old-piece/"):
        press.make(path)
    giving.give_out(press, ["/", "/a-piece/", "/feed.xml", "/old-piece/"])

    pages = mirror.folder / "pages"
    assert b"A piece" in (pages / "a-piece" / "index.html").read_bytes()
    assert (pages / "a-piece" / "index.html.gz").exists()
    assert (pages / "feed.xml.rss").exists()
    assert (mirror.folder / "moved.nginx").read_text() == '"/old-piece/" "/a-piece/";\n'

    Post.objects.get(pk=post.pk).unpublish()
    mirror.withdraw(["/a-piece/", "/old-piece/"])
    assert not (pages / "a-piece" / "index.html").exists()
    assert (mirror.folder / "moved.nginx").read_text() == ""
    press.hear()
    press.print_again("/a-piece/")
    giving.give_out(press, ["/a-piece/"])
    assert (mirror.folder / "gone" / "a-piece" / "index.html").exists()
    assert not (pages / "a-piece" / "index.html").exists()


@pytest.mark.django_db
def test_a_page_that_goes_stale_on_its_way_does_not_stay_in_the_mirror(
    magazine: FrontPage, mirror: Mirror, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    press.make("/")
    take = Mirror.take

    def take_slowly(self: Mirror, page: Any) -> None:
        magazine.title = "Changed"
        magazine.save()
        take(self, page)

    monkeypatch.setattr(Mirror, "take", take_slowly)
    giving.give_out(press, ["/"])

    assert not mirror.has("/")


@pytest.mark.django_db
def test_what_another_process_printed_meanwhile_is_not_lost(
    magazine: FrontPage, mirror: Mirror, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    press.make("/")
    other, take, held = new_press(), Mirror.take, []

    def take_slowly(self: Mirror, page: Any) -> None:
        if not held:
            held.append(page)
            magazine.title = "Changed"
            magazine.save()
            other.print_until_true(["/"])
            giving.give_out(other, ["/"])
        take(self, page)

    monkeypatch.setattr(Mirror, "take", take_slowly)
    giving.give_out_again(press, ["/"])

    newest = press.find("/")
    assert newest is not None
    assert newest is not held[0]
    assert (mirror.folder / "pages" / "index.html").read_bytes() == newest.copies[""].body


def settings_of(kind: str, *, port: int, magazine: int, mirror: Path) -> str:
    """The how-to's own settings for a web server, with this test's places."""
    [block] = re.findall(rf"```{kind}\n(map .*?|magazine.*?)```", HOW_TO.read_text(), re.S)
    block = block.replace("/var/lib/byline/mirror", str(mirror)).replace("127.0.0.1:8000", f"127.0.0.1:{magazine}")
    block = block.replace("listen 8080", f"listen 127.0.0.1:{port}").replace("magazine.example;", "localhost;")
    return block.replace("magazine.example {", f"http://localhost:{port} {{")


def start_nginx(folder: Path, *, port: int, magazine: int, mirror: Path) -> subprocess.Popen[bytes]:
    temporary = " ".join(
        f"{name}_temp_path {folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    block = settings_of("nginx", port=port, magazine=magazine, mirror=mirror)
    (folder / "nginx.conf").write_text(
        f"daemon off; master_process off; pid {folder}/pid; error_log {folder}/error.log; events {{}}\n"
        f"http {{ access_log off; {temporary} {block} }}\n"
    )
    return subprocess.Popen(["nginx", "-c", str(folder / "nginx.conf"), "-p", str(folder)])


def start_caddy(folder: Path, *, port: int, magazine: int, mirror: Path) -> subprocess.Popen[bytes]:
    block = settings_of("caddyfile", port=port, magazine=magazine, mirror=mirror)
    (folder / "Caddyfile").write_text("{\n    admin off\n    auto_https off\n}\n" + block)
    with (folder / "caddy.log").open("w") as log:
        command = ["caddy", "run", "--config", str(folder / "Caddyfile"), "--adapter", "caddyfile"]
        return subprocess.Popen(command, env={**os.environ, "HOME": str(folder)}, stdout=log, stderr=log)


SERVERS = {"nginx": start_nginx, "caddy": start_caddy}


@pytest.mark.server
@pytest.mark.skipif(not all(map(shutil.which, SERVERS)), reason="needs nginx and caddy")
def test_web_servers_serve_the_same_while_the_process_is_dead(
    own_magazine: Callable[..., Magazine], tmp_path: Path
) -> None:
    mirror = tmp_path / "mirror"
    magazine = own_magazine(BYLINE_MIRROR=str(mirror))
    magazine.command("manage", "shell", "-v", "0", "-c", PIECE)
    wait_for(lambda: has_all(mirror, magazine))
    alive = {path: httpx.get(f"{magazine.url}{path}", timeout=60) for path in PAGES}
    missing = httpx.get(f"{magazine.url}/nothing-here/", timeout=60)
    assert b"image/avif" in alive["/a-piece/"].content
    write(mirror / "gone" / "taken-back" / "index.html", b"It is gone.")
    for kind, end in (("nginx", ";"), ("caddy", "")):
        write(mirror / f"moved.{kind}", f'"/old-address/" "/a-piece/"{end}\n'.encode())

    running = []
    try:
        fronts = []
        for name, start in SERVERS.items():
            port, own = free_port(), tmp_path / name
            own.mkdir()
            running.append(start(own, port=port, magazine=magazine.port, mirror=mirror))
            fronts.append(httpx.Client(base_url=f"http://localhost:{port}", timeout=30))
        for front, process in zip(fronts, running, strict=True):
            wait_for(lambda front=front, process=process: answers(front, process))
            assert front.get("/", headers={"host": f"localhost:{magazine.port}"}).status_code < 500
        magazine.stop(signal.SIGKILL, group=True)
        for name, front in zip(SERVERS, fronts, strict=True):
            assert_the_same(front, alive, missing)
            assert_whole_for_whoever_knows_it(front, alive["/a-piece/"], 304 if name == "nginx" else 200)
            gone, moved = front.get("/taken-back/"), front.get("/old-address/")
            assert (gone.status_code, gone.text) == (410, "It is gone.")
            assert (moved.status_code, httpx.URL(moved.headers["location"]).path) == (301, "/a-piece/")
    finally:
        for process in running:
            process.terminate()
            process.wait(timeout=20)


def has_all(mirror: Path, magazine: Magazine) -> bool:
    """Whether everything lies there, with the pictures in every format; readers ask meanwhile, as they do."""
    pages = [httpx.get(f"{magazine.url}{path}", timeout=60) for path in PAGES]
    drawn = b"image/avif" in pages[-1].content
    kept = mirror / "404.html"
    missing = kept.exists() and kept.read_bytes() == httpx.get(f"{magazine.url}/nothing-here/", timeout=60).content
    return drawn and missing and all(map(Mirror(mirror).has, PAGES))


def assert_the_same(front: httpx.Client, alive: dict[str, httpx.Response], missing: httpx.Response) -> None:
    """Status, bytes and headers as they were from Byline itself."""
    for path, before in alive.items():
        after = front.get(path)
        assert (after.status_code, after.content) == (before.status_code, before.content), path
        assert headers_of(after) == headers_of(before), path
    lost = front.get("/nothing-here/")
    assert (lost.status_code, lost.content) == (404, missing.content)
    assert headers_of(lost) == headers_of(missing)


def assert_whole_for_whoever_knows_it(front: httpx.Client, page: httpx.Response, status: int) -> None:
    """A browser that has the page already never shows an empty one or a part of it. Caddy cannot say "unchanged" here."""
    tag = front.get("/a-piece/").headers["etag"]
    again = front.get("/a-piece/", headers={"if-none-match": tag})
    assert (again.status_code, again.content) == (status, page.content if status == 200 else b"")
    part = front.get("/a-piece/", headers={"range": "bytes=0-9"})
    assert (part.status_code, part.content) in [(200, page.content), (206, page.content[:10])]


def headers_of(answer: httpx.Response) -> dict[str, list[str]]:
    """A policy's rules may stand in any order, which differs from process to process."""
    return {name: sorted(rule.strip() for rule in answer.headers.get(name, "").lower().split(";")) for name in COMPARED}


def answers(client: httpx.Client, process: subprocess.Popen[bytes]) -> bool:
    assert process.poll() is None, "the web server does not take its settings"
    try:
        return client.get("/").status_code < 500
    except httpx.TransportError:
        return False


def wait_for(done: Callable[[], bool], *, seconds: float = 60) -> None:
    until = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < until, "it did not happen"
        time.sleep(0.2)
