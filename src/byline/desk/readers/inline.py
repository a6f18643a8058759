"""Markdown inside a block: emphasis, links, pictures and code become marks; what is left is what a reader sees."""

import html
import re
from array import array
from bisect import bisect_left

from byline.desk.document import Mark, Places, clean

_SPECIAL = re.compile(
    r"\\[!-/:-@\[-`{-~]|`+|\*+|_+|!?\[|\]|<(?:https?://|mailto:)[^<>\s]{1,2000}>|</?[A-Za-z][^<>]{0,500}>|<!--|&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[A-Za-z]{2,24});"
)
_TARGET = re.compile(r"\(\s*<?([^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)")
_REFERENCE = re.compile(r"\[([^\[\]]{0,200})\]")
UNCLOSED = 100  # more unclosed stars than this are noise


class Inline:
    """Reads one block's Markdown. `text`, `places` and `marks` are the result."""

    def __init__(
        self, source: str, start: int, end: int, references: dict[str, str], skip: set[int] | None = None
    ) -> None:
        self.source, self.begin, self.end = source, start, end
        self.references, self.skip = references, skip or set()
        self.letters: list[str] = []
        self.starts, self.ends = array("l"), array("l")
        self.raw: list[Mark] = []
        self.brackets: list[tuple[int, int, bool]] = []  # at in letters, at in source, a picture
        self.stars: list[tuple[str, int, int]] = []  # sign, how many, at in letters
        self._read()
        self.text, self.places, self.marks = self._cleaned()

    def _read(self) -> None:
        at = self.begin
        while at < self.end:
            found = _SPECIAL.search(self.source, at, self.end)
            if not found:
                break
            self._copy(at, found.start())
            at = self._special(found)
        self._copy(at, self.end)
        for sign, many, where in reversed(self.stars[-UNCLOSED:]):  # signs that closed nothing are letters after all
            self._put_back(sign * many, where)

    def _special(self, found: re.Match[str]) -> int:
        """Handles one special sign and says where to go on."""
        sign, at = found.group(), found.start()
        if sign[0] == "\\":
            self._copy(at + 1, at + 2)
        elif sign[0] == "`":
            return self._code(found)
        elif sign[0] in "*_":
            self._emphasis(sign, at, found.end())
        elif sign in ("[", "!["):
            self.brackets.append((len(self.letters), at, sign == "!["))
        elif sign == "]":
            return self._closing(found)
        elif sign.startswith(("<http", "<mailto")):
            self._link(len(self.letters), at, found.end(), sign[1:-1], copy=(at + 1, found.end() - 1))
        elif sign == "<!--":
            close = self.source.find("-->", at, self.end)
            return close + 3 if close >= 0 else self.end
        elif sign[0] == "&":
            for letter in html.unescape(sign):
                self._put(letter, at, found.end())
        return found.end()

    def _code(self, found: re.Match[str]) -> int:
        close = self.source.find(found.group(), found.end(), self.end)
        if close < 0:
            self._copy(found.start(), found.end())
            return found.end()
        start = len(self.letters)
        self._copy(found.end(), close)
        self.raw.append(Mark("code", start, len(self.letters)))
        return close + len(found.group())

    def _emphasis(self, sign: str, at: int, after: int) -> None:
        before = self.source[at - 1] if at > self.begin else " "
        behind = self.source[after] if after < self.end else " "
        inside_word = sign[0] == "_" and before.isalnum() and behind.isalnum()
        if not before.isspace() and not inside_word and not (sign[0] == "_" and behind.isalnum()):
            for number in range(len(self.stars) - 1, max(-1, len(self.stars) - 8), -1):
                opener, many, start = self.stars[number]
                if opener == sign[0] and many == len(sign):
                    del self.stars[number:]
                    kinds = ("emphasis",) if many == 1 else ("strong",) if many == 2 else ("strong", "emphasis")
                    self.raw += [Mark(kind, start, len(self.letters)) for kind in kinds]
                    return
        if not behind.isspace() and not inside_word and len(sign) <= 3 and not (sign[0] == "_" and before.isalnum()):
            self.stars.append((sign[0], len(sign), len(self.letters)))
        else:
            self._copy(at, after)

    def _closing(self, found: re.Match[str]) -> int:
        if not self.brackets:
            self._copy(found.start(), found.end())
            return found.end()
        start, opened, picture = self.brackets.pop()
        target = _TARGET.match(self.source, found.end(), self.end)
        if target:
            self._link(start, opened, target.end(), target.group(1), picture=picture)
            return target.end()
        reference = _REFERENCE.match(self.source, found.end(), self.end)
        name = reference.group(1) if reference else ""
        address = self.references.get((name or "".join(self.letters[start:])).casefold())
        if address is None:
            return found.end()
        end = reference.end() if reference else found.end()
        self._link(start, opened, end, address, picture=picture)
        return end

    def _link(
        self,
        start: int,
        opened: int,
        end: int,
        href: str,
        *,
        picture: bool = False,
        copy: tuple[int, int] | None = None,
    ) -> None:
        if copy:
            self._copy(*copy)
        self.raw.append(Mark("image" if picture else "link", start, len(self.letters), href, (opened, end)))

    def _copy(self, start: int, end: int) -> None:
        for at in range(start, end):
            if at not in self.skip:
                self._put(self.source[at], at, at + 1)

    def _put(self, letter: str, start: int, end: int) -> None:
        self.letters.append(letter)
        self.starts.append(start)
        self.ends.append(end)

    def _put_back(self, sign: str, where: int) -> None:
        at = self.starts[where] if where < len(self.starts) else self.end
        for _ in sign:
            self.letters.insert(where, sign[0])
            self.starts.insert(where, at)
            self.ends.insert(where, at)
        many = len(sign)
        self.raw = [
            Mark(m.kind, m.start + many * (m.start >= where), m.end + many * (m.end > where), m.href, m.source)
            for m in self.raw
        ]

    def _cleaned(self) -> tuple[str, Places, tuple[Mark, ...]]:
        whole = "".join(self.letters)
        text, places = clean(whole, self.starts, self.ends)
        if text == whole:
            return text, places, tuple(self.raw)
        marks = tuple(
            Mark(mark.kind, self._where(places, mark.start), self._where(places, mark.end), mark.href, mark.source)
            for mark in self.raw
        )
        return text, places, marks

    def _where(self, places: Places, at: int) -> int:
        """A place in the raw letters, in the clean text: the first letter that comes from there or later."""
        if at >= len(self.starts):
            return len(places.starts)
        return bisect_left(places.starts, self.starts[at])
