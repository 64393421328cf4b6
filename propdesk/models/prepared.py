"""A statement prepared once: its SQL, the order of its values, how its answers are read.

Leading a statement through SQLAlchemy costs several times what SQLite needs to answer it, and a
collection asks a dozen of them with a customer waiting.
"""

import re
from collections import namedtuple
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from sqlalchemy import Connection, LargeBinary, Select, Table, Update
from sqlalchemy.dialects.sqlite.pysqlcipher import SQLiteDialect_pysqlcipher
from sqlalchemy.types import TypeEngine

_DIALECT = SQLiteDialect_pysqlcipher()
_LIST = re.compile(r"\(__\[POSTCOMPILE_(\w+)\]\)")
Convert = Callable[[Any], Any]


class _Plan(NamedTuple):
    sql: str
    names: tuple[str, ...]  # of the values, in the order of the question marks
    constants: dict[str, Any]
    to_store: dict[str, Convert]
    row: Callable[..., Any]  # makes a row of the columns
    to_read: tuple[tuple[int, Convert], ...]
    lists: tuple[str, ...]


class Prepared:
    """A `select` or `update` that runs with no more than SQLite's own cost.

    Values are given by the names of its `bindparam`s; an expanding one takes a sequence. Errors
    are those of the database driver, which `Database` turns into sentences.
    """

    def __init__(self, statement: "Select[*tuple[Any, ...]] | Update") -> None:
        self._statement = statement

    def rows(self, connection: Connection, **values: object) -> list[Any]:
        """Return all rows, as named tuples."""
        plan = self._plan
        found = self._run(connection, values).fetchall()
        if not plan.to_read:
            return [plan.row(*row) for row in found]
        return [plan.row(*self._read(row)) for row in found]

    def first(self, connection: Connection, **values: object) -> Any:
        """Return the first row, or None."""
        found = self._run(connection, values).fetchone()
        return None if found is None else self._plan.row(*self._read(found))

    def scalar(self, connection: Connection, **values: object) -> Any:
        """Return the first column of the first row, or None."""
        found = self._run(connection, values).fetchone()
        return None if found is None else self._read(found)[0]

    @property
    def table(self) -> str:
        """The name of the table an update changes."""
        assert isinstance(self._statement, Update)
        table = self._statement.table
        assert isinstance(table, Table)
        return table.name

    def run(self, connection: Connection, **values: object) -> int:
        """Run an update; return the number of rows changed."""
        count: int = self._run(connection, values).rowcount
        return count

    def _run(self, connection: Connection, values: dict[str, Any]) -> Any:
        plan = self._plan
        sql = plan.sql
        for name in plan.lists:
            marks = ", ".join("?" * len(values[name])) or "NULL"
            sql = sql.replace(f"(__[POSTCOMPILE_{name}])", f"({marks})")
        arguments: list[Any] = []
        for name in plan.names:
            value = values[name] if name in values else plan.constants[name]
            if name in plan.lists:
                arguments.extend(value)
            else:
                convert = plan.to_store.get(name)
                arguments.append(convert(value) if convert else value)
        return driver_of(connection).execute(sql, arguments)

    def _read(self, row: Sequence[Any]) -> Sequence[Any]:
        values = list(row)
        for index, convert in self._plan.to_read:
            values[index] = convert(values[index])
        return values

    @cached_property
    def _plan(self) -> _Plan:
        compiled: Any = self._statement.compile(dialect=_DIALECT)
        columns = list(getattr(self._statement, "selected_columns", ()))
        readers = [_reader(column.type) for column in columns]
        return _Plan(
            sql=compiled.string,
            names=tuple(compiled.positiontup),
            constants={
                name: value
                for name, value in compiled.params.items()
                if not compiled.binds[name].required
            },
            to_store={
                name: convert
                for name, bind in compiled.binds.items()
                if (convert := bind.type.dialect_impl(_DIALECT).bind_processor(_DIALECT))
                and not _is_bytes(bind.type)
            },
            row=namedtuple("Row", [column.key for column in columns], rename=True),
            to_read=tuple((index, convert) for index, convert in enumerate(readers) if convert),
            lists=tuple(_LIST.findall(compiled.string)),
        )


def driver_of(connection: Connection) -> Any:
    """Return the database driver's own connection."""
    return connection.connection.dbapi_connection


def _reader(type_: TypeEngine[Any]) -> Convert | None:
    return (
        None if _is_bytes(type_) else type_.dialect_impl(_DIALECT).result_processor(_DIALECT, None)
    )


def _is_bytes(type_: TypeEngine[Any]) -> bool:
    return isinstance(type_, LargeBinary)  # the driver gives and takes bytes as they are
