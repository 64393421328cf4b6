"""Billing runs that are still being looked at: kept on this desk, listed, dropped."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import bindparam, delete, func, select, update

from propdesk.domain.calculations import calculation_from, snapshot_text
from propdesk.domain.errors import NotFoundError
from propdesk.domain.explanations import explain
from propdesk.domain.ids import ChargeId, FeeItemId, RunId, UnitId, UserId, charge_id
from propdesk.domain.periods import Period
from propdesk.domain.permissions import Permission
from propdesk.models.accounts import User
from propdesk.models.charges import DraftCharge, DraftRun, FeeItem
from propdesk.models.estate import Unit
from propdesk.services.billing_reckoning import Line, Plan
from propdesk.services.billing_subjects import FIRST, SLICE, Span
from propdesk.services.work import Reading, Work, query, use_case

DRAFT, PUBLISHED, DROPPED = "draft", "published", "dropped"
_COLUMNS = (
    "run_id",
    "unit_id",
    "charge_id",
    "line",
    "revision",
    "due_date",
    "amount_fen",
    "calculation",
)
_LINES = (
    select(
        DraftCharge.unit_id,
        DraftCharge.charge_id,
        DraftCharge.revision,
        DraftCharge.due_date,
        DraftCharge.amount_fen,
        DraftCharge.calculation,
    )
    .where(
        DraftCharge.run_id == bindparam("run"),
        DraftCharge.unit_id > bindparam("after"),
    )
    .order_by(DraftCharge.unit_id)
)
_OF_SPAN = _LINES.where(DraftCharge.unit_id <= bindparam("upto"))
_SHOWN = (
    select(Unit.code, DraftCharge.amount_fen, DraftCharge.due_date, DraftCharge.calculation)
    .join(Unit, Unit.id == DraftCharge.unit_id)
    .where(DraftCharge.run_id == bindparam("run"))
    .order_by(Unit.sort_text)
)
_RUNS = (
    select(
        DraftRun.id,
        DraftRun.item_id,
        FeeItem.code,
        FeeItem.name,
        DraftRun.period,
        DraftRun.drafted_by,
        User.name.label("drafter"),
        DraftRun.drafted_at,
        select(func.count())
        .where(DraftCharge.run_id == DraftRun.id)
        .correlate(DraftRun)
        .scalar_subquery()
        .label("charges"),
        select(func.coalesce(func.sum(DraftCharge.amount_fen), 0))
        .where(DraftCharge.run_id == DraftRun.id)
        .correlate(DraftRun)
        .scalar_subquery()
        .label("total_fen"),
    )
    .join(FeeItem, FeeItem.id == DraftRun.item_id)
    .join(User, User.id == DraftRun.drafted_by)
    .where(DraftRun.state == DRAFT)
    .order_by(DraftRun.drafted_at.desc(), DraftRun.id.desc())
)


class Drafted(NamedTuple):
    """A charge as it was drafted."""

    unit_id: UnitId
    charge_id: ChargeId
    revision: int
    due_date: date
    amount_fen: int
    calculation: str


class DraftRow(NamedTuple):
    """A draft as lists show it."""

    run_id: RunId
    item_id: FeeItemId
    item_code: str
    item: str
    period: str
    drafted_by: UserId
    drafter: str
    drafted_at: datetime
    charges: int
    total_fen: int


@dataclass(frozen=True)
class DraftLine:
    """A drafted charge as lists show it."""

    unit: str
    amount_fen: int
    due_date: date
    calculation: str

    @property
    def explanation(self) -> str:
        """Return how the amount was reckoned, in one line of the current language."""
        return explain(calculation_from(self.calculation))


@query(Permission.REPORTS)
def drafts(
    reading: Reading, *, item_code: str | None = None, period: Period | None = None
) -> list[DraftRow]:
    """Return the drafts that wait to be published, the newest first."""
    statement = _RUNS
    if item_code is not None:
        statement = statement.where(FeeItem.code == item_code)
    if period is not None:
        statement = statement.where(DraftRun.period == str(period))
    return [DraftRow._make(row) for row in reading.connection.execute(statement)]


@query(Permission.REPORTS)
def draft_lines(
    reading: Reading, *, run_id: RunId, limit: int | None = None, offset: int = 0
) -> list[DraftLine]:
    """Return a draft's charges, or one page of them."""
    statement = _SHOWN.limit(-1 if limit is None else limit).offset(offset)
    return [DraftLine(*row) for row in reading.connection.execute(statement, {"run": run_id})]


@use_case(Permission.BILLING_DRAFT)
def drop(work: Work, *, run_id: RunId) -> None:
    """Give a draft up; NotFoundError if it is none any more."""
    draft_of(work, run_id)
    close(work, run_id, DROPPED)


def draft_of(reading: Reading, run_id: RunId) -> DraftRow:
    """Return a draft that is neither published nor dropped; NotFoundError."""
    row = reading.connection.execute(_RUNS.where(DraftRun.id == run_id)).first()
    if row is None:
        raise NotFoundError(name=run_id.hex())
    return DraftRow._make(row)


def own_drafts(reading: Reading, item_id: FeeItemId, period: Period) -> list[RunId]:
    """Return the drafts of the same item and period by the person at the desk."""
    return list(
        reading.connection.scalars(
            select(DraftRun.id).where(
                DraftRun.item_id == item_id,
                DraftRun.period == str(period),
                DraftRun.drafted_by == reading.person.user_id,
                DraftRun.state == DRAFT,
            )
        )
    )


def write_lines(work: Work, run_id: RunId, plan: Plan, lines: Sequence[Line]) -> int:
    """Keep reckoned charges in a draft; return their sum in fen."""
    item_id, period, due = plan.item.item_id, str(plan.period), plan.due_date.isoformat()
    work.insert_tuples(
        DraftCharge,
        _COLUMNS,
        [
            (
                run_id,
                line.unit_id,
                charge_id(line.unit_id, item_id, period, line.revision),
                "",
                line.revision,
                due,
                line.calculation.amount_fen,
                snapshot_text(line.calculation),
            )
            for line in lines
        ],
    )
    return sum(line.calculation.amount_fen for line in lines)


def drafted_in(reading: Reading, run_id: RunId, span: Span) -> Mapping[UnitId, Drafted]:
    """Return the drafted charges of the units in a span."""
    asked = {"run": run_id, "after": span.after, "upto": span.upto}
    rows = reading.connection.execute(_OF_SPAN, asked).all()
    return {row.unit_id: Drafted(*row) for row in rows}


def drafted_slices(reading: Reading, run_id: RunId) -> Iterator[Sequence[Drafted]]:
    """Yield a draft's charges by unit, so many at a time that memory stays flat."""
    after: bytes = FIRST
    while True:
        asked = {"run": run_id, "after": after}
        rows = reading.connection.execute(_LINES.limit(SLICE), asked).all()
        if not rows:
            return
        after = rows[-1].unit_id
        yield [Drafted(*row) for row in rows]


def close(work: Work, run_id: RunId, state: str) -> None:
    """End a draft as published or dropped; its charges are needed no more."""
    work.run_local(DraftCharge, delete(DraftCharge).where(DraftCharge.run_id == run_id))
    work.run_local(DraftRun, update(DraftRun).where(DraftRun.id == run_id).values(state=state))
