"""Random work on every workflow: whatever is tried, no invariant breaks and no field is lost."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from propdesk.domain.cases import fold
from propdesk.domain.errors import DomainError
from propdesk.models.cases import CaseCount, CaseFile, CaseStanding, CaseStep
from propdesk.services import case_lists, case_store, casework
from propdesk.services.case_lists import CaseAsk
from propdesk.services.work import Reading, query
from propdesk.sync.changes import check_chain
from propdesk.workflows import WORKFLOWS
from propdesk.workflows.kernel import Workflow
from tests.builders import World, world
from tests.soak import examples
from tests.workflows.samples import opened, sample, unit_of

ACTS = ("open", "do", "do", "do", "do", "correct", "void", "note", "assign", "wait")
every = pytest.mark.parametrize("workflow", list(WORKFLOWS.values()), ids=lambda w: w.code)


@pytest.fixture(scope="module")
def busy(template_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    made = world(template_file, tmp_path_factory.mktemp("busy"))
    yield made
    made.desk.database.close()


@pytest.fixture(scope="module")
def unit(busy: World) -> bytes:
    return unit_of(busy)


class Clerk:
    """Somebody who tries things; refusals are as good as successes."""

    def __init__(self, world_: World, workflow: Workflow, unit_id: bytes) -> None:
        self.world, self.workflow, self.unit = world_, workflow, unit_id
        self.cases: list[bytes] = []
        self.refused: list[str] = []
        self.done = 0

    def act(self, data: st.DataObject) -> None:
        """Try one thing."""
        name = data.draw(st.sampled_from(ACTS if self.cases else ("open",)))
        if name == "wait":
            self.world.clock.advance(hours=data.draw(st.sampled_from((0.1, 5, 30, 200))))
            return
        try:
            getattr(self, name)(data)
            self.done += 1
        except DomainError as refusal:
            self.refused.append(refusal.message())

    def open(self, data: st.DataObject) -> None:
        """Open a case."""
        done = opened(self.world.desk, self.workflow, self.unit, data.draw(st.integers(0, 5)))
        self.cases.append(done.case_id)

    def do(self, data: st.DataObject) -> None:
        """Make any transition, most often one that leads on from here."""
        case_id = data.draw(st.sampled_from(self.cases))
        flow = self.workflow.flow
        state = self.world.desk.query(loaded, case_id=case_id).standing.state
        offered = flow.offered(state) or flow.transitions
        chosen = flow.transitions if data.draw(st.integers(0, 9)) == 0 else offered
        way = data.draw(st.sampled_from(chosen))
        me = self.world.desk.actor
        assert me is not None
        values: dict[str, object] = {
            name: sample(self.workflow.by_name[name], self.unit, me.user_id)
            for name, _ in way.asked
            if data.draw(st.integers(0, 9))
        }
        self.world.desk.execute(
            casework.do,
            case_id=case_id,
            transition=way.code,
            values=values,
            reason=data.draw(st.sampled_from(("", "原因"))),
            handler=me.user_id,
        )

    def correct(self, data: st.DataObject) -> None:
        """Change one field."""
        field = data.draw(st.sampled_from(self.workflow.fields))
        me = self.world.desk.actor
        assert me is not None
        value = sample(field, self.unit, me.user_id, data.draw(st.integers(0, 3)))
        case_id = data.draw(st.sampled_from(self.cases))
        self.world.desk.execute(
            casework.correct, case_id=case_id, values={field.name: value}, reason="更正"
        )

    def void(self, data: st.DataObject) -> None:
        """Declare a case void."""
        case_id = data.draw(st.sampled_from(self.cases))
        self.world.desk.execute(casework.void, case_id=case_id, reason="作废")

    def note(self, data: st.DataObject) -> None:
        """Note something."""
        case_id = data.draw(st.sampled_from(self.cases))
        self.world.desk.execute(casework.note, case_id=case_id, text="备注")

    def assign(self, data: st.DataObject) -> None:
        """Take a case oneself."""
        me = self.world.desk.actor
        assert me is not None
        case_id = data.draw(st.sampled_from(self.cases))
        self.world.desk.execute(casework.assign, case_id=case_id, handler=me.user_id)


@query(None)
def loaded(reading: Reading, *, case_id: bytes) -> case_store.Loaded:
    """Return a case with its record and steps."""
    return case_store.load(reading, case_id)


@every
@settings(examples(4, 60), suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_random_work_breaks_nothing(
    busy: World, unit: bytes, workflow: Workflow, data: st.DataObject
) -> None:
    clerk = Clerk(busy, workflow, unit)
    for _ in range(data.draw(st.integers(5, 25))):
        clerk.act(data)
    assert all(clerk.refused)
    for case_id in clerk.cases:
        _check_case(busy, workflow, case_id)
    _check_lists(busy, workflow)


def _check_case(busy: World, workflow: Workflow, case_id: bytes) -> None:
    """The standing is the fold of the steps; the newest value of a field is in its record."""
    case = busy.desk.query(loaded, case_id=case_id)
    with busy.desk.database.read() as connection:
        row = connection.execute(select(CaseStanding).where(CaseStanding.case_id == case_id)).one()
        steps: list[Any] = list(
            connection.execute(
                select(CaseStep).where(CaseStep.case_id == case_id).order_by(CaseStep.stamp)
            )
        )
    again = fold(workflow.flow, reversed([case_store.as_fact(step) for step in steps]))
    assert again == case.standing
    assert (row.state, row.closed_at) == (again.state, again.closed_at)
    assert (row.closed_at is None) is not workflow.flow.by_state[again.state].final
    assert not row.needs_decision
    assert again.first_responder is not None
    _check_history(workflow, case, steps)


def _check_history(workflow: Workflow, case: case_store.Loaded, steps: list[Any]) -> None:
    """Old and new values follow each other without a gap, field by field."""
    history: dict[str, object] = {}
    for step in steps:
        for name, change in json.loads(step.changes).items():
            if name in workflow.by_name:
                old, new = change
                if name in history:
                    assert history[name] == old, f"{name} changed unseen"
                history[name] = new
    for name, value in history.items():
        field = workflow.by_name[name]
        assert case_store.logged(field, case.values[name]) == value


def _check_lists(busy: World, workflow: Workflow) -> None:
    """Counts, lists and numbers agree with the cases there are."""
    desk = busy.desk
    with desk.database.read() as connection:
        files = connection.execute(
            select(CaseFile.seq, CaseFile.number).where(CaseFile.workflow == workflow.code)
        ).all()
        counted = connection.scalar(
            select(func.sum(CaseCount.cases)).where(CaseCount.workflow == workflow.code)
        )
        assert check_chain(connection, desk.station.replica)
    assert sorted(seq for seq, _ in files) == list(range(1, len(files) + 1))
    assert len({number for _, number in files}) == len(files)
    assert counted == len(files)
    assert desk.query(case_lists.page, ask=CaseAsk(workflow.code)).total == len(files)
