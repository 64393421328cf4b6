"""One hash over everything that travels: equal at two desks exactly if their tables are."""

from hashlib import blake2b

import msgspec
from sqlalchemy import Connection

from propdesk.models.prepared import driver_of
from propdesk.sync.shapes import Shape, travelling

_AT_ONCE = 2000
_encode = msgspec.msgpack.Encoder().encode


def state_hash(connection: Connection) -> bytes:
    """Return the hash of all travelling tables."""
    digest = blake2b(digest_size=16)
    for shape in travelling():
        digest.update(table_hash(connection, shape))
    return digest.digest()


def table_hash(connection: Connection, shape: Shape) -> bytes:
    """Return the hash of one table's rows in the order of their keys."""
    digest = blake2b(shape.name.encode(), digest_size=16)
    names = ", ".join(f'"{name}"' for name in sorted(shape.columns))
    keys = ", ".join(f'"{name}"' for name in shape.key)
    statement = f'SELECT {names} FROM "{shape.name}" ORDER BY {keys}'  # noqa: S608 - declared names
    rows = driver_of(connection).execute(statement)
    while part := rows.fetchmany(_AT_ONCE):
        digest.update(_encode(part))
    return digest.digest()
