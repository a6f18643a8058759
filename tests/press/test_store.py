"""Where printed pages lie, what happens to them there, and how processes agree."""

import asyncio
import errno
import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from django.db import DatabaseError
from hypothesis import given
from hypothesis import strategies as st

from byline.press import caretaker as caretaking
from byline.press.actions import reprint, reprint_everything
from byline.press.bell import Bell
from byline.press.caretaker import Caretaker
from byline.press.crowd import Crowd, TooMany
from byline.press.models import Generation, PrintedPage
from byline.press.packings import order_of, pack_all
from byline.press.printing import Press
from byline.press.prints import Copy, Print, Unreadable
from byline.press.register import Register, addresses_with
from byline.press.store import Memory
from byline.press.tags import number_of

from .conftest import new_press


def a_page(path: str = "/a/", body: bytes = b"words", made: int = 0) -> Print:
    copies = {"": Copy('"1"', [("content-type", "text/html; charset=utf-8")], body), "br": Copy('"1-br"', [], b"w")}
    return Print(path, 200, copies, (1, 2**62), frozenset({"before"}), made, made, "first")


def test_a_page_comes_back_from_its_file_as_it_was() -> None:
    page = a_page()
    again = Print.from_bytes(page.to_bytes())

    assert again == page


@given(st.integers(0, 2000), st.integers(1, 255))
def test_a_page_with_one_wrong_byte_is_no_page(place: int, change: int) -> None:
    data = bytearray(a_page().to_bytes())
    data[place % len(data)] ^= change

    with pytest.raises(Unreadable):
        Print.from_bytes(bytes(data))


@given(st.binary(max_size=300), st.integers(0, 400))
def test_half_a_page_and_rubbish_are_no_pages(rubbish: bytes, cut: int) -> None:
    whole = a_page().to_bytes()
    for data in (rubbish, whole[: cut % len(whole)], whole + b"x", b"BYLP1\n" + rubbish):
        with pytest.raises(Unreadable):
            Print.from_bytes(data)


def test_memory_keeps_what_is_asked_for_and_never_more_than_its_limit() -> None:
    memory = Memory(40_000)
    for number in range(100):
        memory.keep(a_page(f"/{number}/", b"x" * 5000))
        memory.used("/0/")
        assert memory.weight <= 40_000

    assert memory.get("/0/") is not None
    assert memory.get("/50/") is None
    memory.keep(a_page("/huge/", b"x" * 50_000))
    assert memory.get("/huge/") is None


@pytest.mark.parametrize(
    ("accepted", "first"),
    [
        ("", ""), ("gzip", "gzip"), ("gzip, deflate, br, zstd", "br"), ("br;q=0, gzip", "gzip"), ("*", "br"),
        ("identity", ""), ("gzip;q=0.1, br;q=0.05", "gzip"), ("GZIP", "gzip"), ("x-gzip", "gzip"), ("br;q=nonsense", ""),
        ("gzip;q=", ""), (",,;;,", ""), ("*;q=0", ""), ("zstd;q=1.0, *;q=0", "zstd"), ("br" * 500, ""),
    ],
)  # fmt: skip
def test_the_packing_a_reader_gets(accepted: str, first: str) -> None:
    assert order_of(accepted)[0] == first


@given(st.text())
def test_any_accept_encoding_ends_with_the_plain_page(accepted: str) -> None:
    assert order_of(accepted)[-1] == ""


def test_what_does_not_get_smaller_stays_plain() -> None:
    assert pack_all(b"short") == {"": b"short"}
    assert set(pack_all(os.urandom(2000))) == {""}
    assert set(pack_all(b"words " * 500)) == {"", "br", "zstd", "gzip"}


@pytest.mark.django_db
def test_a_restart_is_warm_and_an_upgrade_prints_anew(press: Press, settings: Any) -> None:
    made = press.make("/").page
    again = new_press().find("/")

    assert made is not None
    assert again is not None
    assert again.copies == made.copies
    settings.STATIC_URL = "/static/next/"
    assert new_press().find("/") is None


@pytest.mark.django_db
def test_a_page_that_went_stale_while_nobody_ran_is_not_served(press: Press) -> None:
    press.make("/")
    reprint_everything()

    assert new_press().find("/") is None


@pytest.mark.django_db
def test_a_broken_file_is_printed_again(press: Press) -> None:
    made = press.make("/").page
    place = press.disk.place("/")
    for rubbish in (b"", b"rubbish", place.read_bytes()[:-1], os.urandom(5000)):
        place.write_bytes(rubbish)
        press.memory.clear()
        assert press.find("/") is None
    again = press.make("/").page
    assert made is not None
    assert again is not None
    assert again.copies == made.copies
    assert press.disk.get("/") is not None


@pytest.mark.django_db
def test_a_page_that_draws_its_pictures_while_it_is_rendered_is_printed(
    press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask = press.renderer.ask

    def draw_too(environ: dict[str, Any]) -> Any:
        reprint("publication.picture:1")
        return ask(environ)

    monkeypatch.setattr(press.renderer, "ask", draw_too)

    assert press.make("/").page is not None


@pytest.mark.django_db
def test_a_full_disk_costs_speed_and_nothing_else(press: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "replace", full)

    assert press.make("/").page is not None
    assert press.find("/") is not None
    assert not list(press.disk.folder.glob("??/*"))
    assert not list(press.disk.folder.glob("??/.new-*"))


@pytest.mark.django_db
def test_a_process_that_missed_the_message_heals_with_the_next_look(press: Press) -> None:
    other = new_press()
    press.make("/")
    assert other.find("/") is not None

    reprint_everything()  # no bell rings: the transaction of this test never ends
    assert other.find("/") is not None
    Caretaker(other, []).look()
    assert other.find("/") is None


@pytest.mark.django_db
def test_a_change_of_something_else_leaves_the_page(press: Press) -> None:
    press.make("/")
    reprint("posts:column:99999")
    press.hear()

    assert press.find("/") is not None


@pytest.mark.django_db
def test_an_older_database_makes_all_pages_worthless(press: Press) -> None:
    reprint_everything()
    press.make("/")
    Generation.objects.update(number=1)
    press.bell.ring(50)

    assert new_press().find("/") is None
    press.hear()
    assert press.find("/") is None


@pytest.mark.django_db
def test_a_clock_that_jumps_changes_nothing(press: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    press.make("/")
    for moment in (0.0, 4e9):
        monkeypatch.setattr(time, "time", lambda moment=moment: moment)
        assert press.find("/") is not None
    reprint_everything()
    press.hear()
    assert press.find("/") is None


@pytest.mark.django_db
def test_while_the_database_is_away_pages_from_disk_leave_as_they_are(
    press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    press.make("/")
    press.memory.clear()

    def away(*_: Any) -> bool:
        raise DatabaseError

    monkeypatch.setattr(press.changes, "vouch", away)
    assert press.find("/") is not None
    assert len(press.memory) == 0

    def fail() -> None:
        raise DatabaseError

    caretaking.Caretaker(press, [fail]).look()  # says so, and goes on


@pytest.mark.django_db
def test_the_register_knows_who_has_a_tag(press: Press) -> None:
    register = Register()
    press.note = register.note
    for path in ("/", "/archive/", "/robots.txt"):
        press.make(path)

    assert register.write() == ["/", "/archive/", "/robots.txt"]
    assert addresses_with([number_of("posts")]) == ["/", "/archive/"]
    press.make("/")
    register.write()
    assert PrintedPage.objects.count() == 3
    assert addresses_with([number_of("nothing")]) == []


def test_the_bell_is_heard_by_every_process_of_the_host(tmp_path: Path) -> None:
    one, other = Bell(tmp_path / "bell"), Bell(tmp_path / "bell")
    one.ring(7)
    one.ring(3)

    assert other.number == 7
    child = os.fork()
    if not child:
        Bell(tmp_path / "bell").ring(8)
        os._exit(0)
    os.waitpid(child, 0)
    assert one.number == 8


def test_a_crowd_at_a_cold_page_has_it_rendered_once() -> None:
    made = []

    def work() -> str:
        made.append(threading.get_ident())
        time.sleep(0.05)
        return "page"

    async def come() -> list[str]:
        with ThreadPoolExecutor(4) as pool:
            crowd = Crowd(pool)
            return await asyncio.gather(*(crowd.once("/", work) for _ in range(500)))

    assert asyncio.run(come()) == ["page"] * 500
    assert len(made) == 1


def test_a_queue_has_an_end_and_an_error_is_everybodys() -> None:
    async def come() -> list[Any]:
        with ThreadPoolExecutor(1) as pool:
            crowd = Crowd(pool, longest=2)
            first = asyncio.ensure_future(crowd.once("a", lambda: time.sleep(0.05) or 1 / 0))
            second = asyncio.ensure_future(crowd.once("b", lambda: "b"))
            await asyncio.sleep(0)
            with pytest.raises(TooMany):
                await crowd.once("c", lambda: "c")
            joined = asyncio.ensure_future(crowd.once("a", lambda: "never"))
            found = await asyncio.gather(first, second, joined, return_exceptions=True)
            return [*found, await crowd.once("c", lambda: "c")]

    first, second, joined, third = asyncio.run(come())
    assert isinstance(first, ZeroDivisionError)
    assert joined is first
    assert (second, third) == ("b", "c")
