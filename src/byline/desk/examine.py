"""Reading a document against the standards."""

import time
from collections import OrderedDict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from .context import Context
from .document import Document, Span
from .finding import Finding, Flag, Severity, identity, place_of
from .registry import Standard
from .shelf import standards


@dataclass(frozen=True)
class Fault:
    """A standard that fell over. The others were read all the same."""

    standard: str
    error: str


@dataclass(frozen=True)
class Report:
    """What the desk has to say about one piece. `settled` are findings that somebody has answered already."""

    document: Document
    findings: tuple[Finding, ...]
    settled: tuple[Finding, ...]
    faults: tuple[Fault, ...]
    milliseconds: float


class Memory:
    """What standards said of blocks, so that a changed paragraph is the only one read again. Keeps the latest `size`."""

    def __init__(self, size: int = 50_000) -> None:
        self.size = size
        self._said: OrderedDict[Any, tuple[Flag, ...]] = OrderedDict()

    def get(self, key: Any) -> tuple[Flag, ...] | None:
        """What was said, or None."""
        if key in self._said:
            self._said.move_to_end(key)
        return self._said.get(key)

    def keep(self, key: Any, flags: tuple[Flag, ...]) -> None:
        """Remembers, and forgets the oldest."""
        self._said[key] = flags
        if len(self._said) > self.size:
            self._said.popitem(last=False)


def examine(
    document: Document,
    context: Context | None = None,
    *,
    memory: Memory | None = None,
    severities: Mapping[str, str] | None = None,
    only: Collection[str] | None = None,
) -> Report:
    """Reads a document. `severities` says of a standard or a whole group: off, suggests, asks or blocks. `only` names standards."""
    known = standards()
    started = time.perf_counter()
    context = with_today(context or Context(), document)
    findings: list[Finding] = []
    faults: list[Fault] = []
    for standard in known.values():
        severity = _severity(standard, severities or {})
        if severity is None or (only is not None and standard.id not in only):
            continue
        try:
            findings += [
                _finding(standard, severity, document, flag) for flag in _flags(standard, document, context, memory)
            ]
        except Exception as error:  # one that falls over must not silence the others
            faults.append(Fault(standard.id, f"{type(error).__name__}: {error}"))
    findings.sort(key=lambda finding: (finding.places[0].start if finding.places else -1, finding.standard))
    answered = [finding for finding in findings if {finding.id, finding.saying} & context.settled]
    return Report(
        document,
        tuple(finding for finding in findings if finding not in answered),
        tuple(answered),
        tuple(faults),
        (time.perf_counter() - started) * 1000,
    )


def with_today(context: Context, document: Document) -> Context:
    """The context with a day: its own, the piece's, or the calendar's."""
    return context if context.today else context.on(document.date or date.today())


def _severity(standard: Standard, severities: Mapping[str, str]) -> Severity | None:
    """None: switched off. The flag's own severity gives way only to a choice of the house."""
    chosen = severities.get(standard.id) or severities.get(standard.group) or standard.severity
    return None if chosen == "off" else chosen  # type: ignore[return-value]


def _flags(standard: Standard, document: Document, context: Context, memory: Memory | None) -> Iterable[Flag]:
    if standard.scope in ("document", "archive"):
        return standard.read(document, context)
    found: list[Flag] = []
    for start, block in document.placed():
        key = (standard.id, context.fingerprint, document.lang, block)
        flags = memory.get(key) if memory else None
        if flags is None:
            flags = tuple(standard.read(document.alone(block), context))
            if memory:
                memory.keep(key, flags)
        found += [_moved(flag, start) for flag in flags]
    return found


def _moved(flag: Flag, by: int) -> Flag:
    """A flag of a block, at the block's place in the document."""
    return replace(
        flag,
        spans=tuple(Span(span.start + by, span.end + by, span.mark) for span in flag.spans),
        related=tuple((Span(span.start + by, span.end + by, span.mark), note) for span, note in flag.related),
    )


def _finding(standard: Standard, severity: Severity, document: Document, flag: Flag) -> Finding:
    own, saying = identity(standard.id, document, flag)
    return Finding(
        id=own,
        saying=saying,
        standard=standard.id,
        group=standard.group,
        severity=flag.severity if flag.severity and severity == standard.severity else severity,
        message=flag.message,
        why=standard.why,
        suggestions=flag.suggestions,
        confidence=flag.confidence,
        places=tuple(place_of(document, span) for span in flag.spans),
        related=tuple(place_of(document, span, note) for span, note in flag.related),
    )
