"""Taking a request's body at the sender's pace, without holding a thread."""

import asyncio
import tempfile
from pathlib import Path
from typing import IO, Any

from .answers import Answer, plain

IN_MEMORY = 1024 * 1024
PATIENCE = 60  # seconds without a byte


class Refused(Exception):
    """The body is not taken; `answer` says why, and is None where nobody is left to hear it."""

    def __init__(self, answer: Answer | None) -> None:
        super().__init__()
        self.answer = answer


async def take_body(scope: Any, proto: Any, *, limit: int, folder: Path) -> tuple[IO[bytes], int]:
    """The whole body, in memory while small and in a file when large, and its length. Raises Refused."""
    announced = _announced_length(scope.headers, limit)
    body: IO[bytes] = tempfile.SpooledTemporaryFile(IN_MEMORY, dir=str(folder))  # noqa: SIM115 - the caller closes it
    if not announced:
        return body, 0
    try:
        taken = await _copy(proto, body, limit)
    except BaseException:
        body.close()
        raise
    if taken != announced:  # the sender is gone in the middle: half a form must not pass for a whole one
        body.close()
        raise Refused(None)
    body.seek(0)
    return body, taken


def _announced_length(headers: Any, limit: int) -> int:
    length = headers.get("content-length")
    if length is None:
        if headers.get("transfer-encoding"):
            # Granian does not tell a chunked body that broke off from one that ended.
            raise Refused(plain(411, "Please send the length with what you send.", ("connection", "close")))
        return 0
    if not (length.isascii() and length.isdigit()):
        raise Refused(plain(400, "", ("connection", "close")))
    if int(length) > limit:
        sentence = f"This is larger than {limit // 1024**2} MB, the most that is taken here."
        raise Refused(plain(413, sentence, ("connection", "close")))
    return int(length)


async def _copy(proto: Any, body: IO[bytes], limit: int) -> int:
    taken = 0
    pieces = aiter(proto)
    while True:
        try:
            piece = await asyncio.wait_for(anext(pieces), PATIENCE)
        except StopAsyncIteration:
            return taken
        except TimeoutError:
            raise Refused(plain(408, "", ("connection", "close"))) from None
        taken += len(piece)
        if taken > limit:
            raise Refused(plain(413, "", ("connection", "close")))
        body.write(piece)
