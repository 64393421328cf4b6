"""What a desk gives back on its own word, and how two desks keep from doing so twice."""

import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from propdesk.domain.collection import Tender
from propdesk.domain.errors import EnvironmentProblem
from propdesk.domain.ids import UnitId
from propdesk.domain.journal import Method
from propdesk.meeting.line import HubUnreachableProblem
from propdesk.meeting.reserving import reserve
from propdesk.meeting.talk import meet
from propdesk.services import counter, refund_limits
from propdesk.services.refund_limits import ClaimedElsewhereError, ReservationNeededError
from propdesk.services.standings import unit_standing
from propdesk.services.work import Reading, Work, query, use_case
from tests.builders import World, add_units
from tests.sync.simulator.acts import _refund, _units
from tests.sync.simulator.stage import SimClock, SimDesk, SimHub, Time, copies, lead, template

TAKEN = 300_000  # fen, at the first desk; the day's limit is 200,000


@dataclass
class Two:
    """Two desks that know what is prepaid for a unit, and their hub."""

    first: SimDesk
    second: SimDesk
    hub: SimHub
    unit: UnitId

    def meets(self, desk: SimDesk) -> Callable[[], object]:
        """Return how a desk meets."""
        return lambda: lead(meet(desk.seated), self.hub, desk.device)


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    time = Time()
    first, second = copies(tmp_path, random.Random(3), time, 2)
    shutil.copyfile(template() / "hub.db", tmp_path / "hub.db")
    hub = SimHub(tmp_path / "hub.db", SimClock(time))
    unit = first.seated.query(_units)[0]
    first.execute(
        counter.collect,
        unit_id=unit,
        choices=[],
        tenders=[Tender(Method.CASH, TAKEN)],
        prepay_fen=TAKEN,
    )
    made = Two(first, second, hub, unit)
    for desk in (first, second):
        made.meets(desk)()
    yield made
    hub.store.close()
    for desk in (first, second):
        desk.database.close()


@query(None)
def may_give(reading: Reading, *, unit_id: UnitId, fen: int) -> bool:
    """Tell whether a desk may give so much back on its own word."""
    try:
        refund_limits.check(reading, unit_id, fen)
    except ReservationNeededError:
        return False
    return True


@use_case(None)
def give_all(work: Work, *, unit_id: UnitId) -> int:
    """Give all back as `refunds.refund` does, without the second person."""
    prepaid = unit_standing(work, unit_id).prepaid_fen
    refund_limits.check(work, unit_id, prepaid)
    refund_limits.end_claims(work, unit_id)
    _refund.run(work, unit_id=unit_id)
    return prepaid


def test_the_desk_that_took_the_money_gives_back_up_to_the_limit_of_the_day(two: Two) -> None:
    assert two.first.seated.query(may_give, unit_id=two.unit, fen=200_000)
    assert not two.first.seated.query(may_give, unit_id=two.unit, fen=200_001)


def test_another_desk_gives_nothing_back_by_itself(two: Two) -> None:
    assert not two.second.seated.query(may_give, unit_id=two.unit, fen=1)


def test_a_desk_without_head_office_has_no_limit(centre: World) -> None:
    (unit,) = centre.desk.execute(add_units)
    assert centre.desk.query(may_give, unit_id=unit, fen=10**9)


def test_a_reservation_lets_either_desk_give_all_back_once(two: Two) -> None:
    reserve(two.second.seated, two.unit, two.meets(two.second))
    assert two.second.execute(give_all, unit_id=two.unit) == TAKEN
    assert not two.second.seated.query(may_give, unit_id=two.unit, fen=1)


def test_while_one_desk_holds_it_no_other_gets_it_until_the_refund_has_come(two: Two) -> None:
    reserve(two.second.seated, two.unit, two.meets(two.second))
    with pytest.raises(ClaimedElsewhereError):
        reserve(two.first.seated, two.unit, two.meets(two.first))
    two.second.execute(give_all, unit_id=two.unit)
    with pytest.raises(ClaimedElsewhereError):
        reserve(two.first.seated, two.unit, two.meets(two.first))
    two.meets(two.second)()
    reserve(two.first.seated, two.unit, two.meets(two.first))
    assert two.first.execute(give_all, unit_id=two.unit) == 0


def test_two_desks_that_claim_at_one_moment_both_give_way(two: Two) -> None:
    for desk in (two.first, two.second):
        desk.execute(refund_limits.claim, unit_id=two.unit)
    for desk in (two.first, two.second, two.first):
        two.meets(desk)()
    given_way = [
        desk.execute(refund_limits.confirm, unit_id=two.unit) for desk in (two.first, two.second)
    ]
    assert given_way == ["C001-D02", "C001-D01"]
    for desk in (two.first, two.second, two.first):
        two.meets(desk)()
    reserve(two.first.seated, two.unit, two.meets(two.first))


def test_of_two_claims_that_cross_at_most_one_is_confirmed(two: Two) -> None:
    """Whatever the order of meetings: only who saw no other claim after placing their own."""
    for seed in range(12):
        chance = random.Random(seed)
        confirmed = []
        moves = [(desk, step) for desk in (two.first, two.second) for step in range(3)]
        chance.shuffle(moves)
        done = {id(two.first): 0, id(two.second): 0}
        for desk, _ in moves:
            step = done[id(desk)]
            done[id(desk)] += 1
            if step == 0:
                try:
                    desk.execute(refund_limits.claim, unit_id=two.unit)
                except ClaimedElsewhereError:
                    done[id(desk)] = 9
            elif step == 1:
                two.meets(desk)()
            elif step == 2 and not desk.execute(refund_limits.confirm, unit_id=two.unit):
                confirmed.append(desk)
        assert len(confirmed) <= 1
        for desk in (two.first, two.second):
            desk.execute(_forget, unit_id=two.unit)
        for desk in (two.first, two.second, two.first):
            two.meets(desk)()


def test_a_reservation_runs_out_and_an_abandoned_claim_dies(two: Two) -> None:
    reserve(two.second.seated, two.unit, two.meets(two.second))
    two.second.clock.world.moment += timedelta(minutes=11)
    assert not two.second.seated.query(may_give, unit_id=two.unit, fen=1)
    two.second.clock.world.moment += timedelta(days=1)
    reserve(two.first.seated, two.unit, two.meets(two.first))


def test_without_a_line_nothing_is_reserved(two: Two) -> None:
    def unreachable() -> None:
        raise HubUnreachableProblem(reason="no line")

    with pytest.raises(EnvironmentProblem):
        reserve(two.second.seated, two.unit, unreachable)
    assert not two.second.seated.query(may_give, unit_id=two.unit, fen=1)


@use_case(None)
def _forget(work: Work, *, unit_id: UnitId) -> None:
    refund_limits.end_claims(work, unit_id)
