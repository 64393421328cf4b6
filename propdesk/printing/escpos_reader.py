"""Read ESC/POS as a strict printer would: what stands on the paper, and nothing tolerated.

Written from the makers' command references, not from our encoder, so that each checks the other.
An unknown command, a lone half of a Chinese character or a line too long for the roll is an error.
"""

from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

_LF, _ESC, _FS, _GS, _DLE = 0x0A, 0x1B, 0x1C, 0x1D, 0x10


class EscPosError(ValueError):
    """The bytes are not what a strict printer accepts."""


class _NeedMoreError(Exception):
    """A command goes on beyond the bytes at hand."""


class Question(NamedTuple):
    """Something the sender wants to be answered, with its data.

    "status" is GS r, "process" GS ( H, "cause" DLE EOT, "identity" GS I, "automatic" GS a,
    "symbol" the size of a QR code that is stored but not printed.
    """

    kind: str
    data: bytes


class _Run(NamedTuple):
    text: str
    cells: int


class EscPosReader:
    """Takes bytes as they come and keeps the paper: finished copies and drawer pulses."""

    def __init__(self, cells: int) -> None:
        self._cells = cells
        self._rest = b""
        self._chinese = False
        self._centred = False
        self._scale = 1
        self._runs: list[_Run] = []
        self._lines: list[str] = []
        self._qr = b""
        self._asked: list[Question] = []
        self.copies: list[str] = []
        self.pulses = self.sounds = 0
        self.pictures = 0
        self.obeyed: Counter[bytes] = Counter()
        self._commands = self._text_commands() | self._other_commands()

    def feed(self, data: bytes) -> list[Question]:
        """Obey all complete commands; return the questions in their order."""
        self._asked = []
        stream = _Bytes(self._rest + data)
        while stream.left():
            start = stream.place
            try:
                self._obey(stream)
            except _NeedMoreError:
                stream.place = start
                break
        self._rest = stream.data[stream.place :]
        return self._asked

    def finish(self) -> None:
        """Say that nothing more comes; half a command or an unfinished line is an error."""
        if self._rest or self._runs:
            raise EscPosError(f"ends in the middle: {self._rest!r} {self._runs!r}")
        if any(self._lines):
            self._end_copy()

    def text(self) -> str:
        """Return all finished copies."""
        return "\n".join(self.copies)

    def _text_commands(self) -> dict[bytes, Callable[["_Bytes"], None]]:
        return {
            b"\x1b@": self._reset,
            b"\x1bt": lambda data: self._only(data.take(1), b"\x00"),
            b"\x1bE": lambda data: self._only(data.take(1), b"\x00\x01"),
            b"\x1ba": self._align,
            b"\x1bd": lambda data: self._feed_lines(data.take(1)[0]),
            b"\x1bJ": lambda data: self._feed_dots(data.take(1)[0]),
            b"\x1b2": lambda _: None,
            b"\x1b3": lambda data: self._within(data.take(1)[0], 0, 255),
            b"\x1bp": self._pulse,
            b"\x1b(": self._buzz,
            b"\x1bB": lambda data: self._sound(data.take(2)),
            b"\x1c&": lambda _: self._set_chinese(True),
            b"\x1c.": lambda _: self._set_chinese(False),
            b"\x1c-": lambda data: self._only(data.take(1), b"\x00\x01\x02"),
            b"\x1cS": lambda data: self._only(data.take(2), b"\x00"),
        }

    def _other_commands(self) -> dict[bytes, Callable[["_Bytes"], None]]:
        return {
            b"\x1d!": self._size,
            b"\x1dV": self._cut,
            b"\x1dv": self._picture,
            b"\x1dh": lambda data: self._within(data.take(1)[0], 1, 255),
            b"\x1dw": lambda data: self._within(data.take(1)[0], 2, 6),
            b"\x1dH": lambda data: self._within(data.take(1)[0], 0, 3),
            b"\x1dk": self._barcode,
            b"\x1d(": self._function,
            b"\x1dr": lambda data: self._ask("status", data.take(1), b"\x01\x0212"),
            b"\x1dI": lambda data: self._ask("identity", data.take(1), b"\x01\x02\x03ABCDE"),
            b"\x1da": lambda data: self._ask("automatic", data.take(1)),
            b"\x10\x04": lambda data: self._ask("cause", data.take(1), b"\x01\x02\x03\x04"),
        }

    def _obey(self, stream: "_Bytes") -> None:
        first = stream.peek()
        if first == _LF:
            stream.take(1)
            self._end_line()
        elif first in {_ESC, _FS, _GS, _DLE}:
            name = stream.take(2)
            if name not in self._commands:
                raise EscPosError(f"unknown command {name!r} at {stream.place}")
            self._commands[name](stream)
            self.obeyed[name] += 1
        elif first < 0x20 or first == 0x7F:
            raise EscPosError(f"control byte {first:#04x} at {stream.place}")
        elif first < 0x80:
            self._print(stream.take(1).decode("ascii"), 1)
        else:
            self._print_chinese(stream)

    def _print_chinese(self, stream: "_Bytes") -> None:
        pair = stream.take(2)
        if not self._chinese:
            raise EscPosError(f"Chinese character outside Chinese mode at {stream.place}")
        try:
            sign = pair.decode("gbk")
        except UnicodeDecodeError as error:
            raise EscPosError(f"no GBK character: {pair!r} at {stream.place}") from error
        if len(sign) != 1:
            raise EscPosError(f"half a Chinese character: {pair!r} at {stream.place}")
        self._print(sign, 2)

    def _print(self, sign: str, cells: int) -> None:
        self._runs.append(_Run(sign, cells * self._scale))
        if sum(run.cells for run in self._runs) > self._cells:
            raise EscPosError(f"line longer than {self._cells} cells: {self._plain()}")

    def _plain(self) -> str:
        return "".join(run.text for run in self._runs)

    def _end_line(self) -> None:
        """Keep the line; big letters stand in the middle of the cells they take."""
        shown, big, room = "", "", 0
        for run in [*self._runs, _Run("", 0)]:
            natural = sum(1 if sign.isascii() else 2 for sign in run.text)
            if run.cells > natural:
                big, room = big + run.text, room + natural
                continue
            shown += " " * (room // 2) + big + " " * (room - room // 2) + run.text
            big, room = "", 0
        self._lines.append(shown.rstrip())
        self._runs = []

    def _note(self, text: str) -> None:
        wide = sum(1 if sign.isascii() else 2 for sign in text)
        self._lines.append(" " * max((self._cells - wide) // 2, 0) + text)

    def _end_copy(self) -> None:
        self.copies.append("\n".join(self._lines).rstrip("\n") + "\n")
        self._lines = []

    def _reset(self, _: "_Bytes") -> None:
        self._chinese, self._centred, self._scale = False, False, 1

    def _set_chinese(self, on: bool) -> None:  # noqa: FBT001 - the printer's own switch
        self._chinese = on

    def _align(self, data: "_Bytes") -> None:
        where = data.take(1)
        self._only(where, b"\x00\x01\x02")
        self._centred = where == b"\x01"

    def _size(self, data: "_Bytes") -> None:
        size = data.take(1)[0]
        if size not in {0x00, 0x11}:
            raise EscPosError(f"size {size:#04x} breaks the grid")
        self._scale = 2 if size else 1

    def _feed_lines(self, count: int) -> None:
        if self._runs:
            self._end_line()
        if count >= 5:  # far enough to tear the paper off
            self._end_copy()

    def _feed_dots(self, _dots: int) -> None:
        if self._runs:
            self._end_line()

    def _buzz(self, data: "_Bytes") -> None:
        self._only(data.take(1), b"A")
        data.take(int.from_bytes(data.take(2), "little"))

    def _sound(self, times_and_length: bytes) -> None:
        for value in times_and_length:
            self._within(value, 1, 9)
        self.sounds += 1

    def _cut(self, data: "_Bytes") -> None:
        self._only(data.take(1), b"B")
        data.take(1)
        if self._runs:
            raise EscPosError("cut in the middle of a line")
        self._end_copy()

    def _pulse(self, data: "_Bytes") -> None:
        self._only(data.take(3)[:1], b"\x00\x01")
        self.pulses += 1

    def _picture(self, data: "_Bytes") -> None:
        head = data.take(6)
        self._only(head[:1], b"0")
        width = int.from_bytes(head[2:4], "little")
        rows = int.from_bytes(head[4:6], "little")
        dots = data.take(width * rows)
        if width * 8 > self._cells * 12 or self._runs:
            raise EscPosError(f"picture of {width * 8} dots does not fit the roll")
        for code in (b"\x10\x04", b"\x10\x05", b"\x10\x14"):
            if code in head + dots:
                raise EscPosError(f"real-time command {code!r} inside a picture")
        self.pictures += 1
        self._note(f"[{width * 8}x{rows}]")

    def _barcode(self, data: "_Bytes") -> None:
        self._only(data.take(1), b"I")
        body = data.take(data.take(1)[0])
        self._within(len(body), 3, 255)
        if not body.startswith(b"{B") or not self._centred:
            raise EscPosError("bar code without code set or not centred")
        self._note(f"[||| {body[2:].decode('ascii').replace('{{', '{')}]")
        self._swallow_line_end(data)

    def _function(self, data: "_Bytes") -> None:
        family = data.take(1)
        body = data.take(int.from_bytes(data.take(2), "little"))
        if family == b"H" and body[:2] == b"00" and len(body) == 6:
            self._ask("process", body[2:])
        elif family == b"k" and body[:1] == b"1":
            self._qr_function(body[1:2], body[2:], data)
        else:
            raise EscPosError(f"unknown function {family!r} {body!r}")

    def _qr_function(self, function: bytes, body: bytes, data: "_Bytes") -> None:
        match function:
            case b"A":
                self._only(body[:1], b"12")
            case b"C":
                self._within(body[0], 1, 16)
            case b"E":
                self._only(body, b"0123")
            case b"P" if body[:1] == b"0":
                self._qr = body[1:]
            case b"Q" if self._qr and self._centred:
                self._note(f"[QR {self._qr.decode('ascii')}]")
                self._swallow_line_end(data)
            case b"R" if self._qr and body == b"0":
                self._ask("symbol", body)
            case _:
                raise EscPosError(f"unknown QR function {function!r} {body!r}")

    def _swallow_line_end(self, data: "_Bytes") -> None:
        if data.take(1) != b"\n":
            raise EscPosError("no line end after a code")

    def _ask(self, kind: str, data: bytes, allowed: bytes = b"") -> None:
        if allowed:
            self._only(data, allowed)
        self._asked.append(Question(kind, data))

    def _only(self, values: bytes, allowed: bytes) -> None:
        if not set(values) <= set(allowed):
            raise EscPosError(f"{values!r} is none of {allowed!r}")

    def _within(self, value: int, least: int, most: int) -> None:
        if not least <= value <= most:
            raise EscPosError(f"{value} is not between {least} and {most}")


class _Bytes:
    """A place in a row of bytes."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.place = 0

    def left(self) -> int:
        return len(self.data) - self.place

    def peek(self) -> int:
        return self.data[self.place]

    def take(self, count: int) -> bytes:
        if self.left() < count:
            raise _NeedMoreError
        taken = self.data[self.place : self.place + count]
        self.place += count
        return taken


def read_paper(data: bytes, cells: int) -> EscPosReader:
    """Return the paper of complete bytes; EscPosError for anything a strict printer refuses."""
    reader = EscPosReader(cells)
    reader.feed(data)
    reader.finish()
    return reader
