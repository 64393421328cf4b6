"""Tables of the centres' folded state: what the consolidated views of head office are made of.

They are written by `central.folding` from what a centre's stream comes to, and hold no names of
customers. Days and periods are texts, moments numbers, as in the change log. Texts sort by their
bytes, as at the desks.
"""

from typing import Any

from sqlalchemy import BigInteger, Column, Index, LargeBinary, String, Table

from propdesk.hub.tables import metadata

TEXT = String().with_variant(String(collation="C"), "postgresql")
_CUT = "HASH (tenant)"


def _place() -> list[Column[Any]]:
    return [
        Column("tenant", LargeBinary, primary_key=True),
        Column("centre", String, primary_key=True),
    ]


def _number(name: str, *, nullable: bool = False) -> Column[Any]:
    return Column(name, BigInteger, nullable=nullable)


def _text(name: str) -> Column[Any]:
    return Column(name, TEXT, nullable=False)


def _id(name: str, *, nullable: bool = False) -> Column[Any]:
    return Column(name, LargeBinary, nullable=nullable)


def _key(name: str) -> Column[Any]:
    return Column(name, LargeBinary, primary_key=True)


fold = Table(
    "fold",
    metadata,
    *_place(),
    _number("number"),  # of the stream; what stands after it is folded again
    Column("accumulator", LargeBinary, nullable=False),
    Column("schema", String, nullable=False),
    _number("folded_at"),
)
posting = Table(
    "folded_posting",
    metadata,
    *_place(),
    _key("fact_id"),
    Column("line", BigInteger, primary_key=True, autoincrement=False),
    *(_text(name) for name in ("fact", "business_date", "account", "method", "period")),
    *(_id(name, nullable=True) for name in ("unit_id", "item_id", "charge_id")),
    _id("actor_id"),
    _number("amount_fen"),
    Index("folded_posting_by_day", "tenant", "centre", "business_date"),
    postgresql_partition_by=_CUT,
)
charge = Table(
    "folded_charge",
    metadata,
    *_place(),
    _key("id"),
    _id("unit_id"),
    _id("item_id"),
    _text("period"),
    _text("due_date"),
    postgresql_partition_by=_CUT,
)
unit = Table(
    "folded_unit",
    metadata,
    *_place(),
    _key("id"),
    _id("building_id"),
    _text("code"),
    _text("sort_text"),
    postgresql_partition_by=_CUT,
)
building = Table(
    "folded_building",
    metadata,
    *_place(),
    _key("id"),
    _text("code"),
    _text("name"),
    postgresql_partition_by=_CUT,
)
item = Table(
    "folded_fee_item",
    metadata,
    *_place(),
    _key("id"),
    _text("code"),
    _text("name"),
    postgresql_partition_by=_CUT,
)
person = Table(
    "folded_user", metadata, *_place(), _key("id"), _text("name"), postgresql_partition_by=_CUT
)
case = Table(
    "folded_case_standing",
    metadata,
    *_place(),
    _key("case_id"),
    _text("workflow"),
    _text("number"),
    _id("unit_id", nullable=True),
    _id("handler_id", nullable=True),
    _number("due_at", nullable=True),
    _number("enforced"),
    _number("closed_at", nullable=True),
    postgresql_partition_by=_CUT,
)
KNOWN = metadata  # all tables of the hub, these included
FOLDED = (posting, charge, unit, building, item, person, case)


def source_of(table: Table) -> str:
    """Return the name of the desks' table a folded one is of."""
    return table.name.removeprefix("folded_")
