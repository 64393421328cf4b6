"""Understand what a printer says back: status bytes, automatic status, the end of a process.

Printers talk when they like. Every answer has a pattern of its own, so a listener that keeps
count of the groups can tell them apart; anything else is noise and confirms nothing.
"""

import enum

from propdesk.domain.print_jobs import Fault

_PATTERN = 0x93
_AUTOMATIC = 0x10
_REAL_TIME = 0x12
_AUTOMATIC_LENGTH = 4
_PROCESS_HEAD = b"\x37\x22"
_PROCESS_LENGTH = 7  # head, four signs of the id, NUL
_PAPER_ANSWERS = frozenset(b"\x00\x03\x0c\x0f")
_PAPER_END_BITS = 0x0C
_COVER_BIT = 0x20
# Answer to DLE EOT 2, the cause of standing still.
_CAUSE_COVER_BIT = 0x04
_CAUSE_PAPER_BIT = 0x20


class Heard(enum.Enum):
    """What one complete answer amounts to."""

    PROCESS_DONE = enum.auto()
    PAPER_STATUS = enum.auto()
    NOISE = enum.auto()


class Listener:
    """Collects the bytes of one connection; knows the last id, paper and cover state heard."""

    def __init__(self) -> None:
        self._waiting = b""
        self.heard: list[Heard] = []
        self.process_id = b""
        self.paper_end = False
        self.cover_open = False

    def feed(self, data: bytes) -> None:
        """Take bytes as they come in, complete or not."""
        self._waiting += data
        while self._waiting:
            length = self._length()
            if len(self._waiting) < length:
                return
            answer, self._waiting = self._waiting[:length], self._waiting[length:]
            self._take(answer)

    def forget_answers(self) -> None:
        """Drop the answers so far, for they answer no question of ours; noise is remembered."""
        self.heard = [heard for heard in self.heard if heard is Heard.NOISE]
        self.process_id = b""

    @property
    def trouble(self) -> Fault | None:
        """Return what keeps the printer from printing; who speaks noise is not believed."""
        if Heard.NOISE in self.heard:
            return None
        if self.cover_open:
            return Fault.COVER_OPEN
        return Fault.PAPER_END if self.paper_end else None

    def _length(self) -> int:
        first = self._waiting[0]
        if first & _PATTERN == _AUTOMATIC:
            return _AUTOMATIC_LENGTH
        if _PROCESS_HEAD.startswith(self._waiting[:2]):
            return _PROCESS_LENGTH
        return 1

    def _take(self, answer: bytes) -> None:
        first = answer[0]
        if first & _PATTERN == _AUTOMATIC:
            self.cover_open = bool(first & _COVER_BIT)
            self.paper_end = answer[2] & _PAPER_END_BITS == _PAPER_END_BITS
        elif answer.startswith(_PROCESS_HEAD) and answer[-1] == 0:
            self.process_id = answer[2:-1]
            self.heard.append(Heard.PROCESS_DONE)
        elif first in _PAPER_ANSWERS:
            self.paper_end = bool(first & _PAPER_END_BITS)
            self.heard.append(Heard.PAPER_STATUS)
        elif first & _PATTERN == _REAL_TIME:
            self.cover_open = bool(first & _CAUSE_COVER_BIT)
            self.paper_end = bool(first & _CAUSE_PAPER_BIT)
        else:
            self.heard.append(Heard.NOISE)
