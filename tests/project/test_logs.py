"""What the logs say, and of whom they are silent."""

import json
import logging
from types import SimpleNamespace

from byline.project.logs import AsJson, RouteInsteadOfAddress, WithoutPeople


def test_nobodys_address_is_written_down() -> None:
    formatter = WithoutPeople("{message}", style="{")
    try:
        raise ValueError("DETAIL: Key (email)=(bea@lowry.example) already exists.")
    except ValueError as error:
        problem = (type(error), error, error.__traceback__)
    record = logging.LogRecord("x", logging.ERROR, "", 1, "could not write to <%s>", ("nell@open.example",), problem)

    written = formatter.format(record)

    assert "could not write to <(a mail address)>" in written
    assert "lowry" not in written
    assert "ValueError" in written


def test_a_private_link_is_named_by_its_pattern() -> None:
    record = logging.LogRecord(
        "django.request", logging.ERROR, "", 1, "%s: %s", ("Broken", "/sign-in/link/S3CR3T/"), None
    )
    record.request = SimpleNamespace(resolver_match=SimpleNamespace(route="sign-in/link/<str:token>/"))

    RouteInsteadOfAddress().filter(record)

    assert record.getMessage() == "Broken: /sign-in/link/<str:token>/"


def test_an_address_of_no_room_is_not_repeated() -> None:
    record = logging.LogRecord("django.request", logging.ERROR, "", 1, "%s: %s", ("Broken", "/nell@x.example"), None)
    record.request = SimpleNamespace(resolver_match=None)

    RouteInsteadOfAddress().filter(record)

    assert record.getMessage() == "Broken: an address of no room"


def test_a_log_for_programs_is_one_object_a_line_and_as_silent() -> None:
    try:
        raise ValueError("two\nlines for bea@lowry.example")
    except ValueError as error:
        problem = (type(error), error, error.__traceback__)
    record = logging.LogRecord("byline.x", logging.WARNING, "", 1, "“%s” failed", ("nell@open.example",), problem)

    line = AsJson().format(record)

    assert "\n" not in line
    written = json.loads(line)
    assert (written["level"], written["logger"]) == ("warning", "byline.x")
    assert written["message"].startswith("“(a mail address)” failed\nTraceback")
    assert "lowry" not in line
    assert set(written) == {"time", "level", "logger", "message", "host", "process", "thread"}
