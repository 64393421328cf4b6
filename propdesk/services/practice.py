"""A data file for practice: marked while it is empty, so that no real one can ever become it.

Source: desk-habits.md U36.
"""

from typing import NamedTuple

from sqlalchemy import bindparam, func, select

from propdesk.domain.errors import DomainError
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.changes import Replica, Setting
from propdesk.models.charges import ChargeBalance
from propdesk.models.estate import Unit
from propdesk.models.people import Tenure
from propdesk.models.practice import PRACTICE, is_practice
from propdesk.models.prepared import Prepared
from propdesk.services.work import Reading, Work, query, use_case

_SOMEBODY = Prepared(
    select(Tenure.id)
    .where(
        Tenure.unit_id == bindparam("unit"),
        Tenure.ended_at.is_(None),
        Tenure.valid_to.is_(None),
    )
    .limit(1)
)


class NotEmptyError(DomainError):
    """A file in which somebody has worked never becomes one for practice."""

    sentence = QT_TRANSLATE_NOOP(
        "practice", "This folder is in use and cannot become one for practice."
    )


@use_case(None)
def mark(work: Work) -> None:
    """Mark an empty data file as one for practice; NotEmptyError."""
    if work.connection.execute(select(Replica.id)).first() is not None:
        raise NotEmptyError
    work.insert(Setting, name=PRACTICE, value="true")


class RoomRow(NamedTuple):
    """A room as practice data may know it: no name, no number of anybody."""

    code: str
    floor: int
    area: int
    is_vacant: bool
    owed_fen: int


@query(Permission.RULES)
def rooms(reading: Reading, *, limit: int) -> tuple[RoomRow, ...]:
    """Return rooms with what each owes, for practice on a likeness of this estate."""
    owed = (
        select(ChargeBalance.unit_id, func.sum(ChargeBalance.open_fen).label("fen"))
        .where(ChargeBalance.open_fen > 0)
        .group_by(ChargeBalance.unit_id)
        .subquery()
    )
    rows = reading.connection.execute(
        select(Unit.id, Unit.code, Unit.floor, Unit.area, owed.c.fen)
        .outerjoin(owed, owed.c.unit_id == Unit.id)
        .where(Unit.ended_at.is_(None))
        .order_by(Unit.sort_text)
        .limit(limit)
    )
    return tuple(
        RoomRow(
            row.code,
            row.floor or 1,
            row.area,
            not _is_lived_in(reading, row.id),
            row.fen or 0,
        )
        for row in rows
    )


def _is_lived_in(reading: Reading, unit_id: bytes) -> bool:
    return _SOMEBODY.scalar(reading.connection, unit=unit_id) is not None


@query(None)
def is_marked(reading: Reading) -> bool:
    """Return whether this desk's data file is for practice."""
    return is_practice(reading.connection)
