"""Lines and columns of a text."""

import re
from bisect import bisect_right

_END = re.compile(r"\r\n|\r|\n")
AROUND = 50  # characters of a long line shown on either side


class Lines:
    """Turns offsets into lines and columns, both counted from 1."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = [0, *(end.end() for end in _END.finditer(text))]

    def at(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def excerpt(self, start: int, end: int) -> tuple[str, int, int]:
        """The words with what stands around them on their line; where they begin in that, and how many characters to mark."""
        line, column = self.at(start)
        begin = self.starts[line - 1]
        close = self.starts[line] if line < len(self.starts) else len(self.text)
        whole = self.text[begin:close].rstrip("\r\n")
        first = max(0, column - 1 - AROUND)
        last = min(len(whole), max(column - 1, min(end - begin, column - 1 + 2 * AROUND)) + AROUND)
        shown = ("…" if first else "") + whole[first:last].replace("\t", " ") + ("…" if last < len(whole) else "")
        at = column - 1 - first + (1 if first else 0)
        return shown, at, max(1, min(end - start, len(shown) - at))
