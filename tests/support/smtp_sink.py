"""A mail server of our own for tests: it speaks real SMTP on a real socket, keeps what it accepts, and can misbehave.

`refuse` and `put_off` map an address to what is answered to RCPT. `on_step` is called before each step of the dialogue,
inside a message's text too, and may kill whoever is talking.
"""

import email
import email.policy
import socketserver
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import Any

STEPS = ("connect", "mail", "rcpt", "data", "text", "dot", "accepted")


@dataclass
class Sink:
    """What the server knows and how it behaves."""

    accepted: list[EmailMessage] = field(default_factory=list)
    refuse: dict[str, str] = field(default_factory=dict)
    put_off: dict[str, str] = field(default_factory=dict)
    hang_up: set[str] = field(default_factory=set)
    on_step: Callable[[str], object] = lambda step: None
    port: int = 0

    def ids(self) -> list[str]:
        """The Message-IDs of what was accepted, in order."""
        return [str(message["Message-ID"]) for message in self.accepted]

    def to(self, address: str) -> list[EmailMessage]:
        """What was accepted for this address."""
        return [message for message in self.accepted if address in str(message["To"])]

    def __enter__(self) -> "Sink":
        self.server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), _handler(self))
        self.server.daemon_threads = True
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        self.server.shutdown()
        self.server.server_close()


def plain_text(message: EmailMessage) -> str:
    """The plain part."""
    part: Any = message.get_body(("plain",))
    return str(part.get_content())


def _handler(sink: Sink) -> type[socketserver.StreamRequestHandler]:
    class Dialogue(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            try:
                sink.on_step("connect")
                self._say("220 sink")
                while (line := self.rfile.readline()) and self._answer(line.decode().strip()):
                    pass
            except ConnectionError:
                pass

        def _answer(self, line: str) -> bool:
            verb = line[:4].upper()
            if verb in ("EHLO", "HELO", "RSET", "NOOP"):
                self._say("250 ok")
            elif verb == "MAIL":
                sink.on_step("mail")
                self._say("250 ok")
            elif verb == "RCPT":
                sink.on_step("rcpt")
                self.recipient = line.partition("<")[2].partition(">")[0]
                self._say(sink.refuse.get(self.recipient) or sink.put_off.get(self.recipient) or "250 ok")
            elif verb == "DATA":
                return self._take()
            else:
                self._say("221 bye" if verb == "QUIT" else "502 what?")
            return verb != "QUIT"

        def _take(self) -> bool:
            sink.on_step("data")
            self._say("354 go on")
            lines: list[bytes] = []
            while (line := self.rfile.readline()) != b".\r\n":
                if not line:
                    return False
                if len(lines) == 4:
                    sink.on_step("text")
                lines.append(line[1:] if line.startswith(b"..") else line)
            sink.on_step("dot")
            sink.accepted.append(email.message_from_bytes(b"".join(lines), policy=email.policy.default))  # type: ignore[arg-type]
            sink.on_step("accepted")
            if self.recipient in sink.hang_up:
                return False
            self._say("250 taken")
            return True

        def _say(self, text: str) -> None:
            self.wfile.write(f"{text}\r\n".encode())

    return Dialogue
