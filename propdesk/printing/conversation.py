"""Talk with a printer over one open connection: how are you, here is a slip, did you print it?

Questions are asked one after the other, each waits for its answer: who was silent once is not asked
again. Source: printing.md 3.
"""

import contextlib
import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

from propdesk.domain.print_jobs import Fault
from propdesk.domain.printers import PrinterAbilities
from propdesk.printing.answers import Heard, Listener, RealTime
from propdesk.printing.devices.contract import Confirmation, Device, Watcher
from propdesk.printing.printer_problems import (
    NoAnswerProblem,
    PrinterBusyProblem,
    PrinterProblem,
    WrongAnswerProblem,
    problem_of,
)

AUTOMATIC_STATUS_ON = b"\x1da\x0e"  # GS a: tell changes of online, error and paper unasked
_ASK_STATUS = b"\x1dr1"
_ASK_PROCESS_ID = b"\x1d(H\x06\x0000"
_STEP_SECONDS = 0.25
_LOOK_AGAIN_SECONDS = 2.0


class Patience(NamedTuple):
    """Seconds to wait for the answer, for a word about the state, and for a person to help."""

    answer: float = 3.0
    cause: float = 0.5
    attention: float = 180.0


DEFAULT_PATIENCE = Patience()


class Unwatched:
    """Looks away."""

    def accepted(self, total: int) -> None:
        """Ignore the progress."""

    def attention(self, fault: Fault | None) -> None:
        """Ignore the trouble."""


class _Meter:
    """Counts the bytes of the slip, not those of questions, and passes everything on."""

    def __init__(self, watcher: Watcher) -> None:
        self._watcher = watcher
        self._fault: Fault | None = None
        self._before = self._all = 0
        self._is_slip = False
        self.total = 0

    @contextlib.contextmanager
    def slip(self) -> Iterator[None]:
        """What leaves inside the block is the slip."""
        self._before, self._is_slip = self._all, True
        try:
            yield
        finally:
            self._is_slip = False

    def accepted(self, total: int) -> None:
        took_back = total < self._all  # the device threw away what had not left
        self._all = total
        if self._is_slip or took_back:
            left = max(total - self._before, 0)
            self.total = left if self._is_slip else min(self.total, left)
            self._watcher.accepted(self.total)

    def attention(self, fault: Fault | None) -> None:
        if fault is not self._fault:
            self._fault = fault
            self._watcher.attention(fault)


class Conversation:
    """The questions and answers of one attempt, and how much of the slip has left."""

    def __init__(
        self, device: Device, watcher: Watcher, patience: Patience, abilities: PrinterAbilities
    ) -> None:
        self._device = device
        self._meter = _Meter(watcher)
        self._patience = patience
        self._tells_by_itself = bool(abilities.automatic_status)
        self._answers_always = bool(abilities.realtime_status)
        self._answers_status = bool(abilities.paper_status)
        talks = device.confirmation in {Confirmation.STATUS, Confirmation.PROCESS_ID}
        self._may_ask = talks if abilities.realtime_status is None else abilities.realtime_status

    @property
    def accepted(self) -> int:
        """Return how many bytes of the slip have left."""
        return self._meter.total

    def look(self) -> None:
        """Ask how the printer is before anything is sent; its trouble is raised.

        Nothing is on paper yet: the caller may try again later, and the printer is free for other
        desks meanwhile. One that answers as a rule, but not now, is serving somebody else.
        """
        self._ask_state()
        listener = self._device.listener
        if self._answers_always and not listener.real_time_answers:
            raise self._problem(PrinterBusyProblem)
        if listener.trouble:
            raise self._problem(problem_of(listener.trouble))
        if self._tells_by_itself:
            self._device.send(AUTOMATIC_STATUS_ON, self._meter)

    def send_slip(self, data: bytes) -> None:
        """Hand the slip over, reading all the time."""
        with self._meter.slip():
            self._device.send(data, self._meter)

    def paper_is_there(self) -> bool:
        """Ask for the paper status, answered in its turn; False if the printer is mute.

        A second answer to one question, or any noise, shows that nobody listened to the question.
        Silence of a printer that talked before is NoAnswerProblem: something happened to it.
        """
        self._ask(_ASK_STATUS)
        self._wait(lambda listener: bool(listener.heard))
        listener = self._device.listener
        if not listener.heard and self._answers_status:
            raise self._problem(NoAnswerProblem)
        paper_end = listener.paper_end
        self.check_answered_once()
        self._check_alive()
        if listener.heard and paper_end:
            raise self._problem(problem_of(Fault.PAPER_END))
        return bool(listener.heard)

    def end(self) -> bool:
        """Say that nothing more comes; return whether the printer has proven that it is alive.

        A status has no name on it: one that was meant for somebody else could come from a printer
        that has died since. It lives if it still answers, or if it closes its side after ours.
        """
        self._device.finish()
        if self._device.listener.real_time_answers:
            return True
        try:
            self._device.read(0)
        except PrinterProblem:
            return True
        return False

    def _check_alive(self) -> None:
        """Ask a printer that talked before how it is now; NoAnswerProblem if it says nothing."""
        if self._device.listener.real_time_answers:
            self._ask_state()
            if not self._may_ask:
                raise self._problem(NoAnswerProblem)

    def check_answered_once(self) -> None:
        """Raise WrongAnswerProblem if more came than the one answer that was asked for."""
        if self._device.listener.heard not in ([], [Heard.PAPER_STATUS]):
            raise self._problem(WrongAnswerProblem)

    def check_printed(self, token: bytes) -> None:
        """Ask for the sign of life after printing; only our own token counts.

        Raises WrongAnswerProblem, NoAnswerProblem or what keeps the printer from printing.
        """
        self._ask(_ASK_PROCESS_ID + token)
        if not self._wait(lambda listener: listener.process_id == token):
            heard = self._device.listener.heard
            raise self._problem(WrongAnswerProblem if heard else NoAnswerProblem)

    def _ask(self, question: bytes) -> None:
        self._device.read(0)
        self._device.listener.forget_answers()
        self._device.send(question, self._meter)

    def _ask_state(self) -> None:
        """Ask the four questions that are answered even by a printer that stands still."""
        listener = self._device.listener
        for question in RealTime:
            if not self._may_ask:
                return
            before = listener.real_time_answers
            listener.asked(question)
            self._device.send(question.code, self._meter)
            deadline = time.monotonic() + self._patience.cause
            while listener.real_time_answers == before:
                left = deadline - time.monotonic()
                if left <= 0:
                    self._may_ask = False
                    break
                self._device.read(left)

    def _wait(self, done: Callable[[Listener], bool]) -> bool:
        """Wait until `done`; a silent printer is asked once why it stands still.

        While it waits for paper or a closed cover, a person gets the time to help.
        """
        listener = self._device.listener
        asked, trouble = False, listener.trouble
        started = looked = time.monotonic()
        while not done(listener):
            now = time.monotonic()
            over = now - started >= self._time_for(trouble)
            if over and trouble:
                raise self._problem(problem_of(trouble))
            if over and asked:
                return False
            if over or (trouble and now - looked >= _LOOK_AGAIN_SECONDS):
                asked = asked or over
                looked = now
                self._ask_state()
            self._device.read(min(self._patience.cause, _STEP_SECONDS))
            self._meter.attention(listener.trouble)
            if listener.trouble is not trouble:
                trouble, started = listener.trouble, time.monotonic()
        return True

    def _time_for(self, trouble: Fault | None) -> float:
        return self._patience.attention if trouble else self._patience.answer

    def _problem(self, kind: type[PrinterProblem]) -> PrinterProblem:
        return kind(address=self._device.address)
