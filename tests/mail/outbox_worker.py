"""A process that fills an outbox and delivers it, for tests that kill the one who delivers.

Reads one command a line and answers each with one line of JSON: `queue N`, `run`, `states`. `run` delivers in a child
process and answers with the number of the signal that ended it, or 0.
"""

import json
import os
import sys
from datetime import timedelta
from typing import Any

import django
from django.db import connections


def main() -> None:
    """Answer until the input ends."""
    django.setup()
    from byline.mail import delivery, kinds

    make_database()
    delivery.IN_HAND = timedelta(0)  # one process at a time: whatever is in hand belongs to a dead one
    kinds.mints("test")(lambda key: f"https://magazine.example/yours/{key}/")
    for line in sys.stdin:
        verb, *rest = line.split()
        answer = {"queue": queue, "run": run, "states": states}[verb](*rest)
        print(json.dumps(answer), flush=True)


def make_database() -> None:
    """The prepared one, or one migrated here."""
    from django.conf import settings
    from django.core.management import call_command

    from byline.project.prepared import prepared_database

    settings.DATA.mkdir(parents=True, exist_ok=True)
    if prepared := prepared_database():
        (settings.DATA / "byline.sqlite3").write_bytes(prepared)
    else:
        call_command("migrate", verbosity=0, interactive=False)


def queue(number: str) -> int:
    """That many messages, due at once."""
    from django.utils import timezone

    from byline.mail.models import Message

    for place in range(int(number)):
        Message.objects.create(
            kind="test", to=f"guest{place}@writes.example", subject=f"Message {place}", text="Hello.\n\n{link}\n\nNell",
            link_to=f"test {place}", leaves_at=timezone.now(),
        )  # fmt: skip
    return Message.objects.count()


def run() -> int:
    """Deliver in a child, which may be killed."""
    from byline.mail.delivery import deliver_due

    connections.close_all()
    child = os.fork()
    if not child:
        print(json.dumps({"child": os.getpid()}), flush=True)
        deliver_due()
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def states() -> dict[str, Any]:
    """The state of each message by its Message-ID."""
    from byline.mail.models import Message

    return dict(Message.objects.values_list("message_id", "state"))


if __name__ == "__main__":
    main()
