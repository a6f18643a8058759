"""Several hosts, one magazine; then hosts and connections die while pieces are published."""

import re
import signal
import threading
import time
from collections.abc import Callable
from itertools import count
from typing import Any

import httpx
import pytest
from PIL import Image

from tests.support.magazine import byline

from .conftest import Magazine
from .node import Node

pytestmark = pytest.mark.server

DRAFTS = 60
AN_EDITOR_AND_DRAFTS = f"""
import runpy
from byline.contributors.models import Contributor
from byline.posts.models import Post, PostByline
from byline.publication.models import FrontPage
from tests.support.fixtures import MAKE_OWNER
who = Contributor.objects.create(name="Imogen Strand", slug="imogen-strand", bio="<p>Writes.</p>")
front = FrontPage.objects.get()
for number in range({DRAFTS}):
    post = Post(title=f"Piece of stone {{number}}", slug=f"piece-{{number}}", live=False)
    post.bylines = [PostByline(contributor=who)]
    front.add_child(instance=post)
    post.save_revision()
exec(MAKE_OWNER)
"""


@pytest.fixture(scope="module")
def session(magazine_on_hosts: Magazine) -> str:
    """The key of the owner's session, after drafts were made."""
    made = byline("manage", "shell", "-v", "0", "-c", AN_EDITOR_AND_DRAFTS, **magazine_on_hosts.environment)
    assert made.returncode == 0, made.stderr
    return made.stdout.split()[-1]


def test_hosts_that_start_at_once_make_one_magazine(magazine_on_hosts: Magazine) -> None:
    assert magazine_on_hosts.ask("SELECT count(*) FROM publication_frontpage") == [(1,)]
    for web in magazine_on_hosts.webs:
        with web.client() as client:
            assert client.get("/").status_code == 200


def test_a_picture_goes_in_at_one_host_and_out_at_the_other(
    magazine_on_hosts: Magazine, session: str, tmp_path: Any
) -> None:
    first, second = magazine_on_hosts.webs
    file = tmp_path / "lamp.png"
    Image.new("RGB", (800, 600), "teal").save(file)
    with first.client(session) as client:
        form = {"title": "A lamp", "csrfmiddlewaretoken": token(client)}
        sent = client.post("/admin/images/add/", data=form, files={"file": ("lamp.png", file.read_bytes())})
        assert sent.status_code == 302, sent.text[:500]

    with second.client(session) as client:
        shown = re.findall(r'src="(http://[^"]+/pictures/images/[^"]+)"', client.get("/admin/images/").text)

    assert shown
    assert httpx.get(shown[0], timeout=60).headers["content-type"].startswith("image/")


def test_nothing_is_lost_when_hosts_and_connections_die(magazine_on_hosts: Magazine, session: str) -> None:
    drafts = [key for (key,) in magazine_on_hosts.ask("SELECT page_ptr_id FROM posts_post ORDER BY 1")]
    load = Load(magazine_on_hosts, session, drafts)
    load.start()

    load.wait_for(DRAFTS // 5)
    magazine_on_hosts.webs[0].stop(signal.SIGKILL)
    load.wait_for(DRAFTS * 2 // 5)
    lost = worker_of(magazine_on_hosts, 0)
    magazine_on_hosts.workers[0].stop(signal.SIGKILL)
    for share in (3, 4):
        load.wait_for(DRAFTS * share // 5)
        cut_connections(magazine_on_hosts)
    load.finish()
    # A minute later, as far as the lost worker is concerned.
    magazine_on_hosts.ask(
        "UPDATE timetable_shift SET seen_at = seen_at - interval '2 minutes' WHERE worker = %s RETURNING 1", lost
    )
    until_idle(magazine_on_hosts)

    assert len(load.reported) == DRAFTS
    assert set(load.reported) == live(magazine_on_hosts)
    assert load.reading.count(200) > 20
    assert set(load.reading) == {200}, load.reading
    found = magazine_on_hosts.ask("SELECT object_id FROM search_entry WHERE kind = 'post'")
    assert sorted(key for (key,) in found) == drafts
    assert not [worker.output for worker in magazine_on_hosts.workers if "Violation" in worker.output]
    statuses = magazine_on_hosts.ask("SELECT DISTINCT status FROM django_tasks_database_dbtaskresult")
    assert statuses == [("SUCCESSFUL",)]
    twice = magazine_on_hosts.ask(
        "SELECT count(*) FROM django_tasks_database_dbtaskresult WHERE jsonb_array_length(worker_ids) > 1"
    )
    assert twice[0][0] <= 5  # only what was in hand: of one worker that died, and of two that were cut off twice


def test_the_log_is_for_programs_and_the_numbers_are_there(magazine_on_hosts: Magazine) -> None:
    second = magazine_on_hosts.webs[1]
    with second.client() as client:
        told = client.get("/-/metrics", headers={"authorization": "Bearer a-token-for-prometheus"}).text

    assert "byline_workers 1.0" in told
    assert "byline_tasks_failed 0.0" in told
    assert re.search(r'byline_requests_total{method="POST",status="302"} \d\d', told)


class Load:
    """Editors who publish one draft after the other, on both hosts, and a reader on the one that stays."""

    def __init__(self, magazine: Magazine, session: str, drafts: list[int]) -> None:
        self.magazine, self.session, self.waiting = magazine, session, list(drafts)
        self.reported: list[int] = []
        self.reading: list[int] = []
        self.over = threading.Event()
        webs = magazine.webs * 2
        self.editors = [threading.Thread(target=self._edit, args=[web]) for web in webs]
        self.reader = threading.Thread(target=self._read, args=[magazine.webs[1]])

    def start(self) -> None:
        """All at once."""
        for thread in (*self.editors, self.reader):
            thread.start()

    def wait_for(self, number: int) -> None:
        """Until so many were reported as published."""
        until = time.monotonic() + 120
        while len(self.reported) < number:
            assert time.monotonic() < until, f"{len(self.reported)} published\n{self.magazine.webs[1].output}"
            time.sleep(0.02)

    def finish(self) -> None:
        """Every draft is published by somebody."""
        for editor in self.editors:
            editor.join(120)
        self.over.set()
        self.reader.join(30)

    def _edit(self, web: Node) -> None:
        with web.client(self.session) as client:
            while self.waiting:
                key = self.waiting.pop()
                try:
                    if self._publish(client, key):
                        self.reported.append(key)
                        continue
                except httpx.TransportError:
                    self.waiting.append(key)
                    if web is self.magazine.webs[0]:
                        return  # the host is dead; its editors go home
                else:
                    self.waiting.append(key)

    def _publish(self, client: httpx.Client, key: int) -> bool:
        address = f"/admin/bulk/wagtailcore/page/publish/?id={key}"
        return client.post(address, data={"csrfmiddlewaretoken": token(client)}).status_code == 302

    def _read(self, web: Node) -> None:
        with web.client() as client:
            while not self.over.wait(0.05):
                self.reading.append(client.get("/").status_code)


def token(client: httpx.Client) -> str:
    """Signed in, a form's token is the cookie's."""
    if "csrftoken" not in client.cookies:
        client.cookies.set("csrftoken", "a" * 32)
    return "a" * 32


def cut_connections(magazine: Magazine) -> None:
    """The database ends every connection but ours."""
    magazine.ask(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()"
    )


def worker_of(magazine: Magazine, number: int) -> str:
    """The name under which a worker's process is at work."""
    address = magazine.workers[number].host.address
    names = magazine.ask(
        "SELECT worker FROM timetable_shift JOIN pg_stat_activity ON true WHERE client_addr = %s ORDER BY began_at",
        address,
    )
    assert names
    pids = [int(line) for line in children(magazine.workers[number])]
    return next(name for (name,) in names if any(f"-{pid}-" in name for pid in pids))


def children(node: Node) -> list[str]:
    """The numbers of a node's processes."""
    import subprocess

    assert node.process
    done = subprocess.run(["pgrep", "-g", str(node.process.pid)], capture_output=True, text=True, check=False)
    return done.stdout.split()


def live(magazine: Magazine) -> set[int]:
    """Pieces that readers may read."""
    rows = magazine.ask("SELECT id FROM wagtailcore_page JOIN posts_post ON page_ptr_id = id WHERE live")
    return {key for (key,) in rows}


def until_idle(magazine: Magazine) -> None:
    """Until no task waits or is being done."""
    until = time.monotonic() + 120
    ask: Callable[[], list[tuple[Any, ...]]] = lambda: magazine.ask(  # noqa: E731
        "SELECT status, count(*) FROM django_tasks_database_dbtaskresult WHERE status IN ('READY', 'RUNNING') GROUP BY 1"
    )
    for tries in count():
        waiting = ask()
        if not waiting:
            return
        assert time.monotonic() < until, (tries, waiting, magazine.workers[1].output)
        time.sleep(0.3)
