"""What the desk does by itself as time goes on, act by act through the door.

Each case is a transaction of its own: one that is refused leaves the others alone.
"""

from typing import NamedTuple

from propdesk.desk import Desk
from propdesk.domain.errors import DomainError
from propdesk.logs import LOGGER
from propdesk.services import case_due_lists, case_routine, deposits


class Routine(NamedTuple):
    """How many cases moved on by themselves, and how many came onto the due lists."""

    moved: int = 0
    added: int = 0


def run_routine(desk: Desk) -> Routine:
    """Move on every case whose time is over; once a day fill the due lists."""
    return Routine(_move_on(desk) + _note_paid(desk), _fill_lists(desk))


def _move_on(desk: Desk) -> int:
    moved = 0
    for case_id, transition in desk.query(case_routine.over):
        try:
            moved += desk.execute(case_routine.lapse, case_id=case_id, transition=transition)
        except DomainError as refusal:
            LOGGER.info("a case stays as it is: %s", refusal.code)
    return moved


def _note_paid(desk: Desk) -> int:
    """Move on the deposits that were paid at another desk before their case got there."""
    noted = 0
    for case_id in desk.query(deposits.paid_elsewhere):
        try:
            desk.execute(deposits.note_paid, case_id=case_id)
            noted += 1
        except DomainError as refusal:
            LOGGER.info("a deposit stays due: %s", refusal.code)
    return noted


def _fill_lists(desk: Desk) -> int:
    if not desk.query(case_due_lists.is_night_due):
        return 0
    added = 0
    for each in desk.query(case_due_lists.tonight):
        try:
            added += desk.execute(case_due_lists.put_on_list, each=each)
        except DomainError as refusal:
            LOGGER.info("not put on its list: %s", refusal.code)
    desk.execute(case_due_lists.note_night)
    return added
