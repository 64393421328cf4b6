"""Understand what a printer says back: status bytes, automatic status, the end of a process.

Printers talk when they like. Every answer has a pattern of its own, so a listener that keeps
count of the groups can tell them apart; anything else is noise and confirms nothing.
"""

import enum
from collections import deque

from propdesk.domain.print_jobs import Fault

_PATTERN = 0x93
_AUTOMATIC = 0x10
_REAL_TIME = 0x12
_FLOW_CONTROL = frozenset(b"\x11\x13")  # XON, XOFF of a serial line
_AUTOMATIC_LENGTH = 4
_AUTOMATIC_REST = 0x90  # these bits are never set in its second to fourth byte
_PROCESS_HEAD = b"\x37\x22"
_PROCESS_LENGTH = 7  # head, four signs of the id, NUL
_PAPER_ANSWERS = frozenset(b"\x00\x03\x0c\x0f")
_NEAR_END_BITS, _PAPER_END_BITS = 0x03, 0x0C


class Heard(enum.Enum):
    """What one complete answer amounts to."""

    PROCESS_DONE = enum.auto()
    PAPER_STATUS = enum.auto()
    NOISE = enum.auto()


class RealTime(enum.IntEnum):
    """The four questions of DLE EOT n; a printer answers them even while it stands still."""

    PRINTER = 1
    OFFLINE_CAUSE = 2
    ERROR_CAUSE = 3
    PAPER = 4

    @property
    def code(self) -> bytes:
        """Return the bytes that ask."""
        return b"\x10\x04" + bytes((self.value,))


# Which bit means which fault: in the answers to DLE EOT 1-4, and in automatic status bytes 1-3.
_REAL_TIME_BITS: dict[RealTime, tuple[tuple[int, Fault], ...]] = {
    RealTime.PRINTER: ((0x08, Fault.OFFLINE),),
    RealTime.OFFLINE_CAUSE: ((0x04, Fault.COVER_OPEN), (0x20, Fault.PAPER_END)),
    RealTime.ERROR_CAUSE: ((0x08, Fault.CUTTER), (0x24, Fault.BROKEN), (0x40, Fault.OVERHEAT)),
    RealTime.PAPER: ((0x0C, Fault.PAPER_NEAR_END), (0x60, Fault.PAPER_END)),
}
_AUTOMATIC_BITS: tuple[tuple[tuple[int, Fault], ...], ...] = (
    ((0x20, Fault.COVER_OPEN), (0x08, Fault.OFFLINE)),
    ((0x08, Fault.CUTTER), (0x24, Fault.BROKEN), (0x40, Fault.OVERHEAT)),
    ((_NEAR_END_BITS, Fault.PAPER_NEAR_END), (_PAPER_END_BITS, Fault.PAPER_END)),
)
# The first that holds is told: what a person can mend at once before what follows from it.
_TROUBLES = (
    Fault.COVER_OPEN,
    Fault.PAPER_END,
    Fault.CUTTER,
    Fault.BROKEN,
    Fault.OVERHEAT,
    Fault.OFFLINE,
)
_OF_PAPER = frozenset({Fault.PAPER_END, Fault.PAPER_NEAR_END})  # newer news of it replace older
_Source = RealTime | Heard | None  # where a fault was heard of; None: automatic status


class Listener:
    """Collects the bytes of one connection; knows the last id and the printer's state."""

    def __init__(self) -> None:
        self._waiting = b""
        self._asked: deque[RealTime] = deque()
        self._faults: dict[_Source, frozenset[Fault]] = {}
        self.heard: list[Heard] = []
        self.process_id = b""
        self.real_time_answers = 0

    def feed(self, data: bytes) -> None:
        """Take bytes as they come in, complete or not."""
        self._waiting += bytes(byte for byte in data if byte not in _FLOW_CONTROL)
        while self._waiting:
            length = self._length()
            if len(self._waiting) < length:
                return
            answer, self._waiting = self._waiting[:length], self._waiting[length:]
            self._take(answer)

    def asked(self, question: RealTime) -> None:
        """Expect the answer to a question; answers come in the order of the questions."""
        self._asked.append(question)

    def forget_answers(self) -> None:
        """Drop the answers so far, for they answer no question of ours; noise is remembered."""
        self.heard = [heard for heard in self.heard if heard is Heard.NOISE]
        self.process_id = b""

    @property
    def trouble(self) -> Fault | None:
        """Return what keeps the printer from printing; who speaks noise is not believed."""
        if Heard.NOISE in self.heard:
            return None
        return next((fault for fault in _TROUBLES if self._holds(fault)), None)

    @property
    def warning(self) -> Fault | None:
        """Return what will soon keep the printer from printing."""
        believed = Heard.NOISE not in self.heard
        return Fault.PAPER_NEAR_END if believed and self._holds(Fault.PAPER_NEAR_END) else None

    @property
    def paper_end(self) -> bool:
        """Say whether the printer's last word about its paper is that there is none."""
        return self._holds(Fault.PAPER_END)

    @property
    def cover_open(self) -> bool:
        """Say whether the printer's last word about its cover is that it is open."""
        return self._holds(Fault.COVER_OPEN)

    def _holds(self, fault: Fault) -> bool:
        return any(fault in faults for faults in self._faults.values())

    def _length(self) -> int:
        first = self._waiting[0]
        if first & _PATTERN == _AUTOMATIC:
            rest = self._waiting[1:_AUTOMATIC_LENGTH]
            return 1 if any(byte & _AUTOMATIC_REST for byte in rest) else _AUTOMATIC_LENGTH
        if _PROCESS_HEAD.startswith(self._waiting[:2]):
            return _PROCESS_LENGTH
        return 1

    def _take(self, answer: bytes) -> None:
        first = answer[0]
        if first & _PATTERN == _AUTOMATIC and len(answer) == _AUTOMATIC_LENGTH:
            self._take_automatic(answer)
        elif answer.startswith(_PROCESS_HEAD) and answer[-1] == 0:
            self.process_id = answer[2:-1]
            self.heard.append(Heard.PROCESS_DONE)
        elif first in _PAPER_ANSWERS:
            bits = _AUTOMATIC_BITS[2]  # `GS r` uses the same ones
            self._faults = {source: told - _OF_PAPER for source, told in self._faults.items()}
            self._faults[Heard.PAPER_STATUS] = _faults_in(first, bits)
            self.heard.append(Heard.PAPER_STATUS)
        elif first & _PATTERN == _REAL_TIME:
            self._take_real_time(first)
        else:
            self.heard.append(Heard.NOISE)

    def _take_automatic(self, answer: bytes) -> None:
        """Automatic status is the whole truth of its moment: older answers count no more."""
        told = (
            _faults_in(byte, bits) for byte, bits in zip(answer[:-1], _AUTOMATIC_BITS, strict=True)
        )
        self._faults = {None: frozenset().union(*told)}

    def _take_real_time(self, answer: int) -> None:
        """An answer nobody asked for is taken for the cause of standing still."""
        self.real_time_answers += 1
        question = self._asked.popleft() if self._asked else RealTime.OFFLINE_CAUSE
        if question is RealTime.PAPER:
            self._faults.pop(Heard.PAPER_STATUS, None)  # older news of the same
        self._faults[question] = _faults_in(answer, _REAL_TIME_BITS[question])


def _faults_in(byte: int, bits: tuple[tuple[int, Fault], ...]) -> frozenset[Fault]:
    return frozenset(fault for mask, fault in bits if byte & mask)
