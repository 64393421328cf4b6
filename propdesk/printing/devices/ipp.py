"""Speak IPP/1.1 to a print system: just enough to hand over raw bytes and to follow a job.

The wire form is small, the answers are exact, and no child process stands between us and the truth.
Source: RFC 8010, RFC 8011.
"""

import enum
import socket
import struct
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from http.client import HTTPConnection

_VERSION = b"\x01\x01"
_OPERATION, _JOB, _END = 0x01, 0x02, 0x03
_FIRST_VALUE_TAG = 0x10
_INTEGER, _BOOLEAN, _ENUM = 0x21, 0x22, 0x23
_NAME, _KEYWORD, _URI, _CHARSET, _LANGUAGE, _MIME = 0x42, 0x44, 0x45, 0x47, 0x48, 0x49
_TAG_OF = {
    "attributes-charset": _CHARSET,
    "attributes-natural-language": _LANGUAGE,
    "printer-uri": _URI,
    "requesting-user-name": _NAME,
    "job-name": _NAME,
    "document-format": _MIME,
    "requested-attributes": _KEYWORD,
    "job-id": _INTEGER,
}
_MOST_ANSWER = 1_000_000

Value = str | int | bool
Attributes = Mapping[str, Sequence[Value]]


class Operation(enum.IntEnum):
    """What we ask of a print system."""

    PRINT_JOB = 0x0002
    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_PRINTER_ATTRIBUTES = 0x000B
    CUPS_GET_PRINTERS = 0x4002


class IppError(Exception):
    """The print system said no, with one of the status codes of RFC 8011, or spoke no IPP (-1)."""

    def __init__(self, status: int, message: str = "") -> None:
        super().__init__(message or f"status {status:#06x}")
        self.status = status


class Answer(NamedTuple):
    """Status code and the groups of attributes, in their order."""

    status: int
    groups: tuple[tuple[int, Attributes], ...]


class Server(NamedTuple):
    """Where the print system listens: a local socket file, or host and port."""

    host: str = "localhost"
    port: int = 631
    socket_file: str = ""
    seconds: float = 10.0


def ask(
    server: Server,
    operation: Operation,
    path: str,
    attributes: Mapping[str, Value | Sequence[Value]],
    data: bytes = b"",
) -> list[Attributes]:
    """Return the attribute groups of the answer, the operation's own left out.

    OSError if nobody listens, IppError if the print system says no.
    """
    import http.client  # costs 20 ms that most starts of the program need not pay

    request = encode_request(operation, attributes) + data
    link = _connection(server)
    try:
        link.request("POST", path, request, {"Content-Type": "application/ipp"})
        answer = link.getresponse()
        if answer.status != http.client.OK:
            raise IppError(-1, f"HTTP {answer.status} {answer.reason}")
        found = decode_answer(answer.read(_MOST_ANSWER))
    except http.client.HTTPException as error:
        raise IppError(-1, str(error)) from error
    finally:
        link.close()
    if found.status >= 0x0100:
        raise IppError(found.status)
    return [values for tag, values in found.groups if tag != _OPERATION]


def encode_request(
    operation: Operation, attributes: Mapping[str, Value | Sequence[Value]], number: int = 1
) -> bytes:
    """Return a request without its document; the charset is always UTF-8."""
    head = _VERSION + struct.pack(">hi", operation, number) + bytes((_OPERATION,))
    own: dict[str, Value | Sequence[Value]] = {
        "attributes-charset": "utf-8",
        "attributes-natural-language": "en",
    }
    body = b"".join(_attribute(name, value) for name, value in (own | dict(attributes)).items())
    return head + body + bytes((_END,))


def decode_answer(data: bytes) -> Answer:
    """Return an answer; IppError(-1) for anything that is none."""
    try:
        (status,) = struct.unpack_from(">H", data, 2)
        return Answer(status, tuple(_groups(data, 8)))
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise IppError(-1, "no IPP") from error


def _groups(data: bytes, place: int) -> Iterator[tuple[int, Attributes]]:
    tag = data[place]
    while tag != _END:
        group, values = tag, dict[str, list[Value]]()
        place, name = place + 1, ""
        while (tag := data[place]) >= _FIRST_VALUE_TAG:
            given, place = _field(data, place + 1)
            raw, place = _field(data, place)
            name = given.decode("utf-8") or name  # no name: one more value of the one before
            values.setdefault(name, []).append(_value(tag, raw))
        yield group, values


def _field(data: bytes, place: int) -> tuple[bytes, int]:
    (length,) = struct.unpack_from(">H", data, place)
    end = place + 2 + length
    if end > len(data):
        raise IndexError("cut off")
    return data[place + 2 : end], end


def _value(tag: int, raw: bytes) -> Value:
    if tag in {_INTEGER, _ENUM}:
        number: int = struct.unpack(">i", raw)[0]
        return number
    if tag == _BOOLEAN:
        return raw != b"\0"
    return raw.decode("utf-8", errors="replace")


def _attribute(name: str, value: Value | Sequence[Value]) -> bytes:
    values = [value] if isinstance(value, str | int) else value
    code, label = b"", name.encode("ascii")
    for each in values:
        raw = struct.pack(">i", each) if isinstance(each, int) else str(each).encode("utf-8")
        code += bytes((_TAG_OF[name],)) + struct.pack(">H", len(label)) + label
        code += struct.pack(">H", len(raw)) + raw
        label = b""
    return code


def _connection(server: Server) -> "HTTPConnection":
    from http.client import HTTPConnection

    link = HTTPConnection(server.host, server.port, timeout=server.seconds)
    if server.socket_file:
        if not hasattr(socket, "AF_UNIX"):
            raise OSError("no local sockets on this system")
        link.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        link.sock.settimeout(server.seconds)
        link.sock.connect(server.socket_file)
    return link
