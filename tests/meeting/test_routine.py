"""What time does at two desks that are apart is done once, when they meet (sync design 2 and 5)."""

import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from propdesk.app import new_id
from propdesk.i18n import speaking
from propdesk.meeting.rebuild import differing_tables
from propdesk.meeting.talk import meet
from propdesk.models.cases import CaseFile, CaseLine, CaseStanding, CaseStep
from propdesk.models.people import Customer
from propdesk.routine import Routine, run_routine
from propdesk.services import case_due_lists, case_lists, casework
from propdesk.services.case_lists import CaseAsk
from propdesk.services.work import Reading, Work, query, use_case
from propdesk.sync.state_hash import state_hash
from tests.sync.simulator.stage import SimClock, SimDesk, SimHub, Time, copies, lead, template

VISITS = "return_visits"


@dataclass
class Centre:
    """Two desks, the hub, and the time."""

    desks: list[SimDesk]
    hub: SimHub
    time: Time

    def meet(self) -> None:
        """Let both desks say and hear everything."""
        for desk in (*self.desks, *self.desks):
            lead(meet(desk.seated), self.hub, desk.device)


@pytest.fixture
def apart(tmp_path: Path) -> Iterator[Centre]:
    time = Time()
    desks = list(copies(tmp_path, random.Random(11), time, 2))
    shutil.copyfile(template() / "hub.db", tmp_path / "hub.db")
    hub = SimHub(tmp_path / "hub.db", SimClock(time))
    yield Centre(desks, hub, time)
    for desk in desks:
        desk.database.close()
    hub.store.close()


@use_case(None)
def move_house(work: Work) -> None:
    """Give every customer another number: one desk knows what the other does not."""
    for customer in list(work.connection.scalars(select(Customer.id))):
        work.update(Customer, customer, phone="13900001111")


@query(None)
def state(reading: Reading) -> bytes:
    """Return the digest of everything that travels."""
    return state_hash(reading.connection)


def rows(desk: SimDesk, statement: Any) -> list[Any]:
    """Return what a desk has."""
    with desk.database.read() as connection:
        return list(connection.execute(statement))


def check_alike(centre: Centre, tmp_path: Path) -> None:
    """Both desks have the same, and it is what their logs make of it."""
    one, other = centre.desks
    assert one.seated.query(state) == other.seated.query(state)
    for desk in centre.desks:
        assert differing_tables(desk.seated, tmp_path / "again.db", None, desk.clock, new_id) == []
        assert rows(desk, select(CaseStanding).where(CaseStanding.needs_decision)) == []


def test_two_desks_fill_their_lists_and_the_same_visits_are_there_once(
    apart: Centre, tmp_path: Path
) -> None:
    one, other = apart.desks
    assert run_routine(one.seated) == Routine(0, 3)
    apart.time.moment += timedelta(hours=9)
    other.execute(move_house)
    with speaking("zh_CN"):
        assert run_routine(other.seated) == Routine(0, 3)
    numbers = [{row.number for row in rows(desk, select(CaseFile.number))} for desk in apart.desks]
    assert numbers[0] == numbers[1]
    apart.meet()
    for desk in apart.desks:
        page = desk.seated.query(case_lists.page, ask=CaseAsk(VISITS))
        assert page.total == len(page.rows) == 3
        assert len(rows(desk, select(CaseStep.id))) == 3
        assert len(rows(desk, select(CaseLine.id))) == 21
        assert desk.seated.query(case_due_lists.asked) == []
    check_alike(apart, tmp_path)


def test_a_case_filled_at_both_desks_goes_on_at_either(apart: Centre, tmp_path: Path) -> None:
    one, other = apart.desks
    run_routine(one.seated)
    run_routine(other.seated)
    (first, *_) = one.seated.query(case_lists.page, ask=CaseAsk(VISITS, sort="number")).rows
    made = {"outcome": "一切正常", "satisfaction": "satisfied"}
    one.execute(casework.do, case_id=first.case_id, transition="visit", values=made)
    apart.time.moment += timedelta(hours=1)
    apart.meet()
    after = other.seated.query(case_lists.page, ask=CaseAsk(VISITS, sort="number")).rows[0]
    assert (after.number, after.state.code) == (first.number, "done")
    check_alike(apart, tmp_path)
