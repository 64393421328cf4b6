"""What every kind of import shares: the rows it made, and why it cannot be taken back."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import InstrumentedAttribute

from propdesk.domain.errors import DomainError
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.base import Base
from propdesk.services.work import Reading

SLICE = 500
Made = list[tuple[type[Base], bytes]]  # tables and keys of the rows an import made, in order


class StillUsedError(DomainError):
    """What was built on an import's rows would hang in the air."""

    sentence = QT_TRANSLATE_NOOP(
        "import_batch",
        "The import cannot be taken back: {what} is in use by now ({count} rows in all).",
    )


def rows_with(
    reading: Reading,
    column: InstrumentedAttribute[Any],
    ids: Sequence[bytes],
    *conditions: ColumnElement[bool],
) -> list[bytes]:
    """Return the distinct values of `column` among `ids` for which a row is there."""
    found: list[bytes] = []
    for start in range(0, len(ids), SLICE):
        wanted = select(column).where(column.in_(ids[start : start + SLICE]), *conditions)
        found += reading.connection.scalars(wanted.distinct())
    return found
