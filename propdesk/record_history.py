"""Show what a record's data were before: the change log read for windows and commands alike."""

from propdesk.desk import Desk
from propdesk.domain.ids import CustomerId, UnitId
from propdesk.services import history
from propdesk.services.history import ChangeRow
from propdesk.sync.changes import operations_of


def of_unit(desk: Desk, unit_id: UnitId) -> tuple[ChangeRow, ...]:
    """Return how a unit, its uses, people and vehicles changed, the newest first."""
    return desk.query(history.of_unit, unit_id=unit_id, operations_of=operations_of)


def of_customer(desk: Desk, customer_id: CustomerId) -> tuple[ChangeRow, ...]:
    """Return how a person's data and roles changed, the newest first; numbers are masked."""
    return desk.query(history.of_customer, customer_id=customer_id, operations_of=operations_of)


def in_full(desk: Desk, customer_id: CustomerId, reason: str) -> tuple[ChangeRow, ...]:
    """Return `of_customer` with every number in full; who saw it and why is kept."""
    return desk.execute(
        history.reveal, customer_id=customer_id, reason=reason, operations_of=operations_of
    )
