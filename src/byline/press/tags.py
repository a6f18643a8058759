"""What a page is made of, noted while it is rendered, and what is no printed page at all.

Rows note themselves (see `rows`). Rooms above note what no row can say, such as "the newest pieces of this column":

    tags.depends_on("posts:column:3")

Outside a printing these calls cost nothing and do nothing.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from hashlib import blake2b

EVERYTHING = "everything"  # each page has it: a new template, a moved tree
ANY = "*"  # a page that reads its whole query string


@dataclass
class Sheet:
    """The notes of one rendering."""

    tags: set[str] = field(default_factory=lambda: {EVERYTHING})
    parameters: set[str] = field(default_factory=set)
    refusals: list[str] = field(default_factory=list)
    stands: bool = False  # a row says that this address leads on, or that it is gone
    quiet: bool = False

    @property
    def numbers(self) -> tuple[int, ...]:
        """The tags as numbers, sorted."""
        return tuple(sorted(number_of(tag) for tag in self.tags))


_sheet: ContextVar[Sheet | None] = ContextVar("sheet", default=None)


def depends_on(*tags: str) -> None:
    """The page that is being rendered has to be printed again when one of these changes."""
    sheet = _sheet.get()
    if sheet is not None:
        sheet.tags.update(tags)


def reads_parameters(*names: str) -> None:
    """The page looks different with these in its query string; others are of no account to it."""
    sheet = _sheet.get()
    if sheet is not None:
        sheet.parameters.update(names)


def leave_unprinted(reason: str) -> None:
    """The page that is being rendered is not the same for everybody, or not for long."""
    sheet = _sheet.get()
    if sheet is not None:
        sheet.refusals.append(reason)


def current() -> Sheet | None:
    """The notes of the rendering in hand, or None where nothing is being printed."""
    return _sheet.get()


@contextmanager
def noting() -> Iterator[Sheet]:
    """Takes notes inside."""
    sheet = Sheet()
    token = _sheet.set(sheet)
    try:
        yield sheet
    finally:
        _sheet.reset(token)


@contextmanager
def without_rows() -> Iterator[None]:
    """Inside, rows do not note themselves: whoever reads them knows a tag that changes with less than the whole row."""
    sheet = _sheet.get()
    before = sheet.quiet if sheet else False
    if sheet:
        sheet.quiet = True
    try:
        yield
    finally:
        if sheet:
            sheet.quiet = before


def number_of(tag: str) -> int:
    """A tag as the database keeps it: 63 bits. Two tags of one number would only print too much."""
    return int.from_bytes(blake2b(tag.encode(), digest_size=8).digest(), "big") >> 1


def address_tag(path: str) -> str:
    """Whatever stands, stood or will stand at this address."""
    return f"address:{path.rstrip('/')}"
