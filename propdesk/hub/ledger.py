"""One transaction on the hub's store, for one tenant: the questions and writes the hub needs."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    Table,
    bindparam,
    delete,
    insert,
    select,
    update,
)

from propdesk.hub import tables
from propdesk.sync.protocol import GENESIS, Placed, Sealed

_PLACED = [tables.stream.c[name] for name in ("number", "effective", "rules", "signature")]
_SEALED = [tables.stream.c[name] for name in Sealed.__struct_fields__]


class Centre(NamedTuple):
    """A centre's stream: its life, its last number, its greatest stamp, its hash."""

    code: str
    epoch: int
    head: int
    highest: int
    accumulator: bytes


class Device(NamedTuple):
    """A desk slot's key; `rules`: what it writes of head office's data counts."""

    id: bytes
    centre: str
    slot: str
    public_key: bytes
    rules: bool
    revoked_at: int | None

    @property
    def label(self) -> str:
        """The desk as people call it."""
        return f"{self.centre}-{self.slot}"


class Chain(NamedTuple):
    """The end of a replica's chain at the hub."""

    centre: str
    device: bytes  # whose it is; `founding`: head office's data count up to this seq
    founding: int
    seq: int
    hash: bytes
    effective: int


class Ledger:
    """The hub's tables within one transaction, seen as one tenant."""

    def __init__(self, connection: Connection, tenant: bytes) -> None:
        self.connection = connection
        self.tenant = tenant

    def centre(self, code: str, *, locked: bool = False) -> Centre:
        """Return a centre; LookupError for an unknown one."""
        row = self._one(tables.centre, Centre._fields, locked=locked, code=code)
        if row is None:
            raise LookupError(code)
        return Centre._make(row)

    def device(self, identity: bytes) -> Device | None:
        """Return a device, also a revoked one."""
        row = self._one(tables.device, Device._fields, id=identity)
        return Device._make(row) if row else None

    def devices_at(self, one: Device) -> list[Device]:
        """Return every key its slot ever had: a machine may have been replaced."""
        return [
            Device._make(getattr(row, name) for name in Device._fields)
            for row in self.rows(tables.device, centre=one.centre, slot=one.slot)
        ]

    def chain(self, replica: bytes) -> Chain | None:
        """Return the end of a replica's chain, and hold it until the transaction ends."""
        row = self._one(tables.replica, Chain._fields, locked=True, id=replica)
        return Chain._make(row) if row else None

    def new_chain(self, replica: bytes, centre: str, device: bytes, founding: int = 0) -> Chain:
        """Begin a replica's chain."""
        chain = Chain(centre, device, founding, 0, GENESIS, 0)
        self.add(tables.replica, [{"id": replica, **chain._asdict()}])
        return chain

    def extend_chain(self, replica: bytes, chain: Chain) -> None:
        """Note where a replica's chain ends now."""
        self.change(tables.replica, {"id": replica}, chain._asdict())

    def hashes(self, replica: bytes, first: int, last: int) -> dict[int, bytes]:
        """Return the hashes of a replica's envelopes by seq."""
        stream = tables.stream.c
        rows = self.connection.execute(
            select(stream.seq, stream.hash).where(
                stream.tenant == self.tenant,
                stream.replica == replica,
                stream.seq.between(first, last),
            )
        )
        return {row.seq: row.hash for row in rows}

    def numbers_of(self, centre: str, tx_ids: Iterable[bytes]) -> dict[bytes, int]:
        """Return the numbers of transactions that are in the stream."""
        stream = tables.stream.c
        rows = self.connection.execute(
            select(stream.tx_id, stream.number).where(
                stream.tenant == self.tenant,
                stream.centre == centre,
                stream.tx_id.in_(list(tx_ids)),
            )
        )
        return {row.tx_id: row.number for row in rows}

    def append(self, centre: Centre, placed: Sequence[tuple[Placed, bytes]]) -> None:
        """Write envelopes with the hash of the stream up to each, and the centre's new head."""
        self.add(
            tables.stream,
            [
                {
                    "centre": centre.code,
                    "number": entry.number,
                    "effective": entry.effective,
                    "rules": entry.rules,
                    "accumulator": accumulator,
                    "signature": entry.signature,
                    **{name: getattr(entry.sealed, name) for name in Sealed.__struct_fields__},
                }
                for entry, accumulator in placed
            ],
        )
        self.change(tables.centre, {"code": centre.code}, centre._asdict())

    def page(
        self, centre: str, after: int, most: int, most_bytes: int
    ) -> tuple[list[Placed], bytes]:
        """Return what stands after a number, and the hash of the stream up to its end."""
        stream = tables.stream.c
        rows = self.connection.execute(
            select(*_PLACED, stream.accumulator, *_SEALED)
            .where(stream.tenant == self.tenant, stream.centre == centre, stream.number > after)
            .order_by(stream.number)
            .limit(most)
        )
        found: list[Placed] = []
        accumulator, size = b"", 0
        for number, effective, rules, signature, upto, *sealed in rows:
            size += len(sealed[-1])
            if found and size > most_bytes:
                break
            found.append(Placed(number, effective, rules, Sealed(*sealed), signature))
            accumulator = upto
        return found, accumulator or self.accumulator(centre, after)

    def accumulator(self, centre: str, number: int) -> bytes:
        """Return the hash of the stream up to a number."""
        row = self._one(tables.stream, ("accumulator",), centre=centre, number=number)
        return row[0] if row else GENESIS

    def add(self, table: Table, rows: Sequence[dict[str, Any]]) -> None:
        """Insert rows of this tenant."""
        if rows:
            self.connection.execute(insert(table), [{"tenant": self.tenant, **row} for row in rows])

    def change(self, table: Table, key: dict[str, Any], values: dict[str, Any]) -> int:
        """Change rows of this tenant; return their number."""
        statement = update(table).where(*self._conditions(table, key)).values(values)
        return self.connection.execute(statement).rowcount

    def remove(self, table: Table, **key: Any) -> int:
        """Delete rows of this tenant; return their number."""
        return self.connection.execute(delete(table).where(*self._conditions(table, key))).rowcount

    def rows(self, table: Table, **key: Any) -> Sequence[Row[Any]]:
        """Return rows of this tenant."""
        statement = _selection(table, tuple(table.c.keys()), tuple(key))
        return self.connection.execute(statement, self._bound(key)).all()

    def _one(
        self, table: Table, columns: tuple[str, ...], *, locked: bool = False, **key: Any
    ) -> Row[Any] | None:
        statement = _selection(table, columns, tuple(key), locked=locked)
        return self.connection.execute(statement, self._bound(key)).first()

    def _bound(self, key: dict[str, Any]) -> dict[str, Any]:
        return {"of_tenant": self.tenant, **{f"of_{name}": value for name, value in key.items()}}

    def _conditions(self, table: Table, key: dict[str, Any]) -> list[Any]:
        named = [table.c[name] == value for name, value in key.items()]
        return [table.c.tenant == self.tenant, *named]


@cache
def _selection(
    table: Table, columns: tuple[str, ...], key: tuple[str, ...], *, locked: bool = False
) -> Select[*tuple[Any, ...]]:
    """Return a question by tenant and key; put together once, for it is asked all night."""
    conditions: list[ColumnElement[bool]] = [
        table.c[name] == bindparam(f"of_{name}", type_=table.c[name].type)
        for name in ("tenant", *key)
    ]
    statement = select(*(table.c[name] for name in columns)).where(*conditions)
    return statement.with_for_update() if locked else statement.order_by(*table.primary_key)
