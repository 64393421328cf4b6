"""The words desk and hub exchange: MessagePack arrays under zstd, decoded within bounds.

Source: sync design 3, 6, 8. A message is a tagged array; fields are only ever added at its end,
with a default, so that two neighbouring versions understand each other. Envelopes travel as the
bytes their author wrote; only `operations_in` looks inside.
"""

from enum import StrEnum
from hashlib import blake2b
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Meta, Struct

from propdesk.sync.compression import SwollenError, compressed, inflated

PROTOCOL, OLDEST_PROTOCOL = 1, 1  # what is spoken, and the oldest that is still understood
GENESIS = bytes(16)
FRAME_LIMIT = 8 * 1024 * 1024  # bytes of one message as it travels
PLAIN_LIMIT = 32 * 1024 * 1024  # and as it is meant
BODY_LIMIT = 64 * 1024 * 1024  # of one envelope's operations
DOOR_LIMIT = 64 * 1024
PAGE_BYTES = 256 * 1024  # of envelopes in one push or page: a counter waits for one to be applied
PAGE_ENVELOPES = 2000
DIGEST_BYTES = 32  # of a snapshot's file
SHAPE_BYTES, STATE_BYTES = 4, 16  # of a state to be compared

Count = Annotated[int, Meta(ge=0, le=2**63 - 1)]
Id = Annotated[bytes, Meta(min_length=16, max_length=16)]
Name = Annotated[str, Meta(max_length=64)]


class Verdict(StrEnum):
    """What became of an envelope; there is none that stops those behind it."""

    APPLIED = "applied"
    WITH_CASE = "applied_with_case"
    PARKED = "parked"
    NOT_APPLIED = "not_applied"
    FORKED = "forked"


class Refusal(StrEnum):
    """Why the hub does not answer; nothing was changed."""

    UNKNOWN_DEVICE = "unknown_device"
    REVOKED = "revoked"
    BAD_SESSION = "bad_session"
    BAD_CODE = "bad_code"
    OTHER_DATA = "other_data"  # the centre has data this machine knows nothing of
    NO_DATA = "no_data"  # nothing to join yet
    BAD_SIGNATURE = "bad_signature"
    MALFORMED = "malformed"
    TOO_LARGE = "too_large"
    OTHER_EPOCH = "other_epoch"
    UPDATE_NEEDED = "update_needed"
    TOO_MANY = "too_many"


class Insertion(Struct, frozen=True, array_like=True, tag="+"):
    """Rows added to a table."""

    table: Name
    columns: tuple[Name, ...]
    rows: list[tuple[Any, ...]]  # sync.merge looks at the types


class Change(Struct, frozen=True, array_like=True, tag="~"):
    """Fields of one row changed."""

    table: Name
    key: bytes
    fields: dict[Name, Any]


Operation = Insertion | Change


class Body(Struct, frozen=True, array_like=True):
    """What an envelope's compressed body holds; `business` is (business date, actor)."""

    act: Name
    business: tuple[Name, bytes | None]
    operations: list[Operation]


class Sealed(Struct, frozen=True, array_like=True):
    """An envelope as it travels: verbatim."""

    replica: Id
    seq: Annotated[int, Meta(ge=1, le=2**62)]
    tx_id: Id
    prev_hash: Id
    hash: Id
    hlc: Count
    schema: Count
    min_reader: Count
    body: bytes

    @property
    def is_sound(self) -> bool:
        """Whether the hash is that of the content."""
        return self.hash == chained(
            self.prev_hash, self.tx_id, self.replica, self.seq, self.hlc, self.body
        )


class Offered(Struct, frozen=True, array_like=True):
    """An envelope pushed; its stamp and its author's signature where the hub gave them once."""

    sealed: Sealed
    effective: Count | None = None
    signature: Annotated[bytes, Meta(max_length=64)] = b""


class Placed(Struct, frozen=True, array_like=True):
    """An envelope with its place in the centre's stream, its effective stamp and its authority.

    `signature` is its author's where a push ended with it: it stands for all before it.
    """

    number: Count
    effective: Count
    rules: bool
    sealed: Sealed
    signature: Annotated[bytes, Meta(max_length=64)] = b""


class Rung(Struct, frozen=True, array_like=True):
    """The hash of the stream up to a number, as a desk knows it."""

    number: Count
    accumulator: bytes


class Hello(Struct, frozen=True, array_like=True, tag="hello"):
    """A desk opens a meeting: how far it knows the stream, and its hash there and further back."""

    protocol: Count
    schema: Count
    lives: Annotated[
        list[Id], Meta(min_length=1, max_length=1000)
    ]  # of its data file, newest first
    epoch: Count
    ladder: Annotated[list[Rung], Meta(max_length=70)]


class Push(Struct, frozen=True, array_like=True, tag="push"):
    """Envelopes of one replica, in order, with a signature of the last one's hash."""

    epoch: Count
    replica: Id
    offered: list[Offered]
    signature: bytes = b""


class Pull(Struct, frozen=True, array_like=True, tag="pull"):
    """A wish for what stands in the stream after a number."""

    epoch: Count
    after: Count


class Compare(Struct, frozen=True, array_like=True, tag="compare"):
    """The state hash of a desk that has applied the stream up to a number and owes nothing.

    `state` begins with the mark of its tables' shape, since the last release: see is_comparable.
    """

    epoch: Count
    number: Count
    state: bytes


class Snapshot(Struct, frozen=True, array_like=True, tag="snapshot"):
    """A wish of an empty desk for the newest snapshot of its centre."""


class Offer(Struct, frozen=True, array_like=True, tag="offer"):
    """A snapshot as of a number of the stream, and the key it is sealed with; number 0: none."""

    epoch: Count
    number: Count
    size: Count = 0
    digest: Annotated[bytes, Meta(max_length=64)] = b""
    key: Annotated[bytes, Meta(max_length=64)] = b""


class Welcome(Struct, frozen=True, array_like=True, tag="welcome"):
    """The hub's answer to hello; `kept` is how much of the desk's stream stands here too."""

    epoch: Count
    kept: Count
    head: Count
    hub_time: Count  # microseconds since 1970
    rules: bool


class Pushed(Struct, frozen=True, array_like=True, tag="pushed"):
    """The last envelope of the replica the hub holds; `forked_at` names the first that differs."""

    seq: Count
    hash: bytes
    forked_at: Count | None = None


class Page(Struct, frozen=True, array_like=True, tag="page"):
    """A piece of the stream after `after`; `accumulator` is the hash of all of it so far."""

    epoch: Count
    after: Count
    head: Count
    placed: list[Placed]
    accumulator: bytes


class Compared(Struct, frozen=True, array_like=True, tag="compared"):
    """The labels of desks that stand at the same number, and of those that differ there."""

    equal: list[str]
    different: list[str]


class Refused(Struct, frozen=True, array_like=True, tag="refused"):
    """The hub says no; `retry_seconds` says when asking again makes sense."""

    reason: Refusal
    retry_seconds: Count = 0


class Life(Struct, frozen=True, array_like=True):
    """A replica a data file was or is, and how far its chain goes there."""

    replica: Id
    seq: Count


class Enrol(Struct, frozen=True, array_like=True, tag="enrol"):
    """A machine shows its one-time code and its public key; with data, whose lives they are."""

    code: Name
    public_key: Annotated[bytes, Meta(min_length=32, max_length=32)]
    lives: Annotated[list[Life], Meta(max_length=1000)] = []
    field_key: Name = ""


class Enrolled(Struct, frozen=True, array_like=True, tag="enrolled"):
    """Who the machine is from now on."""

    tenant: Id
    device: Id
    centre: Name
    slot: Name
    rules: bool
    field_key: Name


class Knock(Struct, frozen=True, array_like=True, tag="knock"):
    """A device asks for something to sign."""

    tenant: Id
    device: Id


class Challenge(Struct, frozen=True, array_like=True, tag="challenge"):
    """What the device signs to open a session."""

    nonce: bytes


class Prove(Struct, frozen=True, array_like=True, tag="prove"):
    """The signed challenge."""

    tenant: Id
    device: Id
    nonce: Annotated[bytes, Meta(max_length=64)]
    signature: Annotated[bytes, Meta(max_length=64)]


class Session(Struct, frozen=True, array_like=True, tag="session"):
    """A session's token, good for so many seconds."""

    token: bytes
    seconds: Count


Request = Hello | Push | Pull | Compare | Snapshot
Reply = Welcome | Pushed | Page | Compared | Offer | Refused
DoorRequest = Enrol | Knock | Prove
DoorReply = Enrolled | Challenge | Session | Refused
T = TypeVar("T")

_encode = msgspec.msgpack.Encoder().encode
_requests = msgspec.msgpack.Decoder(Request)
_replies = msgspec.msgpack.Decoder(Reply)
_door_requests = msgspec.msgpack.Decoder(DoorRequest)
_door_replies = msgspec.msgpack.Decoder(DoorReply)
_bodies = msgspec.msgpack.Decoder(Body)


class MalformedError(ValueError):
    """Bytes that are no message of ours."""


def packed(message: Request | Reply | DoorRequest | DoorReply) -> bytes:
    """Return a message as it travels."""
    return compressed(_encode(message))


def request_in(data: bytes) -> Request:
    """Return the request in untrusted bytes; MalformedError."""
    request: Request = _decoded(_requests, data)
    return request


def reply_in(data: bytes) -> Reply:
    """Return the reply in untrusted bytes; MalformedError."""
    reply: Reply = _decoded(_replies, data)
    return reply


def door_request_in(data: bytes) -> DoorRequest:
    """Return the request of somebody without a session; MalformedError."""
    request: DoorRequest = _decoded(_door_requests, data, DOOR_LIMIT)
    return request


def door_reply_in(data: bytes) -> DoorReply:
    """Return the reply at the door; MalformedError."""
    reply: DoorReply = _decoded(_door_replies, data, DOOR_LIMIT)
    return reply


def to_sign(device: bytes, nonce: bytes) -> bytes:
    """Return the bytes a device signs to open a session."""
    return b"propdesk session" + device + nonce


def tip_to_sign(sealed: Sealed) -> bytes:
    """Return the bytes a device signs with a push: the envelope it ends with."""
    return b"propdesk tip" + sealed.replica + sealed.seq.to_bytes(8, "big") + sealed.hash


def is_comparable(one: bytes, other: bytes) -> bool:
    """Tell whether two states of `Compare` are hashes over the same tables and columns."""
    is_marked = len(one) == SHAPE_BYTES + STATE_BYTES
    return len(one) == len(other) and (not is_marked or one[:SHAPE_BYTES] == other[:SHAPE_BYTES])


def body_in(compressed: bytes) -> Body:
    """Return what an envelope says; MalformedError for what this version cannot read."""
    return _decoded(_bodies, compressed, BODY_LIMIT)


def packed_body(body: Body) -> bytes:
    """Return the compressed bytes of an envelope's body."""
    return compressed(_encode(body))


def chained(
    previous: bytes, tx_id: bytes, replica: bytes, seq: int, stamp: int, body: bytes
) -> bytes:
    """Return the 16-byte BLAKE2b of an envelope and everything before it."""
    digest = blake2b(previous, digest_size=16)
    digest.update(tx_id + replica + seq.to_bytes(8, "big") + stamp.to_bytes(8, "big"))
    digest.update(body)
    return digest.digest()


def accumulated(before: bytes, number: int, effective: int, rules: bool, digest: bytes) -> bytes:  # noqa: FBT001 - one of the hashed fields
    """Return the hash of a stream that grew by one envelope."""
    place = number.to_bytes(8, "big") + effective.to_bytes(8, "big") + bytes([rules])
    return blake2b(before + place + digest, digest_size=16).digest()


def _decoded(decoder: "msgspec.msgpack.Decoder[T]", data: bytes, limit: int = PLAIN_LIMIT) -> T:
    try:
        return decoder.decode(inflated(data, limit))
    except (SwollenError, msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise MalformedError(str(error)) from error
