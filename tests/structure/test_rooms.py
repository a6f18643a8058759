"""The rooms are as the map says: docs/reference/rooms.toml against the code."""

from collections.abc import Callable

import pytest

from tests.structure import rules
from tests.structure.docstrings import docstrings_that_say_too_little
from tests.structure.reaching import reaches_of
from tests.structure.rooms import PACKAGE, read_table
from tests.structure.sizes import files_past_their_limit

TABLE = read_table()
EVERY_REACH = reaches_of(PACKAGE)
REACHES = rules.without_exempt(EVERY_REACH, TABLE)


@pytest.mark.parametrize(
    "rule",
    [
        rules.undrawn_arrows,
        rules.unused_arrows,
        rules.arrows_not_downhill,
        rules.reaches_indoors,
        rules.loops,
        rules.shelves_out_of_order,
    ],
    ids=lambda rule: rule.__name__,
)
def test_rule_of_the_house(rule: Callable[..., list[str]]) -> None:
    broken = rule(REACHES, TABLE)
    assert not broken, "\n" + "\n".join(broken)


def test_every_room_has_a_row_and_every_row_a_room() -> None:
    broken = rules.missing_rows(PACKAGE, TABLE)
    assert not broken, "\n" + "\n".join(broken)


def test_every_exemption_is_needed_and_has_a_reason() -> None:
    broken = rules.unused_exemptions(EVERY_REACH, TABLE)
    assert not broken, "\n" + "\n".join(broken)


def test_every_room_says_what_it_is_for_its_verbs_and_what_it_is_not() -> None:
    broken = docstrings_that_say_too_little(PACKAGE, TABLE)
    assert not broken, "\n" + "\n".join(broken)


def test_no_file_is_too_long() -> None:
    broken = files_past_their_limit()
    assert not broken, "\n" + "\n".join(broken)
