"""Work on cases of every workflow, declared ones of tomorrow too: nothing here names a table."""

import random
from typing import Any

from sqlalchemy import select

from propdesk.domain.permissions import Permission
from propdesk.models.cases import Attachment, CaseFile, CaseStanding
from propdesk.models.estate import Unit
from propdesk.services import casework
from propdesk.services.work import Reading, Work, query, use_case
from propdesk.workflows import WORKFLOWS
from tests.sync.simulator.stage import SimDesk
from tests.workflows.samples import lines_for, sample, values_for


def open_case(desk: SimDesk, rng: random.Random, fuse: int | None) -> None:
    """Open a case of any workflow."""
    workflow = WORKFLOWS[rng.choice(desk.focus)]
    unit, me = desk.seated.query(_some_unit), desk.me
    desk.execute(
        casework.open_case,
        fuse,
        workflow=workflow.code,
        values=values_for(workflow, unit, me, rng.randrange(9)),
        lines=lines_for(workflow, unit, me),
        reason="so",
    )


def move_case(desk: SimDesk, rng: random.Random, fuse: int | None) -> None:
    """Move, correct, hand over, settle or void any case, or pin a paper to it."""
    cases = [case for case in desk.seated.query(_cases) if case[1] in desk.focus]
    case_id, code, state, undecided = rng.choice(cases)
    if undecided and rng.random() < 0.3:
        desk.execute(casework.settle, fuse, case_id=case_id, reason="both were right")
        return
    match rng.randrange(8):
        case 0:
            field = rng.choice(WORKFLOWS[code].fields)
            value = sample(field, desk.seated.query(_some_unit), desk.me, rng.randrange(9))
            values: dict[str, object] = {field.name: value}
            desk.execute(casework.correct, fuse, case_id=case_id, values=values, reason="typo")
        case 1:
            desk.execute(casework.void, fuse, case_id=case_id, reason="not needed")
        case 2:
            desk.execute(_pin, fuse, case_id=case_id, digest=rng.randbytes(16))
        case _:
            _step(desk, rng, fuse, (case_id, code, state))


def _step(
    desk: SimDesk, rng: random.Random, fuse: int | None, case: tuple[bytes, str, str]
) -> None:
    case_id, code, state = case
    flow = WORKFLOWS[code].flow
    way = rng.choice(flow.offered(state) or flow.transitions)
    values: dict[str, object] = {
        name: sample(WORKFLOWS[code].by_name[name], desk.seated.query(_some_unit), desk.me)
        for name, _ in way.asked
    }
    doing: dict[str, Any] = {"case_id": case_id, "transition": way.code, "values": values}
    desk.execute(casework.do, fuse, **doing, reason="so", handler=desk.me)


@use_case(Permission.LOOK_UP)
def _pin(work: Work, *, case_id: bytes, digest: bytes) -> None:
    """Note a paper of a case: the row travels, the file goes its own way."""
    texts = {"name": "a.pdf", "media": "application/pdf", "sort": "paper", "note": ""}
    work.insert(Attachment, id=work.new_id(), case_id=case_id, digest=digest, size=1, **texts,
                added_at=work.now, actor_id=work.person.user_id,
                station=work.station.label)  # fmt: skip


@query(Permission.LOOK_UP)
def _some_unit(reading: Reading) -> bytes:
    return bytes(reading.connection.scalars(select(Unit.id).order_by(Unit.code)).first() or b"")


@query(Permission.LOOK_UP)
def _cases(reading: Reading) -> list[tuple[bytes, str, str, bool]]:
    """Return the cases with workflow, state and whether they wait for a decision."""
    rows = reading.connection.execute(
        select(CaseFile.id, CaseFile.workflow, CaseStanding.state, CaseStanding.needs_decision)
        .join(CaseStanding, CaseStanding.case_id == CaseFile.id)
        .order_by(CaseFile.id)
    )
    return [(row[0], row[1], row[2], bool(row[3])) for row in rows]
