"""What is derived from travelling rows, and how to derive it again after a merge.

A projection names the tables it comes from, how a row of each leads to the subject it is kept for,
and how to bring subjects up to date. A new one is a line in `PROJECTIONS`.
"""

from collections.abc import Callable, Collection, Mapping
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, ColumnElement, bindparam, select

from propdesk.domain.ids import ChargeId
from propdesk.models.cases import CaseStep
from propdesk.models.charges import Adjustment, Charge, ChargeBalance
from propdesk.models.estate import Unit
from propdesk.models.payments import Allocation, Reversal
from propdesk.models.people import Tenure, Vehicle
from propdesk.models.prepared import Prepared
from propdesk.services import aliases, case_standing, search_index
from propdesk.services.standings import SLICE, standings
from propdesk.services.work import Reading, Work
from propdesk.workflows import WORKFLOWS

Trace = Callable[[Reading, Collection[bytes]], Collection[bytes]]
_IDS: BindParameter[bytes] = bindparam("ids", expanding=True)
_CHARGES = Prepared(
    select(
        Charge.id, Charge.unit_id, Charge.item_id, Charge.period, Charge.line, Charge.due_date
    ).where(Charge.id.in_(_IDS))
)
_KEEP_BALANCE = (
    "INSERT INTO charge_balance (charge_id, unit_id, item_id, period, line, due_date, due_fen,"
    " paid_fen, open_fen, surplus_fen, is_void) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (charge_id) DO UPDATE SET due_date = excluded.due_date,"
    " due_fen = excluded.due_fen, paid_fen = excluded.paid_fen, open_fen = excluded.open_fen,"
    " surplus_fen = excluded.surplus_fen, is_void = excluded.is_void"
)


class Projection(NamedTuple):
    """Something derived: from which tables, and how subjects are brought up to date."""

    sources: Mapping[str, Trace]
    refresh: Callable[[Work, Any], object]


def itself(_: Reading, ids: Collection[bytes]) -> Collection[bytes]:
    """Lead from rows to themselves."""
    return ids


def through(subject: Any, key: Any, *joined: ColumnElement[bool]) -> Trace:
    """Lead from rows, known by `key`, to the `subject` column of their table or a joined one."""
    prepared = Prepared(select(subject).distinct().where(key.in_(_IDS), *joined))

    def trace(reading: Reading, ids: Collection[bytes]) -> Collection[bytes]:
        wanted, found = list(ids), set[bytes]()
        for start in range(0, len(wanted), SLICE):
            part = wanted[start : start + SLICE]
            found.update(row[0] for row in prepared.rows(reading.connection, ids=part))
        return found

    return trace


def keep_balances(work: Work, charges: Collection[ChargeId]) -> None:
    """Derive the balance rows of charges afresh, whether they are there or not."""
    found = standings(work, charges)
    wanted, rows = list(charges), []
    for start in range(0, len(wanted), SLICE):
        part = wanted[start : start + SLICE]
        for charge in _CHARGES.rows(work.connection, ids=part):
            s = found[charge[0]]
            standing = s.due_fen, s.paid_fen, s.open_fen, s.surplus_fen, int(s.is_void)
            rows.append((*charge[:5], charge[5].isoformat(), *standing))
    # Void ones first: another revision of the same period may be live only after them.
    rows.sort(key=lambda row: -row[-1])
    if rows:
        work.write_merged(ChargeBalance, _KEEP_BALANCE, rows)


PROJECTIONS = (
    Projection(
        {
            "charge": itself,
            "adjustment": through(Adjustment.charge_id, Adjustment.id),
            "allocation": through(Allocation.charge_id, Allocation.id),
            "payment": through(Allocation.charge_id, Allocation.payment_id),
            "reversal": through(
                Allocation.charge_id, Reversal.id, Allocation.payment_id == Reversal.payment_id
            ),
        },
        keep_balances,
    ),
    Projection(
        {
            "unit": itself,
            "building": through(Unit.id, Unit.building_id),
            "entrance": through(Unit.id, Unit.entrance_id),
            "tenure": through(Tenure.unit_id, Tenure.id),
            "customer": aliases.units_of_people,
            "vehicle": through(Vehicle.unit_id, Vehicle.id),
            "customer_alias": aliases.touched_by,
        },
        search_index.refresh,
    ),
    Projection(
        {
            "case_file": itself,
            "case_step": through(CaseStep.case_id, CaseStep.id),
            **{w.record.__tablename__: itself for w in WORKFLOWS.values()},
        },
        case_standing.refresh,
    ),
)


def refold(work: Work, touched: Mapping[str, Collection[bytes]]) -> None:
    """Bring every projection up to date after rows of `touched` tables were merged."""
    for projection in PROJECTIONS:
        subjects: set[bytes] = set()
        for table, trace in projection.sources.items():
            if ids := touched.get(table):
                subjects.update(trace(work, ids))
        if subjects:
            projection.refresh(work, subjects)
