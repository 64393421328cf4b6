"""Ask a printer what it can do, and believe only what it answers.

Nothing is printed: every question is one of state, of identity, or about a QR code that stays in
memory. Silence is no ability and no lack of one. Source: printing.md 3; ESC/POS command reference.
"""

import contextlib
import time
from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple
from urllib.parse import urlsplit

from propdesk.domain.errors import DomainError
from propdesk.domain.printers import PrinterAbilities
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.printing.answers import Listener, RealTime
from propdesk.printing.conversation import Unwatched
from propdesk.printing.devices.contract import Device
from propdesk.printing.devices.stepping import SteppedDevice
from propdesk.printing.printer_problems import PrinterProblem, WrongAnswerProblem, problem_of

TALKING_SCHEMES = frozenset({"tcp", "usb", "lp", "serial"})
_TOKEN = b"AB12"
_ANSWER_SECONDS = 0.5
_LONGEST_ANSWER = 100
_MOST_NOISE = 20
_STATUS, _TYPE = b"\x1dr1", b"\x1dI\x02"
_PROCESS = b"\x1d(H\x06\x0000" + _TOKEN
_AUTOMATIC, _AUTOMATIC_OFF = b"\x1da\x0e", b"\x1da\x00"
_QR_IN_MEMORY = b"\x1d(k\x04\x001A2\x00" + b"\x1d(k\x04\x001P0A"
_QR_SIZE = b"\x1d(k\x03\x001R0"
_CLEAR = b"\x1b@"  # what a printer took for letters is thrown away
_PAPER_ANSWERS = frozenset(b"\x00\x03\x0c\x0f")
_HAS_PAIRS, _HAS_KNIFE, _NEVER_SET = 0x01, 0x02, 0x90
_CHINESE = ("CHINA", "CHINESE", "GB")


class ProbeNotPossibleError(DomainError):
    """What stands between us and the printer passes no answers on."""

    sentence = QT_TRANSLATE_NOOP(
        "probe",
        "{address} cannot be asked: a file and a print system pass no answers on. Set by hand what "
        "the printer can do.",
    )


class _Identity(NamedTuple):
    """What a printer says of itself; "" and None where it is silent."""

    kind: int | None
    firmware: str
    maker: str
    product: str
    serial: str
    fonts: str


def check_can_answer(uri: str) -> None:
    """Raise ProbeNotPossibleError for an address through which no answer comes back."""
    if urlsplit(uri).scheme not in TALKING_SCHEMES:
        raise ProbeNotPossibleError(address=uri)


def probe(device: Device, now: datetime, seconds: float = _ANSWER_SECONDS) -> PrinterAbilities:
    """Return what a printer answers to; `seconds` is the patience with each question.

    Raises a PrinterProblem if it cannot be reached, stands still (it would be silent for that
    reason) or answers like something that is no printer.
    """
    device.open()
    try:
        talk = _Talk(device, seconds)
        realtime = talk.real_time()
        paper_status = talk.answers(_STATUS, lambda answer: answer[0] in _PAPER_ANSWERS)
        identity = _identity(talk)
        plug = device.identity() if isinstance(device, SteppedDevice) else {}
        maker, product = plug.get("MFG", ""), plug.get("MDL", "")
        if not (realtime or paper_status or any(identity)):  # mute: more would only end on paper
            return PrinterAbilities(maker=maker, product=product, probed_at=now)
        return PrinterAbilities(
            maker=identity.maker or maker,
            product=identity.product or product,
            firmware=identity.firmware,
            serial=identity.serial,
            realtime_status=realtime,
            paper_status=paper_status,
            process_id=talk.answers(_PROCESS, lambda answer: answer == _printed(_TOKEN), 7),
            native_qr=talk.knows_qr(),
            automatic_status=talk.tells_by_itself(),
            kanji_rom=_kanji_rom(identity),
            cutter=_has(identity, _HAS_KNIFE),
            probed_at=now,
        )
    finally:
        with contextlib.suppress(PrinterProblem):
            device.finish()
        device.close()


class _Talk:
    """Questions and answers, one after the other."""

    def __init__(self, device: Device, seconds: float) -> None:
        self._device = device
        self._seconds = seconds

    def real_time(self) -> bool | None:
        """Ask DLE EOT 1-4; trouble is raised, for a printer in trouble answers little else."""
        listener = Listener()
        for question in RealTime:
            answer = self.ask(question.code, bool)
            if not answer:
                return None
            if len(answer) > 1 or answer[0] & 0x93 != 0x12:
                raise WrongAnswerProblem(address=self._device.address)
            listener.asked(question)
            listener.feed(answer)
        if listener.trouble:
            raise problem_of(listener.trouble)(address=self._device.address)
        return True

    def answers(
        self, question: bytes, fits: Callable[[bytes], bool], length: int = 1
    ) -> bool | None:
        """Return True if the answer has its length and fits, else None."""
        answer = self.ask(question, lambda said: len(said) >= length)
        return True if len(answer) == length and fits(answer) else None

    def text(self, number: int) -> str:
        """Return an identity text (GS I 65-69), "" where there is none."""
        answer = self.ask(b"\x1dI" + bytes((number,)), lambda said: said.endswith(b"\0"))
        if not (answer.startswith(b"_") and answer.endswith(b"\0")):
            return ""
        plain = answer[1:-1].decode("ascii", errors="replace").strip()
        return plain if plain.isprintable() else ""

    def knows_qr(self) -> bool | None:
        """Store a QR code and ask for its size, without printing it."""
        self._send(_QR_IN_MEMORY)
        answer = self.ask(_QR_SIZE, lambda said: said.endswith(b"\0"))
        return True if answer.startswith(b"\x37\x36") and answer.endswith(b"\0") else None

    def tells_by_itself(self) -> bool | None:
        """Switch automatic status on, which is answered at once, and off again."""
        answer = self.ask(_AUTOMATIC, lambda said: len(said) >= 4)
        self._send(_AUTOMATIC_OFF + _CLEAR)
        is_status = len(answer) == 4 and answer[0] & 0x93 == 0x10
        return True if is_status and not any(byte & _NEVER_SET for byte in answer[1:]) else None

    def ask(self, question: bytes, is_whole: Callable[[bytes], bool]) -> bytes:
        """Return the answer to one question, what came of it in the time there is."""
        for _ in range(_MOST_NOISE):
            if not self._device.read(0):  # what answers no question of ours
                break
        self._send(question)
        said = b""
        deadline = time.monotonic() + self._seconds
        while not is_whole(said) and len(said) < _LONGEST_ANSWER:
            left = deadline - time.monotonic()
            if left <= 0:
                break
            said += self._device.read(left)
        return said

    def _send(self, data: bytes) -> None:
        self._device.send(data, Unwatched())


def _printed(token: bytes) -> bytes:
    return b"\x37\x22" + token + b"\0"


def _identity(talk: _Talk) -> _Identity:
    kind = talk.ask(_TYPE, bool)
    firmware, maker, product, serial, fonts = (talk.text(number) for number in range(65, 70))
    is_kind = len(kind) == 1 and not kind[0] & _NEVER_SET
    return _Identity(kind[0] if is_kind else None, firmware, maker, product, serial, fonts)


def _kanji_rom(identity: _Identity) -> bool | None:
    """Return whether the printer has Chinese letters: its fonts' name says which country's."""
    if identity.fonts.upper().startswith("KANJI"):
        return any(name in identity.fonts.upper() for name in _CHINESE)
    return _has(identity, _HAS_PAIRS)


def _has(identity: _Identity, bit: int) -> bool | None:
    """Return a bit of the kind; unset it counts only for a printer that also knows its own name."""
    if identity.kind is None:
        return None
    return True if identity.kind & bit else (False if identity.product else None)
