"""What must be true when all faults are over, whatever happened before (sync design 10.3)."""

from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import select

from propdesk.domain.aliases import Alias, heads
from propdesk.domain.ids import PaymentId, UnitId
from propdesk.hub import tables
from propdesk.meeting import outgoing
from propdesk.models.payments import Payment
from propdesk.services import review, verify
from propdesk.services.review_finders import Sort
from propdesk.services.standings import unit_standing
from propdesk.services.work import Query, Reading, query
from propdesk.sync.changes import check_chain
from propdesk.sync.clock import COUNTER_BITS, MOST_AHEAD_MS, wall_stamp
from propdesk.sync.protocol import GENESIS, Insertion, accumulated, body_in, chained
from propdesk.sync.shapes import shapes
from propdesk.sync.state_check import differences
from propdesk.sync.state_hash import state_hash, table_hash
from propdesk.sync.stream_check import check_stream
from tests.sync.simulator.acts import Paid
from tests.sync.simulator.stage import CENTRE, TENANT, SimDesk, SimHub

# What a number given twice by a cloned or set-back file must break, and a person is told of.
_AFTER_FORKS = {"receipt_numbers", "receipt_chain"}
PROJECTED = (
    "charge_balance",
    "case_standing",
    "case_clock",
    "case_term",
    "search_term",
    "search_card",
)
_PAID_TOO_MUCH = """
SELECT c.id FROM charge c JOIN allocation al ON al.charge_id = c.id
 WHERE NOT EXISTS (SELECT 1 FROM reversal v WHERE v.payment_id = al.payment_id)
 GROUP BY c.id HAVING sum(al.amount_fen) > c.amount_fen + coalesce((
   SELECT sum(a.amount_fen) FROM adjustment a
    WHERE a.charge_id = c.id AND a.amount_fen > 0), 0)
"""
_LATE_MONEY = """
SELECT s.id FROM shift s JOIN shift_close c ON c.shift_id = s.id
 GROUP BY s.id
HAVING count(*) > 1 OR min(c.expected_fen) <> s.float_fen + coalesce((
  SELECT sum(p.amount_fen) FROM posting p
   WHERE p.shift_id = s.id AND p.account = 'cash' AND p.fact <> 'shift_close'), 0)
"""


def known_payments(desks: Iterable[SimDesk], hub: SimHub) -> set[PaymentId]:
    """Return the payments that exist anywhere at all."""
    found: set[PaymentId] = set()
    for desk in desks:
        with desk.database.read() as connection:
            found.update(PaymentId(key) for key in connection.scalars(select(Payment.id)))
    with hub.store.ledger(TENANT) as ledger:
        for row in ledger.rows(tables.stream, centre=CENTRE):
            for operation in body_in(row.body).operations:
                if isinstance(operation, Insertion) and operation.table == "payment":
                    place = operation.columns.index("id")
                    found.update(PaymentId(values[place]) for values in operation.rows)
    return found


def check(
    desks: Collection[SimDesk], hub: SimHub, paid: Paid, folded: SimDesk, *, has_forked: bool
) -> None:
    """Raise AssertionError where something is not as it must be.

    The tables of all must be equal; those of `folded` are compared with its log, row by row.
    """
    states = [desk.seated.query(_state) for desk in desks]
    assert len(set(states)) == 1, "the desks' tables differ"
    derived = [desk.seated.query(_derived) for desk in desks]
    assert len(set(derived)) == 1, "what is derived from equal tables differs"
    for desk in desks:
        assert not desk.seated.query(outgoing.unplaced), "something was never placed"
        _check_money(desk, paid)
        _check_matters(desk)
        _check_nothing_waits(desk)
        _check_authority(desk)
    lives = {desk.seated.query(_life) for desk in desks}
    assert len(lives) == len(desks), "two files write under one identity"
    _check_hub(hub)
    _check_fold(folded)
    _check_books(folded, has_forked=has_forked)


def _check_money(desk: SimDesk, paid: Paid) -> None:
    with desk.database.read() as connection:
        rows = dict(connection.execute(select(Payment.id, Payment.paid_fen)).tuples().all())
    for payment, fen in paid.by_id.items():
        assert rows.get(payment) == fen, "a payment whose commit returned is lost or changed"


def _check_matters(desk: SimDesk) -> None:
    """The review list is what the facts show: nothing more, nothing less, at every desk."""
    expected = desk.seated.query(_to_review)
    shown: dict[Sort, set[bytes]] = {sort: set() for sort in expected}
    for matter in desk.seated.query(review.open_matters):
        shown.setdefault(matter.sort, set()).add(matter.subject_id)
    for sort, subjects in expected.items():
        assert shown[sort] == subjects, f"the review list is not right about {sort.value}"


def _entered_twice(reading: Reading) -> set[bytes]:
    people: dict[bytes, set[bytes]] = {}
    merged = "SELECT one_id, other_id, kept_id FROM customer_alias WHERE ended_at IS NULL"
    head = heads(Alias(*row) for row in reading.connection.exec_driver_sql(merged))
    known = "SELECT id_digest, id FROM customer WHERE id_digest IS NOT NULL"
    for digest, customer in reading.connection.exec_driver_sql(known):
        people.setdefault(digest, set()).add(head.get(customer, customer))
    return {digest for digest, found in people.items() if len(found) > 1}


def _rows(reading: Reading, statement: str) -> set[bytes]:
    return {row[0] for row in reading.connection.exec_driver_sql(statement)}


@query(None)
def _to_review(reading: Reading) -> dict[Sort, set[bytes]]:
    units = _rows(reading, "SELECT id FROM unit")
    owed = {unit for unit in units if unit_standing(reading, UnitId(unit)).prepaid_fen < 0}
    return {
        Sort.DOUBLE_PAYMENT: _rows(reading, _PAID_TOO_MUCH),
        Sort.OVER_REFUND: owed,
        Sort.DUPLICATE_CUSTOMER: _entered_twice(reading),
        Sort.NEEDS_DECISION: _rows(
            reading, "SELECT case_id FROM case_standing WHERE needs_decision"
        ),
        Sort.SHIFT_ADDENDUM: _rows(reading, _LATE_MONEY),
        Sort.LIVED_TWICE: _rows(reading, "SELECT id FROM life_fork"),
    }


def _check_nothing_waits(desk: SimDesk) -> None:
    with desk.database.read() as connection:
        waiting = connection.exec_driver_sql(
            "SELECT reason FROM stream_entry WHERE verdict = 'parked'"
        ).all()
        assert not waiting, f"still parked: {waiting}"


def _check_fold(desk: SimDesk) -> None:
    """The log and the stream here are sound, and the tables are what they say."""
    with desk.database.read() as connection:
        for (replica,) in connection.exec_driver_sql("SELECT DISTINCT replica FROM envelope"):
            check_chain(connection, replica)
        check_stream(connection)
        differing = list(differences(connection))
        assert not differing, f"the tables are not what the log says: {differing[:3]}"


def _check_authority(desk: SimDesk) -> None:
    """What head office owns stands as somebody with authority wrote it."""
    allowed_rows: set[bytes] = set()
    allowed_names: set[str] = set()
    with desk.database.read() as connection:
        bodies = connection.exec_driver_sql(
            "SELECT e.body FROM envelope e JOIN stream_entry s ON s.tx_id = e.tx_id WHERE s.rules"
        )
        for (body,) in bodies:
            for operation in body_in(body).operations:
                if operation.table != "fee_item":
                    continue
                if isinstance(operation, Insertion):
                    place, name = (operation.columns.index(key) for key in ("id", "name"))
                    allowed_rows.update(row[place] for row in operation.rows)
                    allowed_names.update(row[name] for row in operation.rows)
                else:
                    allowed_names.add(operation.fields["name"])
        for key, name in connection.exec_driver_sql("SELECT id, name FROM fee_item"):
            assert key in allowed_rows, "a row of head office by somebody else"
            assert name in allowed_names, "a value of head office by somebody else"


def _check_hub(hub: SimHub) -> None:
    with hub.store.ledger(TENANT) as ledger:
        head = ledger.centre(CENTRE)
        rows = ledger.rows(tables.stream, centre=CENTRE)
    tips: dict[bytes, tuple[int, bytes]] = {}
    accumulator = GENESIS
    latest = wall_stamp(hub.latest) + (MOST_AHEAD_MS << COUNTER_BITS) + len(rows)
    for number, row in enumerate(rows, start=1):
        assert row.number == number, "a gap in the stream"
        assert row.effective <= latest, "a stamp out of the future"
        seq, digest = tips.get(row.replica, (0, GENESIS))
        assert (row.seq, row.prev_hash) == (seq + 1, digest), "a gap in a chain"
        assert row.hash == chained(digest, row.tx_id, row.replica, row.seq, row.hlc, row.body)
        tips[row.replica] = row.seq, row.hash
        accumulator = accumulated(accumulator, number, row.effective, row.rules, row.hash)
    assert (head.head, head.accumulator) == (len(rows), accumulator)


def _check_books(desk: SimDesk, *, has_forked: bool) -> None:
    failed: list[Any] = desk.seated.query(_books)
    excused = _AFTER_FORKS if has_forked else set()
    assert not [check for check in failed if check.name not in excused], failed


@query(None)
def _life(reading: Reading) -> bytes:
    return reading.station.replica


@query(None)
def _state(reading: Reading) -> bytes:
    return state_hash(reading.connection)


@query(None)
def _derived(reading: Reading) -> tuple[bytes, ...]:
    return tuple(table_hash(reading.connection, shapes()[name]) for name in PROJECTED)


def _failing(reading: Reading) -> list[verify.Check]:
    checks = [verify.run(rule, reading) for rule in verify.RULES if rule.name != "file"]
    return [check for check in checks if not check.ok]


_books: Query[[], list[verify.Check]] = query(None)(_failing)
