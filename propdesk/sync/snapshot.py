"""A centre's tables and its log as rows in sealed pieces, so that a new desk need not replay all.

A piece is its length and [table, columns, rows] in MessagePack under zstd under ChaCha20-Poly1305,
sealed by its place: the file lies on a desk's disk while it is fetched, and the key only in memory.
Source: sync design 6, 9.
"""

from collections.abc import Iterator, Sequence
from hashlib import blake2b
from typing import Any, BinaryIO, NamedTuple

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from sqlalchemy import Connection

from propdesk.models.prepared import driver_of
from propdesk.sync.compression import SwollenError, compressed, inflated
from propdesk.sync.protocol import DIGEST_BYTES, MalformedError
from propdesk.sync.shapes import Shape, shapes

KEY_BYTES = 32
PIECE_LIMIT = 128 * 1024 * 1024  # of one piece, however it is packed
_PIECE_ROWS = 4000
_PIECE_BYTES = 1024 * 1024  # of envelopes' bodies
_LENGTH_BYTES, _NONCE_BYTES = 4, 12
_AT_ONCE = 1 << 20
_OWN = frozenset({"hub_link", "replica", "setting"})  # what one file is, not what it holds
_encode = msgspec.msgpack.Encoder().encode


class Piece(NamedTuple):
    """Rows of one table; `envelope` comes without its own numbers, in their order."""

    table: str
    columns: tuple[str, ...]
    rows: list[tuple[Any, ...]]


_decode = msgspec.msgpack.Decoder(Piece).decode


def taken() -> list[Shape]:
    """Return the tables a snapshot holds, parents first."""
    return sorted((s for s in shapes().values() if s.name not in _OWN), key=lambda s: s.order)


def sealed_pieces(connection: Connection, key: bytes) -> Iterator[bytes]:
    """Yield all that travels, what is derived of it, and the log, as pieces of a file."""
    cipher = ChaCha20Poly1305(key)
    for place, piece in enumerate(_pieces(connection)):
        nonce = place.to_bytes(_NONCE_BYTES, "big")
        sealed = cipher.encrypt(nonce, compressed(_encode(piece)), None)
        yield len(sealed).to_bytes(_LENGTH_BYTES, "big") + sealed


def pieces_in(file: BinaryIO, key: bytes) -> Iterator[Piece]:
    """Yield the pieces of a file; MalformedError where it is not what was sealed with the key."""
    cipher = ChaCha20Poly1305(key)
    place = 0
    while head := file.read(_LENGTH_BYTES):
        length = int.from_bytes(head, "big")
        if len(head) < _LENGTH_BYTES or length > PIECE_LIMIT:
            raise MalformedError("length")
        try:
            packed = cipher.decrypt(place.to_bytes(_NONCE_BYTES, "big"), file.read(length), None)
            yield _decode(inflated(packed, PIECE_LIMIT))
        except (InvalidTag, SwollenError, msgspec.DecodeError) as error:
            raise MalformedError(f"piece {place}") from error
        place += 1


def digest_of(file: BinaryIO) -> bytes:
    """Return the hash of a whole file."""
    digest = blake2b(digest_size=DIGEST_BYTES)
    while part := file.read(_AT_ONCE):
        digest.update(part)
    return digest.digest()


def _pieces(connection: Connection) -> Iterator[Piece]:
    for shape in taken():
        columns, order = shape.columns, shape.key
        if shape.name == "envelope":
            columns = tuple(name for name in columns if name != "number")
        rows = driver_of(connection).execute(
            f"SELECT {_names(columns)} FROM {_names((shape.name,))} ORDER BY {_names(order)}"  # noqa: S608 - declared names
        )
        heavy = columns.index("body") if "body" in columns else None
        for part in _parts(rows, heavy):
            yield Piece(shape.name, columns, part)


def _parts(rows: Any, heavy: int | None) -> Iterator[list[tuple[Any, ...]]]:
    """Yield rows in parts; `heavy` is the column whose bytes bound a part too."""
    if heavy is None:
        while part := rows.fetchmany(_PIECE_ROWS):
            yield part
        return
    yield from _by_bytes(rows, heavy)


def _by_bytes(rows: Iterator[tuple[Any, ...]], heavy: int) -> Iterator[list[tuple[Any, ...]]]:
    part: list[tuple[Any, ...]] = []
    size = 0
    for row in rows:
        part.append(row)
        size += len(row[heavy])
        if size > _PIECE_BYTES or len(part) >= _PIECE_ROWS:
            yield part
            part, size = [], 0
    if part:
        yield part


def _names(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
