"""One hash over everything that travels: equal at two desks exactly if their tables are."""

from functools import cache
from hashlib import blake2b

import msgspec
from sqlalchemy import Connection

from propdesk.models.prepared import driver_of
from propdesk.sync.protocol import SHAPE_BYTES, STATE_BYTES
from propdesk.sync.shapes import Shape, shapes, travelling

_AT_ONCE = 2000
_encode = msgspec.msgpack.Encoder().encode


def state_hash(connection: Connection) -> bytes:
    """Return the hash of all travelling tables."""
    digest = blake2b(digest_size=STATE_BYTES)
    for shape in travelling():
        digest.update(table_hash(connection, shape))
    return digest.digest()


@cache
def shape_mark() -> bytes:
    """Return what tells the tables and columns of this version from those of another."""
    columns = [(shape.name, sorted(shape.columns)) for shape in travelling()]
    return blake2b(_encode(sorted(columns)), digest_size=SHAPE_BYTES).digest()


def table_hash(connection: Connection, shape: Shape) -> bytes:
    """Return the hash of one table's rows in the order of their keys."""
    digest = blake2b(shape.name.encode(), digest_size=16)
    rows = driver_of(connection).execute(_question(shape.name))
    while part := rows.fetchmany(_AT_ONCE):
        digest.update(_encode(part))
    return digest.digest()


@cache
def _question(name: str) -> str:
    shape = shapes()[name]
    names = ", ".join(f'"{column}"' for column in sorted(shape.columns))
    keys = ", ".join(f'"{column}"' for column in shape.key)
    return f'SELECT {names} FROM "{name}" ORDER BY {keys}'  # noqa: S608 - declared names
