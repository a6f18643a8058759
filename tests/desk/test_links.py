"""Links are asked politely, and only a plain no counts."""

import http.server
import socket
import threading
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from byline.desk import links
from byline.desk.actions import read_page
from byline.desk.models import CheckedLink
from byline.kit import fetch as fetching
from byline.posts.models import Post


class Site(http.server.BaseHTTPRequestHandler):
    """Answers with the status that its path names; an address that moved leads to /200."""

    asked: list[tuple[str, str]] = []

    def do_GET(self) -> None:
        self.asked.append((self.path, self.headers["User-Agent"]))
        self.send_response(int(self.path.strip("/")))
        self.send_header("Location", "/200")
        self.send_header("Content-Length", "99999999")
        self.end_headers()

    def log_message(self, *args: Any) -> None:
        pass


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch, db: None) -> Iterator[type[Site]]:
    """A real server that stands at a public address, as far as we know."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    Site.asked = []
    monkeypatch.setattr(fetching, "PORTS", {"http": server.server_address[1]})
    monkeypatch.setattr(fetching, "_dial", lambda found, port, until: socket.create_connection(("127.0.0.1", port), 5))
    yield Site
    server.shutdown()
    server.server_close()


def public(host: str, port: int) -> list[str]:
    if host == "gone.example":
        raise fetching.PrivateAddress("no address")
    return ["10.0.0.1"] if host == "inside.example" else ["93.184.215.14"]


def ask(*urls: str, times: int = 1) -> dict[str, str]:
    links.note_links(urls)
    for _ in range(times):
        CheckedLink.objects.update(next_at=timezone.now())
        links.ask_due_links(resolver=public)
    return links.silent(urls)


def test_only_a_second_no_counts(site: type[Site]) -> None:
    assert ask("http://a.example/404") == {}
    assert ask("http://a.example/404") == {"http://a.example/404": "404"}


@pytest.mark.parametrize("status", [200, 301, 403, 429, 500])
def test_a_site_that_turns_us_away_or_is_tired_has_answered(site: type[Site], status: int) -> None:
    assert ask(f"http://a.example/{status}", times=3) == {}


def test_a_site_that_is_not_there_is_silent_and_our_own_network_is_never_asked(site: type[Site]) -> None:
    found = ask("http://gone.example/200", "http://inside.example/200", times=2)
    assert set(found) == {"http://gone.example/200", "http://inside.example/200"}
    assert site.asked == []


def test_one_address_of_a_site_at_a_time_and_we_say_who_asks(site: type[Site]) -> None:
    links.note_links(["http://a.example/200", "http://a.example/404", "http://b.example/200"])
    assert links.ask_due_links(resolver=public) == 2
    assert len(site.asked) == 2
    assert all("checks the links" in agent for _path, agent in site.asked)


def test_an_answer_is_good_for_days_and_a_silence_is_asked_again_soon(site: type[Site]) -> None:
    ask("http://a.example/200", "http://b.example/404")
    good, silent = (CheckedLink.objects.get(url__contains=name) for name in ("a.ex", "b.ex"))
    assert good.next_at
    assert silent.next_at
    assert good.next_at - timezone.now() > timedelta(days=13)
    assert silent.next_at - timezone.now() < timedelta(hours=2)


def test_the_desk_asks_about_a_link_that_is_silent(site: type[Site], written: Any) -> None:
    post: Post = written(
        'See <a href="http://a.example/404">the minutes</a> and <a href="mailto:a@b.example">write</a>.'
    )
    read_page(post.get_latest_revision_as_object())
    assert list(CheckedLink.objects.values_list("url", flat=True)) == ["http://a.example/404"]
    ask("http://a.example/404", times=2)
    report = read_page(post.get_latest_revision_as_object())
    assert report
    [finding] = [each for each in report.findings if each["standard"] == "craft.silent-link"]
    assert finding["places"][0]["quote"] == "the minutes"
    assert "404" in finding["message"]
