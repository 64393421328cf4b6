"""Reserve a refund through head office: claim it, meet, and see that nobody else did too.

The stream is what orders the desks: who sees no other claim after their own was placed may go on;
who does gives way. Nobody waits for anybody. Source: sync design 5.
"""

from collections.abc import Callable
from typing import TypeVar

from propdesk.desk import Desk
from propdesk.domain.errors import EnvironmentProblem
from propdesk.domain.ids import UnitId
from propdesk.meeting import client
from propdesk.services import refund_limits
from propdesk.services.refund_limits import ClaimedElsewhereError, ReservationNeededError

R = TypeVar("R")


def with_reservation(desk: Desk, act: Callable[[], R]) -> R:
    """Do an act; where it asks for a reservation, get one and do it again.

    ReservationNeededError where head office cannot be reached, ClaimedElsewhereError.
    """
    try:
        return act()
    except ReservationNeededError as needed:
        try:
            reserve(desk, needed.unit_id, lambda: _meet(desk))
        except EnvironmentProblem as problem:
            raise needed from problem
        return act()


def reserve(desk: Desk, unit_id: UnitId, meet: Callable[[], object]) -> None:
    """Claim a unit's refund and make sure of it; `meet` leads one whole meeting.

    ClaimedElsewhereError; HubUnreachableProblem and what else a meeting raises.
    """
    meet()
    desk.execute(refund_limits.claim, unit_id=unit_id)
    meet()
    if other := desk.execute(refund_limits.confirm, unit_id=unit_id):
        meet()  # the way is free for whoever asks next
        raise ClaimedElsewhereError(station=other)


def _meet(desk: Desk) -> None:
    client.meet_now(desk, desk.database.path.parent)
