"""A host on a desktop, a guest on a phone, and a server that takes the mail."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest

from tests.journeys import guest
from tests.journeys.guest import Post
from tests.journeys.test_guest_op_ed import sign_in_for_the_first_time
from tests.support.magazine import Magazine
from tests.support.smtp_sink import Sink

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


class Commission(NamedTuple):
    """Who is there when the guest has pitched, got her yes, and accepted the terms."""

    magazine: Magazine
    host: Any
    phone: Any
    post: Post


@pytest.fixture
def sink() -> Iterator[Sink]:
    """Real SMTP."""
    with Sink() as server:
        yield server


@pytest.fixture
def commission(
    own_magazine: Callable[..., Magazine], open_page: Callable[..., Any], sink: Sink
) -> Callable[..., Commission]:
    """`commission(scripts=False)`: from the public page to the accepted terms, in two windows."""

    def begin(*, scripts: bool) -> Commission:
        magazine = own_magazine(EMAIL_URL=f"smtp://127.0.0.1:{sink.port}?plain")
        magazine.command("manage", "shell", "-v", "0", "-c", guest.NO_WAITING)
        host, phone, post = open_page(), open_page(java_script_enabled=scripts, **PHONE), Post(sink)
        for page in (host, phone):
            page.context.set_default_timeout(40_000)
        sign_in_for_the_first_time(host, magazine)
        guest.set_terms(host, magazine)
        guest.pitch(phone, magazine)
        guest.confirm(phone, post.link(1))
        guest.step(host, magazine, "Commission", Brief="Tell it plainly.", Fee="£180")
        guest.accept_terms(phone, post.link(2))
        return Commission(magazine, host, phone, post)

    return begin
