"""Reads the manual: its pages, their links, headings and code, as text."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tests.structure.rooms import ROOT

FENCE = re.compile(r"^(```+|~~~+)[^\n]*\n.*?^\1\s*$", re.MULTILINE | re.DOTALL)
CODE_SPAN = re.compile(r"(`+)(.+?)\1", re.DOTALL)
LINK = re.compile(r"!?\[(?:[^\[\]]|\[[^\]]*\])*\]\(<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\)")
HEADING = re.compile(r"^(#{1,6})\s+(.+?)\s*#*$", re.MULTILINE)
ANCHOR = re.compile(r"<a\s+(?:id|name)=\"([^\"]+)\"")
OUTSIDE = re.compile(r"^[a-z][a-z0-9+.-]*:", re.IGNORECASE)


@dataclass(frozen=True)
class Doc:
    """One page of the manual, or a page beside it such as the README."""

    path: Path
    root: Path = ROOT

    @property
    def name(self) -> str:
        return self.path.relative_to(self.root).as_posix()

    @cached_property
    def text(self) -> str:
        return self.path.read_text()

    @cached_property
    def prose(self) -> str:
        """The text without code, in which links are links."""
        return CODE_SPAN.sub("", FENCE.sub("", self.text))

    @property
    def links(self) -> list[str]:
        """Links that stay inside the project."""
        return [target for target in LINK.findall(self.prose) if not OUTSIDE.match(target)]

    @cached_property
    def anchors(self) -> set[str]:
        """What a link may point at on this page: headings as GitHub names them, and named places."""
        found: set[str] = set(ANCHOR.findall(self.text))
        for _, title in HEADING.findall(FENCE.sub("", self.text)):
            slug, number = slug_of(title), 0
            while (slug if not number else f"{slug}-{number}") in found:
                number += 1
            found.add(slug if not number else f"{slug}-{number}")
        return found

    @property
    def code(self) -> list[str]:
        """Everything set as code: spans, and the lines of fenced blocks."""
        fenced = [line for block in FENCE.finditer(self.text) for line in block[0].splitlines()[1:-1]]
        return fenced + [span for _, span in CODE_SPAN.findall(FENCE.sub("", self.text))]

    def target_of(self, link: str) -> tuple[Path, str]:
        """The file and the anchor that a link leads to."""
        name, _, anchor = link.partition("#")
        return ((self.path.parent / name).resolve() if name else self.path), anchor


def slug_of(title: str) -> str:
    """A heading's anchor, by GitHub's rule."""
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", title).replace("`", "").lower()
    return re.sub(r"[^\w\- ]", "", text).replace(" ", "-")


def manual(root: Path = ROOT) -> list[Doc]:
    """Every page below docs/."""
    return [Doc(path, root) for path in sorted((root / "docs").rglob("*.md"))]


def beside_the_manual(root: Path = ROOT) -> list[Doc]:
    """README, changelog and the like."""
    return [Doc(path, root) for path in sorted(root.glob("*.md"))]


def broken_links(docs: list[Doc]) -> list[str]:
    """Links that lead nowhere, in sentences."""
    found = []
    for doc in docs:
        for link in doc.links:
            path, anchor = doc.target_of(link)
            if not path.exists():
                found.append(f"{doc.name}: {link} leads to no file.")
            elif anchor and path.suffix == ".md" and anchor not in Doc(path, doc.root).anchors:
                found.append(f"{doc.name}: {link} leads to no heading.")
    return found


def unreachable(docs: list[Doc], start: Path) -> list[str]:
    """Pages to which no chain of links leads from the start page."""
    seen, waiting = set(), [start.resolve()]
    by_path = {doc.path.resolve(): doc for doc in docs}
    while waiting:
        path = waiting.pop()
        if path in seen or path not in by_path:
            continue
        seen.add(path)
        waiting += [by_path[path].target_of(link)[0] for link in by_path[path].links]
    return sorted(doc.name for path, doc in by_path.items() if path not in seen)
