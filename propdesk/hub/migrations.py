"""Bring a hub's database up to this program's schema: numbered steps that only ever add.

A step is frozen once it was released; `tables.py` says what they come to, a test that it is so.
The steps run under a lock, in the transaction that notes the new number: two hubs that start at
once do it once, and one that is killed leaves the number it found. Source: sync design 8.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
    insert,
    inspect,
    select,
    text,
)
from sqlalchemy.schema import SchemaItem

from propdesk.domain.errors import EnvironmentProblem
from propdesk.hub import views
from propdesk.i18n import QT_TRANSLATE_NOOP

PARTITIONS = 8
_LOCK = 0x50524F50  # one process at a time makes the tables
_version = Table(
    "hub_version",
    MetaData(),
    Column("number", Integer, primary_key=True, autoincrement=False),
)


class NewerHubProblem(EnvironmentProblem):
    """The hub's data belong to a newer program: this one does not touch them."""

    sentence = QT_TRANSLATE_NOOP(
        "hub",
        "Head office's data were made by a newer PropDesk (schema {found}, this one knows "
        "{known}). Update this program; nothing was changed.",
    )


class Step(NamedTuple):
    """One addition to the schema: tables, then statements that both stores understand."""

    number: int
    add: Callable[[MetaData], None]
    statements: tuple[str, ...] = ()


def migrate(connection: Connection, steps: "tuple[Step, ...] | None" = None) -> bool:
    """Run the steps a database lacks; tell whether there were any. NewerHubProblem.

    One without a number is empty, or of the first schema, which had none.
    """
    wanted = STEPS if steps is None else steps
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    found, known = current(connection), wanted[-1].number
    if found > known:
        raise NewerHubProblem(found=found, known=known)
    is_numbered = inspect(connection).has_table(_version.name)
    _version.create(connection, checkfirst=True)
    if found and not is_numbered:
        connection.execute(insert(_version).values(number=found))
    for step in wanted:
        if step.number > found:
            _run(connection, step)
    if found < known:
        views.make(connection)
    return found < known or not is_numbered


def current(connection: Connection) -> int:
    """Return the number of a database's schema; 0 for an empty one."""
    names = inspect(connection)
    if names.has_table(_version.name):
        return max(connection.scalars(select(_version.c.number)).all(), default=0)
    return 1 if names.has_table("tenant") else 0


def newest() -> int:
    """Return the number of this program's schema."""
    return STEPS[-1].number


def _run(connection: Connection, step: Step) -> None:
    metadata = MetaData()
    step.add(metadata)
    metadata.create_all(connection, checkfirst=False)
    if connection.dialect.name == "postgresql":
        for table in metadata.sorted_tables:
            if table.dialect_options["postgresql"]["partition_by"]:
                _cut(connection, table.name)
    for statement in step.statements:
        connection.execute(text(statement))
    connection.execute(insert(_version).values(number=step.number))


def _cut(connection: Connection, name: str) -> None:
    for part in range(PARTITIONS):
        connection.execute(
            text(
                f"CREATE TABLE {name}_{part} PARTITION OF {name}"
                f" FOR VALUES WITH (MODULUS {PARTITIONS}, REMAINDER {part})"
            )
        )


def _table(metadata: MetaData, name: str, *parts: SchemaItem, cut: bool = False) -> None:
    """Declare a table of a tenant's rows, `cut` into hash partitions where that is known."""
    first = Column("tenant", LargeBinary, primary_key=True)
    by = "HASH (tenant)" if cut else None
    Table(name, metadata, first, *parts, postgresql_partition_by=by)


def _key(name: str, kind: Any) -> Column[Any]:
    return Column(name, kind, primary_key=True, autoincrement=False)


def _bytes(*names: str) -> list[Column[Any]]:
    return [Column(name, LargeBinary, nullable=False) for name in names]


def _texts(*names: str) -> list[Column[Any]]:
    return [Column(name, String, nullable=False) for name in names]


def _numbers(*names: str, nullable: bool = False) -> list[Column[Any]]:
    return [Column(name, BigInteger, nullable=nullable) for name in names]


def _rules() -> Column[Any]:
    return Column("rules", Boolean, nullable=False)


def _first(metadata: MetaData) -> None:
    """Companies, centres, machines, and the streams of envelopes."""
    _table(metadata, "tenant", *_texts("name"), *_bytes("secret"))
    _table(
        metadata,
        "centre",
        _key("code", String),
        *_numbers("epoch", "head", "highest"),
        *_bytes("accumulator"),
        Column("field_key", String, nullable=False, server_default=""),
    )
    _table(
        metadata,
        "device",
        _key("id", LargeBinary),
        *_texts("centre", "slot"),
        *_bytes("public_key"),
        _rules(),
        *_numbers("enrolled_at"),
        *_numbers("revoked_at", "seen_at", nullable=True),
    )
    _first_doors(metadata)
    _first_streams(metadata)


def _first_doors(metadata: MetaData) -> None:
    _table(
        metadata,
        "enrolment_code",
        _key("digest", LargeBinary),
        *_texts("centre", "slot"),
        _rules(),
        *_numbers("expires_at"),
    )
    _table(
        metadata,
        "challenge",
        _key("nonce", LargeBinary),
        *_bytes("device"),
        *_numbers("expires_at"),
    )
    _table(
        metadata,
        "quarantine",
        _key("hash", LargeBinary),
        *_bytes("device"),
        *_numbers("received_at"),
        *_bytes("envelope"),
    )
    _table(
        metadata,
        "comparison",
        _key("device", LargeBinary),
        *_texts("centre"),
        *_numbers("number"),
        *_bytes("state"),
        Index("comparison_by_number", "tenant", "centre", "number"),
    )


def _first_streams(metadata: MetaData) -> None:
    _table(
        metadata,
        "replica",
        _key("id", LargeBinary),
        *_texts("centre"),
        *_bytes("device"),
        *_numbers("founding", "seq"),
        *_bytes("hash"),
        *_numbers("effective"),
    )
    _table(
        metadata,
        "stream",
        _key("centre", String),
        _key("number", BigInteger),
        *_bytes("tx_id", "replica"),
        *_numbers("seq"),
        *_bytes("prev_hash", "hash"),
        *_numbers("hlc", "schema", "min_reader"),
        *_bytes("body"),
        *_numbers("effective"),
        _rules(),
        *_bytes("accumulator", "signature"),
        ForeignKeyConstraint(["tenant", "centre"], ["centre.tenant", "centre.code"]),
        UniqueConstraint("tenant", "replica", "seq"),
        UniqueConstraint("tenant", "centre", "tx_id"),
        cut=True,
    )


def _snapshots(metadata: MetaData) -> None:
    """What a new desk begins with."""
    place = _key("centre", String), _key("number", BigInteger)
    _table(
        metadata,
        "snapshot",
        *place,
        *_numbers("epoch", "size"),
        *_bytes("digest", "key"),
        *_numbers("made_at"),
    )
    place = _key("centre", String), _key("number", BigInteger)
    piece = *place, _key("place", BigInteger), *_bytes("bytes")
    _table(metadata, "snapshot_piece", *piece, cut=True)


def _files(metadata: MetaData) -> None:
    """Sealed files of the centres, in pieces."""
    place = _key("centre", String), _key("digest", LargeBinary)
    _table(metadata, "blob", *place, *_numbers("size", "received", "ended", "touched_at"))
    place = _key("centre", String), _key("digest", LargeBinary)
    _table(metadata, "blob_piece", *place, _key("place", BigInteger), *_bytes("bytes"), cut=True)
    _table(metadata, "blob_cursor", _key("centre", String), *_numbers("number"))


def _sorted_texts(*names: str) -> list[Column[Any]]:
    """Return columns that sort by their bytes, as at the desks."""
    kind = String().with_variant(String(collation="C"), "postgresql")
    return [Column(name, kind, nullable=False) for name in names]


def _ids(*names: str) -> list[Column[Any]]:
    return [Column(name, LargeBinary, nullable=True) for name in names]


def _fold_of(metadata: MetaData, name: str, key: str, *parts: SchemaItem) -> None:
    place = _key("centre", String), _key(key, LargeBinary)
    _table(metadata, f"folded_{name}", *place, *parts, cut=True)


def _folded(metadata: MetaData) -> None:
    """What the streams come to, as far as the consolidated views need it."""
    number, moment = _numbers("number"), _numbers("folded_at")
    stand = *number, *_bytes("accumulator"), *_texts("schema"), *moment
    _table(metadata, "fold", _key("centre", String), *stand)
    _fold_of(
        metadata,
        "posting",
        "fact_id",
        _key("line", BigInteger),
        *_sorted_texts("fact", "business_date", "account", "method", "period"),
        *_ids("unit_id", "item_id", "charge_id"),
        *_bytes("actor_id"),
        *_numbers("amount_fen"),
        Index("folded_posting_by_day", "tenant", "centre", "business_date"),
    )
    charged = _sorted_texts("period", "due_date")
    _fold_of(metadata, "charge", "id", *_bytes("unit_id", "item_id"), *charged)
    called = _sorted_texts("code", "sort_text")
    _fold_of(metadata, "unit", "id", *_bytes("building_id"), *called)
    _fold_of(metadata, "building", "id", *_sorted_texts("code", "name"))
    _fold_of(metadata, "fee_item", "id", *_sorted_texts("code", "name"))
    _fold_of(metadata, "user", "id", *_sorted_texts("name"))
    _fold_of(
        metadata,
        "case_standing",
        "case_id",
        *_sorted_texts("workflow", "number"),
        *_ids("unit_id", "handler_id"),
        *_numbers("due_at", nullable=True),
        *_numbers("enforced"),
        *_numbers("closed_at", nullable=True),
    )


STEPS = (
    Step(1, _first),
    Step(2, _snapshots),
    Step(3, _files),
    Step(4, _folded),  # and the views, which are made anew after any step
)
