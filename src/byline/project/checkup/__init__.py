"""`byline check`: what is right, what to think of, and what is wrong with an installation, in plain words."""

from collections.abc import Callable, Iterable, Iterator

from ..loading import read_settings
from ..soundness import complaints
from ..trouble import Trouble
from .finding import Finding, Grade

Examination = Callable[[], Iterable[Finding]]


def examine() -> Iterator[Finding]:
    """Everything, in the order in which it would have to be mended."""
    wrong = [Finding(Grade.WRONG, complaint) for complaint in complaints()]
    if wrong:
        yield from wrong
        return
    try:
        read_settings()
    except Trouble as trouble:
        yield Finding(Grade.WRONG, str(trouble))
        return
    from . import going_out, here, running, storing

    yield from _each(here.folder, here.key, here.versions)
    about_database = list(storing.database())
    yield from about_database
    if not any(finding.grade is Grade.WRONG for finding in about_database):
        yield from _each(here.clock, running.worker)
    yield from _each(storing.media, going_out.address, going_out.proxies, going_out.mail)


def _each(*examinations: Examination) -> Iterator[Finding]:
    for examination in examinations:
        yield from examination()


__all__ = ["Finding", "Grade", "examine"]
