"""The words desk and hub exchange about attached files: pieces of sealed bytes, told by their hash.

Plain MessagePack: what is sealed does not compress, and nothing can swell. Every request can come
twice without harm. Source: sync design 6.
"""

from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct

from propdesk.sync.protocol import Count, MalformedError, Refused

PIECE_BYTES = 256 * 1024  # of a file in one message
MOST_ASKED = 500
MESSAGE_LIMIT = PIECE_BYTES + 1024
LARGEST_FILE = 21 * 1024 * 1024  # sealed

Digest = Annotated[bytes, Meta(min_length=32, max_length=32)]
Size = Annotated[int, Meta(ge=1, le=LARGEST_FILE)]


class Ask(Struct, frozen=True, array_like=True, tag="ask"):
    """Which of these files does the hub hold? `cursor`: how far the desk knows the stream."""

    epoch: Count
    cursor: Count
    digests: Annotated[list[Digest], Meta(max_length=MOST_ASKED)]


class Send(Struct, frozen=True, array_like=True, tag="send"):
    """A piece of a file, from `offset` on."""

    epoch: Count
    cursor: Count
    digest: Digest
    size: Size
    offset: Count
    piece: Annotated[bytes, Meta(min_length=1, max_length=PIECE_BYTES)]


class Fetch(Struct, frozen=True, array_like=True, tag="fetch"):
    """A wish for a piece of a file, from `offset` on."""

    epoch: Count
    digest: Digest
    offset: Count
    most: Annotated[int, Meta(ge=1, le=PIECE_BYTES)] = PIECE_BYTES


class Doubt(Struct, frozen=True, array_like=True, tag="doubt"):
    """What the hub sent is not the file: it looks whether its own is damaged."""

    epoch: Count
    digest: Digest


class Held(Struct, frozen=True, array_like=True, tag="held"):
    """How much of a file the hub holds; `ended`: it was deleted, and is not taken any more."""

    digest: bytes
    size: Count
    received: Count
    ended: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether all of it is there; what is whole was checked against its hash."""
        return 0 < self.size == self.received


class Known(Struct, frozen=True, array_like=True, tag="known"):
    """What the hub holds of the files asked for; of those not named, nothing."""

    held: list[Held]


class Piece(Struct, frozen=True, array_like=True, tag="piece"):
    """A piece of a file."""

    size: Count
    offset: Count
    piece: bytes


FileRequest = Ask | Send | Fetch | Doubt
FileReply = Held | Known | Piece | Refused
_encode = msgspec.msgpack.Encoder().encode
_requests = msgspec.msgpack.Decoder(FileRequest)
_replies = msgspec.msgpack.Decoder(FileReply)


def file_words(message: FileRequest | FileReply) -> bytes:
    """Return a message as it travels."""
    return _encode(message)


def file_request_in(data: bytes) -> FileRequest:
    """Return the request in untrusted bytes; MalformedError."""
    request: FileRequest = _decoded(_requests, data)
    return request


def file_reply_in(data: bytes) -> FileReply:
    """Return the reply in untrusted bytes; MalformedError."""
    reply: FileReply = _decoded(_replies, data)
    return reply


def _decoded(decoder: "msgspec.msgpack.Decoder[Any]", data: bytes) -> Any:
    try:
        return decoder.decode(data)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise MalformedError(str(error)) from error
