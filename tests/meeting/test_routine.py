"""What time does at two desks that are apart is done once, when they meet (sync design 2 and 5)."""

import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
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
from propdesk.routine import run_routine
from propdesk.services import case_due_lists, case_lines, case_routine, casework
from propdesk.services.case_lines import LineChange
from propdesk.services.work import Reading, Work, query, use_case
from propdesk.sync.state_hash import state_hash
from propdesk.workflows.return_visits import ReturnVisit
from tests.soak import SOAKING
from tests.sync.simulator import acts
from tests.sync.simulator.acts import Paid
from tests.sync.simulator.play import play
from tests.sync.simulator.stage import SimClock, SimDesk, SimHub, Time, copies, lead, template


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


def made_by_time(desk: SimDesk) -> list[Any]:
    """Return the cases time asked for, by number: a T stands where others have a desk's book."""
    made = select(CaseFile.id, CaseFile.number).where(CaseFile.number.contains("-T-"))
    return rows(desk, made.order_by(CaseFile.number))


def test_two_desks_fill_their_lists_and_the_same_visits_are_there_once(
    apart: Centre, tmp_path: Path
) -> None:
    one, other = apart.desks
    first = run_routine(one.seated)
    apart.time.moment += timedelta(hours=9)
    other.execute(move_house)
    with speaking("zh_CN"):
        assert run_routine(other.seated).added == first.added
    before = [made_by_time(desk) for desk in apart.desks]
    assert before[0] == before[1]
    assert len(before[0]) == first.added > 0
    apart.meet()
    for desk in apart.desks:
        assert made_by_time(desk) == before[0]
        ids = [row.id for row in before[0]]
        assert len(rows(desk, select(CaseStep.id).where(CaseStep.case_id.in_(ids)))) == len(ids)
        assert desk.seated.query(case_due_lists.asked) == []
    lines = [rows(desk, select(CaseLine.id, CaseLine.content)) for desk in apart.desks]
    assert sorted(map(tuple, lines[0])) == sorted(map(tuple, lines[1]))
    check_alike(apart, tmp_path)


def test_a_case_filled_at_both_desks_goes_on_at_either(apart: Centre, tmp_path: Path) -> None:
    one, other = apart.desks
    run_routine(one.seated)
    run_routine(other.seated)
    case_id = made_by_time(one)[0].id
    made = {"outcome": "一切正常", "satisfaction": "satisfied"}
    one.execute(casework.do, case_id=case_id, transition="visit", values=made)
    apart.time.moment += timedelta(hours=1)
    apart.meet()
    state = select(CaseStanding.state).where(CaseStanding.case_id == case_id)
    assert rows(other, state) == [("done",)]
    check_alike(apart, tmp_path)


def test_a_desk_that_was_away_undoes_nothing_with_its_own_copy(
    apart: Centre, tmp_path: Path
) -> None:
    one, other = apart.desks
    run_routine(one.seated)
    ids = [row.id for row in made_by_time(one)]
    line = rows(one, select(CaseLine.id, CaseLine.case_id).where(CaseLine.case_id.in_(ids)))[0]
    answered = [LineChange(line.id, {"answer": "一切都好"})]
    one.execute(case_lines.change_lines, case_id=line.case_id, section="questions", rows=answered)
    moved = {"way": "message", "planned_on": date(2027, 3, 1)}
    one.execute(casework.correct, case_id=line.case_id, values=moved, reason="改期")
    apart.time.moment += timedelta(hours=5)
    run_routine(other.seated)
    apart.meet()
    for desk in apart.desks:
        (kept,) = rows(desk, select(CaseLine.content).where(CaseLine.id == line.id))
        assert "一切都好" in kept.content
        visit = select(ReturnVisit.way, ReturnVisit.planned_on)
        (fields,) = rows(desk, visit.where(ReturnVisit.id == line.case_id))
        assert tuple(fields) == ("message", date(2027, 3, 1))
    check_alike(apart, tmp_path)


def let_time_work(desk: SimDesk, rng: random.Random, _paid: Paid, fuse: int | None) -> None:
    """Do one thing of the desk's routine: a case moves on, or comes onto its list."""
    over, asked = desk.seated.query(case_routine.over), desk.seated.query(case_due_lists.asked)
    if over and rng.random() < 0.7:
        case_id, transition = rng.choice(over)
        desk.execute(case_routine.lapse, fuse, case_id=case_id, transition=transition)
    elif asked:
        desk.execute(case_due_lists.put_on_list, fuse, each=rng.choice(asked))


def test_stories_in_which_time_works_at_every_desk_end_in_agreement(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(acts, "ACTS", [*acts.ACTS, ("time", let_time_work)])
    monkeypatch.setattr(acts, "WEIGHTS", (*acts.WEIGHTS, 8))
    for seed in range(2000 if SOAKING else 4):
        play(seed)
