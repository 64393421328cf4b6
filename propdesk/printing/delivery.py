"""One attempt to print, graded honestly: confirmed, sent, uncertain or failed.

The grades know no wishful thinking: confirmed needs the printer's own word for this very slip,
failed needs that not one byte was accepted. Source: printing.md 3.
"""

import contextlib
import time
from collections.abc import Callable
from typing import NamedTuple

from propdesk.domain.print_jobs import Fault, Grade
from propdesk.printing.answers import Heard, Listener
from propdesk.printing.devices.contract import Confirmation, Device, Watcher
from propdesk.printing.printer_problems import (
    NoAnswerProblem,
    PrinterProblem,
    WrongAnswerProblem,
    problem_of,
)

TOKEN_LENGTH = 4
_ASK_STATUS = b"\x1dr1"
_ASK_CAUSE = b"\x10\x04\x02"
_STEP_SECONDS = 0.25


class Patience(NamedTuple):
    """Seconds to wait for the answer, for the cause of silence, and for a person to help."""

    answer: float = 3.0
    cause: float = 0.5
    attention: float = 180.0


class Delivery(NamedTuple):
    """The outcome of one attempt; `accepted` counts the bytes that left."""

    grade: Grade
    accepted: int
    fault: Fault | None = None


DEFAULT_PATIENCE = Patience()


class Unwatched:
    """Looks away."""

    def accepted(self, total: int) -> None:
        """Ignore the progress."""

    def attention(self, fault: Fault | None) -> None:
        """Ignore the trouble."""


class _Meter:
    """Remembers how many bytes were accepted and passes everything on."""

    def __init__(self, watcher: Watcher) -> None:
        self._watcher = watcher
        self._fault: Fault | None = None
        self.total = 0

    def accepted(self, total: int) -> None:
        self.total = total
        self._watcher.accepted(total)

    def attention(self, fault: Fault | None) -> None:
        if fault is not self._fault:
            self._fault = fault
            self._watcher.attention(fault)


def deliver(
    device: Device,
    data: bytes,
    token: bytes,
    watcher: Watcher | None = None,
    patience: Patience = DEFAULT_PATIENCE,
    *,
    confirm: bool = True,
) -> Delivery:
    """Send `data` and say how sure it is that it was printed.

    `token` (4 printable ASCII signs, another one for every attempt) is what a printer that can
    confirm repeats after printing. Without `confirm` nothing is asked (a drawer pulse leaves no
    paper). Never raises a PrinterProblem: it becomes part of the outcome.
    """
    meter = _Meter(watcher or Unwatched())
    try:
        device.open()
        device.send(data, meter)
        mode = device.confirmation if confirm else Confirmation.NONE
        grade, fault = _conclude(device, mode, token, meter, patience)
    except PrinterProblem as problem:
        grade, fault = (Grade.UNCERTAIN if meter.total else Grade.FAILED), problem.fault
    finally:
        device.close()
    return Delivery(grade, meter.total, fault)


def _conclude(
    device: Device, mode: Confirmation, token: bytes, meter: _Meter, patience: Patience
) -> tuple[Grade, Fault | None]:
    match mode:
        case Confirmation.NONE:
            device.finish()
            return Grade.SENT, None
        case Confirmation.DURABLE:
            device.finish()
            return Grade.CONFIRMED, None
        case Confirmation.STATUS:
            confirmed = _ask_status(device, meter, patience)
        case Confirmation.PROCESS_ID:
            confirmed = _ask_process_id(device, token, meter, patience)
    if confirmed:
        with contextlib.suppress(PrinterProblem):
            device.finish()
        return Grade.CONFIRMED, None
    device.finish()
    return Grade.SENT, Fault.NO_ANSWER


def _ask_status(device: Device, meter: _Meter, patience: Patience) -> bool:
    """Ask for the paper status, answered in its turn; False if the printer is mute.

    A second answer to one question, or any noise, shows that nobody listened to the question.
    """
    _ask(device, _ASK_STATUS, meter)
    _wait(device, lambda listener: bool(listener.heard), meter, patience)
    device.read(0)
    heard = device.listener.heard
    if heard and heard != [Heard.PAPER_STATUS]:
        raise WrongAnswerProblem(address=device.address)
    if heard and device.listener.paper_end:
        raise problem_of(Fault.PAPER_END)(address=device.address)
    return bool(heard)


def _ask_process_id(device: Device, token: bytes, meter: _Meter, patience: Patience) -> bool:
    """Ask for the sign of life after printing; only our own token counts."""
    if len(token) != TOKEN_LENGTH:
        raise ValueError("a token has four signs")
    _ask(device, b"\x1d(H\x06\x0000" + token, meter)
    if _wait(device, lambda listener: listener.process_id == token, meter, patience):
        return True
    problem = WrongAnswerProblem if device.listener.heard else NoAnswerProblem
    raise problem(address=device.address)


def _ask(device: Device, question: bytes, meter: _Meter) -> None:
    device.read(0)
    device.listener.forget_answers()
    device.send(question, meter)


def _wait(
    device: Device, done: Callable[[Listener], bool], meter: _Meter, patience: Patience
) -> bool:
    """Wait until `done`; a silent printer is asked once why it stands still.

    While it waits for paper or a closed cover, a person gets the time to help.
    """
    asked, trouble = False, device.listener.trouble
    deadline = time.monotonic() + (patience.attention if trouble else patience.answer)
    while not done(device.listener):
        left = deadline - time.monotonic()
        if left <= 0 and trouble:
            raise problem_of(trouble)(address=device.address)
        if left <= 0 and asked:
            return False
        if left <= 0:
            device.send(_ASK_CAUSE, meter)
            asked, deadline = True, time.monotonic() + patience.cause
        device.read(min(max(left, 0.0), _STEP_SECONDS))
        meter.attention(device.listener.trouble)
        if device.listener.trouble is not trouble:
            trouble = device.listener.trouble
            waiting = patience.attention if trouble else patience.answer
            deadline = time.monotonic() + waiting
    return True
