"""Find in the facts what a merge brought about: paid twice, given back twice, entered twice.

Each finder looks at what a merge touched, or again at what was found before. A pure question: the
same facts give the same answer at every desk. Source: sync design 5; faults R17.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import select

from propdesk.domain.cases import KERNEL_STEPS
from propdesk.domain.ids import CustomerId, UnitId
from propdesk.models.accounts import User
from propdesk.models.cases import CaseStep
from propdesk.models.charges import Adjustment, Charge
from propdesk.models.drawers import ShiftClose
from propdesk.models.estate import Unit
from propdesk.models.journal import Posting
from propdesk.models.payments import Allocation, Payment, Refund, Reversal
from propdesk.models.people import CustomerAlias
from propdesk.models.prepared import driver_of
from propdesk.services import aliases, case_clashes, case_store
from propdesk.services.projections import Trace, itself, through
from propdesk.services.standings import unit_standing
from propdesk.services.work import Reading
from propdesk.workflows import WORKFLOWS
from propdesk.workflows.kernel import Workflow


class Sort(StrEnum):
    """The kinds of matters."""

    DOUBLE_PAYMENT = "double_payment"  # more was paid on a charge than it ever came to
    OVER_REFUND = "over_refund"  # more prepaid money was given back or used than there was
    DUPLICATE_CUSTOMER = "duplicate_customer"  # one identity number, several customers
    DUPLICATE_UNIT = "duplicate_unit"
    DUPLICATE_LOGIN = "duplicate_login"
    DIFFERING_CHARGE = "differing_charge"  # two desks billed the same at different amounts
    NEEDS_DECISION = "needs_decision"  # two people moved one case in ways that contradict
    HELD_TWICE = "held_twice"  # one thing lent, or one time booked, by two cases at once
    SHIFT_ADDENDUM = "shift_addendum"  # money came to a shift after it was counted and closed
    LIVED_TWICE = "lived_twice"  # a copied data file went on under one identity
    CONFLICTING_ENTRY = "conflicting_entry"  # one drawn identity, two contents
    PARKED = "parked"  # an entry waits for what it needs
    NOT_APPLIED = "not_applied"  # an entry its author had no right to make


class Found(NamedTuple):
    """A matter as the facts show it."""

    sort: Sort
    subject_id: bytes
    detail: Mapping[str, Any]
    members: tuple[bytes, ...]  # the rows it is about


class Finder(NamedTuple):
    """A kind of matter: the tables whose rows may bring it about, and how it is found."""

    sort: Sort
    sources: Mapping[str, Trace]
    find: Callable[[Reading, Collection[bytes]], Iterator[Found]]


# More was put on the charge than it ever came to: reductions and voids leave a credit, no question.
_DOUBLE = """
SELECT c.id, u.code, c.period, c.amount_fen, sum(al.amount_fen),
       group_concat(DISTINCT r.number), group_concat(DISTINCT hex(al.payment_id))
  FROM charge_balance b JOIN charge c ON c.id = b.charge_id
  JOIN unit u ON u.id = c.unit_id
  JOIN allocation al ON al.charge_id = c.id
  LEFT JOIN receipt r ON r.payment_id = al.payment_id
 WHERE b.surplus_fen > 0 AND b.charge_id IN ({marks})
   AND NOT EXISTS (SELECT 1 FROM reversal v WHERE v.payment_id = al.payment_id)
 GROUP BY c.id
HAVING sum(al.amount_fen) > c.amount_fen + coalesce((
   SELECT sum(a.amount_fen) FROM adjustment a
    WHERE a.charge_id = c.id AND a.amount_fen > 0), 0)
"""
# Of units without such an entry nothing can have been given back.
_PREPAYING = (
    "SELECT DISTINCT unit_id FROM posting WHERE unit_id IN ({marks}) AND account = 'prepayment'"
)
_TWINS = {
    Sort.DUPLICATE_CUSTOMER: "SELECT x.id_digest, group_concat(DISTINCT hex(y.id)) FROM customer x"
    " JOIN customer y ON y.id_digest = x.id_digest AND y.ended_at IS NULL"
    " WHERE x.id IN ({marks}) AND x.ended_at IS NULL GROUP BY x.id_digest HAVING count(*) > 1",
    Sort.DUPLICATE_UNIT: "SELECT CAST(x.code AS BLOB), group_concat(DISTINCT hex(y.id)) FROM unit x"
    " JOIN unit y ON y.code = x.code AND y.ended_at IS NULL"
    " WHERE x.id IN ({marks}) AND x.ended_at IS NULL GROUP BY x.code HAVING count(*) > 1",
    Sort.DUPLICATE_LOGIN: "SELECT CAST(x.login AS BLOB), group_concat(DISTINCT hex(y.id))"
    ' FROM "user" x JOIN "user" y ON y.login = x.login AND y.ended_at IS NULL'
    " WHERE x.id IN ({marks}) AND x.ended_at IS NULL GROUP BY x.login HAVING count(*) > 1",
}
_UNDECIDED = "SELECT case_id FROM case_standing WHERE needs_decision AND case_id IN ({marks})"
_LATE = """
SELECT s.id, s.station, s.business_date, s.drawer,
       (SELECT count(*) FROM shift_close c WHERE c.shift_id = s.id) AS closes,
       coalesce((SELECT min(c.expected_fen) FROM shift_close c WHERE c.shift_id = s.id), 0) AS told,
       s.float_fen + coalesce((SELECT sum(p.amount_fen) FROM posting p
         WHERE p.shift_id = s.id AND p.account = 'cash' AND p.fact <> 'shift_close'), 0) AS comes_to
  FROM shift s WHERE s.id IN ({marks}) AND closes > 0 AND (closes > 1 OR told <> comes_to)
"""
_FORKS = "SELECT id, replica, first_seq, envelopes, station FROM life_fork WHERE id IN ({marks})"
_AT_ONCE = 400


def _rows(reading: Reading, statement: str, ids: Collection[bytes]) -> Iterator[tuple[Any, ...]]:
    wanted = sorted(ids)
    for start in range(0, len(wanted), _AT_ONCE):
        part = wanted[start : start + _AT_ONCE]
        asked = statement.format(marks=", ".join("?" * len(part)))
        yield from driver_of(reading.connection).execute(asked, part)


def _paid_twice(reading: Reading, charges: Collection[bytes]) -> Iterator[Found]:
    for charge, unit, period, *figures in _rows(reading, _DOUBLE, charges):
        due, paid, receipts, payments = figures
        detail = {
            "unit": unit,
            "period": period,
            "charged_fen": due,
            "paid_fen": paid,
            "receipts": sorted((receipts or "").split(",")),
            "payments": sorted(payments.lower().split(",")),
        }
        yield Found(Sort.DOUBLE_PAYMENT, charge, detail, (charge,))


def _given_back_twice(reading: Reading, units: Collection[bytes]) -> Iterator[Found]:
    for (unit,) in _rows(reading, _PREPAYING, units):
        prepaid = unit_standing(reading, UnitId(unit)).prepaid_fen
        if prepaid < 0:
            code = reading.connection.scalar(select(Unit.code).where(Unit.id == unit))
            detail = {"unit": code or "", "missing_fen": -prepaid}
            yield Found(Sort.OVER_REFUND, unit, detail, (unit,))


def _same_person(reading: Reading, ids: Collection[bytes]) -> Iterator[Found]:
    """Yield entries that share a document number and were not merged."""
    heads = aliases.heads_of(reading)
    for found in _entered_twice(Sort.DUPLICATE_CUSTOMER)(reading, ids):
        if len({heads.get(CustomerId(one), one) for one in found.members}) > 1:
            yield found


def _contradicted(reading: Reading, cases: Collection[bytes]) -> Iterator[Found]:
    """Yield cases two people moved in ways that contradict, with both steps and both names."""
    for (case_id,) in _rows(reading, _UNDECIDED, cases):
        case = case_store.load(reading, case_id)
        steps = {row.id: row for row in case_store.step_rows(reading, case_id)}
        refused = [steps[step_id] for step_id in case.standing.refused]
        stands = next(s for s in reversed(case.standing.made) if s.stamp < refused[0].stamp)
        detail = {
            "number": case.number,
            "workflow": case.workflow.code,
            "state": case.standing.state,
            "stands": _step(reading, case.workflow, steps[stands.step_id]),
            "refused": [_step(reading, case.workflow, step) for step in refused],
        }
        yield Found(Sort.NEEDS_DECISION, case_id, detail, (case_id,))


def _held_twice(reading: Reading, cases: Collection[bytes]) -> Iterator[Found]:
    for clash in case_clashes.clashes(reading, cases):
        members = sorted(held.case_id for held in clash.cases)
        numbers = sorted(held.number for held in clash.cases)
        detail = {"workflow": clash.workflow, "what": clash.what, "numbers": numbers}
        yield Found(Sort.HELD_TWICE, members[0], detail, tuple(members))


def _step(reading: Reading, workflow: Workflow, row: Any) -> dict[str, str]:
    """Return a step: its code, what it is called here and now, who made it, and where."""
    actor = reading.connection.scalar(select(User.name).where(User.id == row.actor_id))
    way = workflow.flow.by_code.get(row.transition)
    label = way.label if way else KERNEL_STEPS.get(row.transition)
    return {
        "transition": row.transition,
        "step": label.translated() if label else row.transition,
        "actor": actor or "",
        "station": row.station,
    }


def _moved_after_close(reading: Reading, shifts: Collection[bytes]) -> Iterator[Found]:
    """Yield closed shifts to which money came later, and shifts that were closed twice."""
    for shift, *figures in _rows(reading, _LATE, shifts):
        station, day, drawer, closes, counted_on, comes_to = figures
        detail = {
            "station": station,
            "day": day,
            "drawer": drawer,
            "closes": closes,
            "expected_fen": counted_on,
            "late_fen": comes_to - counted_on,
        }
        yield Found(Sort.SHIFT_ADDENDUM, shift, detail, (shift,))


def _lived_twice(reading: Reading, forks: Collection[bytes]) -> Iterator[Found]:
    for fork, replica, first, count, station in _rows(reading, _FORKS, forks):
        detail = {"replica": replica.hex(), "first": first, "count": count, "station": station}
        yield Found(Sort.LIVED_TWICE, fork, detail, (fork,))


def _entered_twice(sort: Sort) -> Callable[[Reading, Collection[bytes]], Iterator[Found]]:
    def find(reading: Reading, ids: Collection[bytes]) -> Iterator[Found]:
        for key, members in _rows(reading, _TWINS[sort], ids):
            rows = sorted(members.lower().split(","))
            yield Found(sort, key, {"rows": rows}, tuple(bytes.fromhex(row) for row in rows))

    return find


FINDERS = (
    Finder(
        Sort.DOUBLE_PAYMENT,
        {
            "charge": itself,
            "adjustment": through(Adjustment.charge_id, Adjustment.id),
            "allocation": through(Allocation.charge_id, Allocation.id),
        },
        _paid_twice,
    ),
    Finder(
        Sort.OVER_REFUND,
        {
            "refund": through(Refund.unit_id, Refund.id),
            "payment": through(Payment.unit_id, Payment.id),
            "reversal": through(Payment.unit_id, Reversal.id, Payment.id == Reversal.payment_id),
            "charge": through(Charge.unit_id, Charge.id),
            "adjustment": through(Charge.unit_id, Adjustment.id, Charge.id == Adjustment.charge_id),
        },
        _given_back_twice,
    ),
    Finder(
        Sort.DUPLICATE_CUSTOMER,
        {
            "customer": itself,
            "customer_alias": through(CustomerAlias.one_id, CustomerAlias.id),
        },
        _same_person,
    ),
    Finder(
        Sort.NEEDS_DECISION,
        {"case_step": through(CaseStep.case_id, CaseStep.id)},
        _contradicted,
    ),
    Finder(
        Sort.HELD_TWICE,
        {
            "case_step": through(CaseStep.case_id, CaseStep.id),
            **{w.record.__tablename__: itself for w in WORKFLOWS.values() if w.holds},
        },
        _held_twice,
    ),
    Finder(
        Sort.SHIFT_ADDENDUM,
        {
            "posting": through(Posting.shift_id, Posting.fact_id, Posting.shift_id.is_not(None)),
            "shift_close": through(ShiftClose.shift_id, ShiftClose.id),
        },
        _moved_after_close,
    ),
    Finder(Sort.LIVED_TWICE, {"life_fork": itself}, _lived_twice),
    Finder(Sort.DUPLICATE_UNIT, {"unit": itself}, _entered_twice(Sort.DUPLICATE_UNIT)),
    Finder(Sort.DUPLICATE_LOGIN, {"user": itself}, _entered_twice(Sort.DUPLICATE_LOGIN)),
)


def found_after(reading: Reading, touched: Mapping[str, Collection[bytes]]) -> Iterator[Found]:
    """Yield what the facts show about what a merge touched."""
    for finder in FINDERS:
        subjects: set[bytes] = set()
        for table, trace in finder.sources.items():
            if ids := touched.get(table):
                subjects.update(trace(reading, ids))
        if subjects:
            yield from finder.find(reading, subjects)


def found_again(reading: Reading, sort: Sort, members: Collection[bytes]) -> Iterator[Found]:
    """Yield what the facts show about what was found before."""
    for finder in FINDERS:
        if finder.sort is sort:
            yield from finder.find(reading, members)
