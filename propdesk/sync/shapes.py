"""What the merge must know of a table: its kind, key, column types, its place after parents.

Read once from the declared tables, so that a new table needs no line of its own here.
"""

from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Date, LargeBinary, String
from sqlalchemy.types import TypeEngine

from propdesk.models.base import Base, TableKind
from propdesk.models.tables import metadata, tables_of

_NONE = type(None)


class Shape(NamedTuple):
    """A table as the merge sees it; `order` puts parents before children."""

    model: type[Base]
    name: str
    kind: TableKind
    key: tuple[str, ...]
    columns: tuple[str, ...]
    types: dict[str, frozenset[type]]
    order: int

    @property
    def travels(self) -> bool:
        """Whether its rows leave the desk at all."""
        return self.kind is not TableKind.LOCAL


@cache
def shapes() -> dict[str, Shape]:
    """Return every table by its name."""
    models = {model.__tablename__: model for model in tables_of(*TableKind)}
    return {
        str(table.name): Shape(
            models[table.name],
            str(table.name),  # a name of SQLAlchemy's own kind cannot be encoded
            models[table.name].kind,
            tuple(str(column.name) for column in table.primary_key),
            tuple(map(str, table.columns.keys())),
            {str(column.name): _types(column.type, column.nullable) for column in table.columns},
            place,
        )
        for place, table in enumerate(metadata.sorted_tables)
    }


def travelling() -> list[Shape]:
    """Return the tables that are equal at all desks, parents first."""
    return sorted((shape for shape in shapes().values() if shape.travels), key=lambda s: s.order)


def _types(declared: TypeEngine[Any], nullable: object) -> frozenset[type]:
    """Return the types a value may have as the database and the change log hold it."""
    kinds: set[type] = {int, bool}  # numbers, yes or no, moments
    if isinstance(declared, LargeBinary):
        kinds = {bytes}
    elif isinstance(declared, String | Date):
        kinds = {str}
    return frozenset(kinds | {_NONE} if nullable else kinds)
